import { readFileSync } from 'node:fs'
import { STAGES, type ClaimState, type State } from '../../src/assess/types.js'
import { COUNTRY_CODES } from '../../src/case/countries.js'
import { detailsSchema } from '../../src/case/details.js'
import { parseCase, type FaultCode } from '../../src/case/faults.js'
import { caseSchema } from '../../src/case/schema.js'
import { EVENTS, GRAVITIES, PROFILES, SEXES, type ExtraKind } from '../../src/case/vocabulary.js'
import { key } from '../../src/explain/keys.js'
import { CATALOGUES, hasText, LANGUAGES, ROOT, text, type Language } from '../../src/i18n/index.js'
import { PARTS } from '../../src/law/library.js'
import type { Source } from '../../src/law/sources.js'
import {
  CLAIM_IDS,
  CONFIDENCES,
  DANGER_LEVELS,
  DOCUMENT_IDS,
  PATHS,
  TREATY_KEYS,
  type StopsRemoval,
  type TimeUnit,
} from '../../src/law/vocabulary/index.js'
import { askedKeys, catalogueFiles, formsOf, numbersOf, placeholdersOf } from '../support/catalogue.js'

/** The compiler holds these lists complete: a code that is added without a line here does not build. */
const codes = <T extends string>(all: Record<T, true>): T[] => Object.keys(all) as T[]
const STATES = codes<State>({
  open: true,
  'in-use': true,
  'not-yet': true,
  expired: true,
  exhausted: true,
  closed: true,
  ask: true,
})
const CLAIM_STATES = codes<ClaimState>({
  supported: true,
  arguable: true,
  'not-supported': true,
  'not-applicable': true,
  ask: true,
})
const STOPS = codes<StopsRemoval>({ automatic: true, 'if-granted': true, no: true, unknown: true })
const READ = codes<Source['read']>({ full: true, fragment: true, secondary: true, 'not-read': true })
const UNITS = codes<TimeUnit>({ sutki: true, days: true, 'working-days': true, months: true })
const FAULTS = codes<FaultCode>({
  'not-json': true,
  'key-twice': true,
  missing: true,
  'unknown-key': true,
  'unknown-word': true,
  'wrong-kind': true,
  'not-a-date': true,
  'not-before-event': true,
  'too-long': true,
  'not-accepted': true,
})

const source = (path: string): string => readFileSync(`${ROOT}src/${path}`, 'utf8')
const literals = (path: string, pattern: RegExp): string[] =>
  [...source(path).matchAll(pattern)].map((match) => match[1] ?? '')
/** Every clock is made by `clock(at, 'name', …)`, or by a row of the announced days. */
const CLOCKS = [
  ...literals('assess/clocks.ts', /clock\(\s*at,\s*'([a-z-]+)'/g),
  ...literals('assess/clocks.ts', /'[a-z-]+', '(?:for|until|leaveBy)', '([a-z-]+)'/g),
  'longest-custody',
  'longest-custody-if',
]
/** Reasons that the engine gives by itself; those that the law declares are held by `law-texts.test.ts`. */
const REASONS = [
  ...literals('assess/remedy.ts', /code: '([a-z-]+)'/g),
  ...literals('assess/remedy.ts', /decides\('[a-z-]+', '([a-z-]+)'/g),
  'can-be-restored',
  'cannot-be-restored',
  'ask',
  'closed',
  'danger',
]

const extras = Object.values(EVENTS as Record<string, Record<string, ExtraKind>>).flatMap((of) =>
  Object.entries(of),
)
const extraKeys = extras.flatMap(([name, kind]) => [
  key.extra(name),
  ...(Array.isArray(kind) ? kind.map((value: string) => key.extraValue(name, value)) : []),
])

/** The keys of a strict object of the case file, with those of the objects inside it. */
function shapeKeys(prefix: string, schema: { shape: object }): string[] {
  return Object.entries(schema.shape).flatMap(([name, inner]) => {
    const own = `${prefix}.${name}`
    const unwrapped = (inner as { unwrap?: () => unknown }).unwrap?.() ?? inner
    const isObject = typeof unwrapped === 'object' && unwrapped !== null && 'shape' in unwrapped
    return [own, ...(isObject ? shapeKeys(own, unwrapped as { shape: object }) : [])]
  })
}

const ASKED: Record<string, readonly string[]> = {
  paths: PATHS.map(key.path),
  states: STATES.map(key.state),
  'what stops a removal': STOPS.map(key.stops),
  confidence: CONFIDENCES.map(key.confidence),
  levels: DANGER_LEVELS.map(key.level),
  'how a source was read': READ.map((read) => `read.${read}`),
  units: UNITS.map(key.unit),
  deadlines: ['day', 'file-by', 'may-have-passed', 'passed', 'last-day', 'basis'].map(
    (name) => `deadline.${name}`,
  ),
  'lines and notes': [
    'window.from',
    'window.from-until',
    'checked-on',
    'day-not-known',
    'reason-line.if-so',
    ...['unknown', 'implied', 'on', 'yes', 'no', 'extra', 'yes.treaty', 'no.treaty'].map(
      (name) => `fact-line.${name}`,
    ),
    ...literals('assess/assess.ts', /notes\.push\('([a-z-]+)'\)/g).map(key.note),
  ],
  events: Object.keys(EVENTS).map(key.event),
  extras: [...extraKeys, key.extra('on'), key.extra('note')],
  profiles: PROFILES.map(key.profile),
  sexes: SEXES.map((sex) => `sex.${sex}`),
  gravities: GRAVITIES.map((gravity) => `gravity.${gravity}`),
  facts: [
    ...shapeKeys('person', caseSchema.shape.person),
    ...shapeKeys('host', caseSchema.shape.host),
    ...shapeKeys('details', detailsSchema),
    ...TREATY_KEYS.map((treaty) => `treaty.${treaty}`),
    'removed',
    'law.local',
  ].map(key.fact),
  documents: DOCUMENT_IDS.map(key.document),
  stages: [...STAGES, 'killed'].flatMap((stage) => [key.stageName(stage), key.stageWhat(stage)]),
  claims: [...CLAIM_IDS.map(key.claimName), ...CLAIM_STATES.map(key.claimState)],
  grounds: [
    ...PARTS.claims.flatMap((claim) => claim.grounds.map((ground) => ground.code)),
    ...literals('assess/claims.ts', /code: (?:state === 'ask' \? )?'([a-z-]+)'/g),
    'no-ground',
  ].map(key.ground),
  notes: PARTS.notes.map(({ id }) => key.note(id)),
  dangers: PARTS.dangers.flatMap(({ id }) => [key.dangerName(id), key.dangerWhat(id), key.dangerDo(id)]),
  clocks: CLOCKS.map(key.clock),
  reasons: REASONS.map(key.reason),
  faults: FAULTS.map(key.fault),
  countries: COUNTRY_CODES.map(key.country),
}

describe.each(LANGUAGES)('%s has every sentence that the engine asks for', (lang) => {
  test.each(Object.entries(ASKED))('%s', (_name, keys) => {
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.filter((one) => !hasText(lang, one))).toEqual([])
  })
})

test('the lists read from the source are the ones that run', () => {
  expect(CLOCKS).toEqual(
    expect.arrayContaining(['police-custody', 'removal-centre-total', 'interim-measure-ends']),
  )
  expect(REASONS).toEqual(
    expect.arrayContaining(['already-removed', 'in-use', 'may-have-passed', 'safe-default']),
  )
})

describe('the three languages are equal', () => {
  const byFile = Object.fromEntries(LANGUAGES.map((lang) => [lang, catalogueFiles(lang)])) as Record<
    Language,
    ReturnType<typeof catalogueFiles>
  >
  const sentencesOf = (lang: Language, file: string) =>
    byFile[lang].find((one) => one.file === file)?.sentences ?? {}

  test.each(['ru', 'en'] as const)('tg and %s have the same files', (lang) => {
    expect(byFile[lang].map(({ file }) => file)).toEqual(byFile.tg.map(({ file }) => file))
  })

  test.each(byFile.tg.map(({ file }) => file))('%s: same keys', (file) => {
    for (const lang of ['ru', 'en'] as const)
      expect(askedKeys(sentencesOf(lang, file))).toEqual(askedKeys(sentencesOf('tg', file)))
  })

  const everyKey = askedKeys(CATALOGUES.en)
  const PLURALS: Record<Language, string[]> = {
    tg: ['other'],
    ru: ['one', 'few', 'many', 'other'],
    en: ['one', 'other'],
  }

  test.each(LANGUAGES)('%s: each plural has the forms of the language', (lang) => {
    const wrong = everyKey.filter((one) => {
      const forms = formsOf(CATALOGUES[lang], one).map(([category]) => category)
      return forms.join() !== '' && forms.join() !== PLURALS[lang].join()
    })
    expect(wrong).toEqual([])
  })

  test('a sentence that is plural in one language is plural in all', () => {
    const mixed = everyKey.filter(
      (one) => new Set(LANGUAGES.map((lang) => Object.hasOwn(CATALOGUES[lang], one))).size > 1,
    )
    expect(mixed).toEqual([])
  })

  test('same placeholders in every form', () => {
    const wrong = everyKey.filter((one) => {
      const forms = LANGUAGES.flatMap((lang) =>
        formsOf(CATALOGUES[lang], one).map(([, sentence]) => sentence),
      )
      return new Set(forms.map((sentence) => placeholdersOf(sentence).join())).size > 1
    })
    expect(wrong).toEqual([])
  })

  test('same numbers: articles, years, days', () => {
    const wrong = everyKey.flatMap((one) => {
      const numbers = LANGUAGES.map((lang) =>
        numbersOf(formsOf(CATALOGUES[lang], one)[0]?.[1] ?? '').join(' '),
      )
      return new Set(numbers).size > 1 ? [`${one}: ${numbers.join(' | ')}`] : []
    })
    expect(wrong).toEqual([])
  })

  test.each(LANGUAGES)('%s: no empty sentence, no blank edge, no doubled blank, composed letters', (lang) => {
    const wrong = Object.entries(CATALOGUES[lang])
      .filter(
        ([, one]) =>
          one.trim() === '' || one !== one.trim() || / {2}/.test(one) || one !== one.normalize('NFC'),
      )
      .map(([name]) => name)
    expect(wrong).toEqual([])
  })

  test('Russian and English keep to their own letters', () => {
    const russian = Object.entries(CATALOGUES.ru).filter(([, one]) =>
      /[ғӣқӯҳҷѓќўњљіїє]|[а-яё][a-z]|[a-z][а-яё]/i.test(one),
    )
    const english = Object.entries(CATALOGUES.en).filter(
      ([name, one]) =>
        /\p{Script=Cyrillic}/u.test(one) && !/^(provision|body|warning|remedy|verify|question)\./.test(name),
    )
    expect([russian, english]).toEqual([[], []])
  })
})

describe('a fault of an input is told with field, value and what is accepted', () => {
  test.each(LANGUAGES)('%s', (lang) => {
    const parsed = parseCase({
      format: 'panoh-case/1',
      host: { country: 'RU' },
      person: {},
      events: [{ type: 'arrested', on: '2024-02-30' }],
    })
    if (parsed.ok) throw new Error('the date does not exist and was let through')
    const [fault] = parsed.faults
    const sentence = text(lang, key.fault(fault?.code ?? ''), {
      field: fault?.field ?? '',
      value: fault?.value ?? '',
      accepted: fault?.accepted.join(', ') ?? '',
    })
    for (const part of ['events[0].on', '2024-02-30', 'YYYY-MM-DD']) expect(sentence).toContain(part)
  })
})
