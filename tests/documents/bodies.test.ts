import { LAW } from '../../src/law/library.js'
import { compose, draftsFor } from '../../src/documents/index.js'
import { AUTHORITIES } from '../../src/law/authorities.js'
import { templateSources } from '../../src/documents/template/store.js'
import { leavesOf, textOf, type Leaf } from '../../src/documents/tree.js'
import { isExact } from '../../src/explain/provisions.js'
import { key } from '../../src/explain/keys.js'
import { hasText, LANGUAGES, text } from '../../src/i18n/index.js'
import type { DocumentId } from '../../src/law/vocabulary/index.js'
import { assess } from '../../src/assess/assess.js'
import { draft } from './domestic-cases.js'
import { SCENES, scene, type Scene } from './scenes.js'

/** What is left of a draft once its notes are deleted before filing. */
const filed = (one: Scene, document: DocumentId, lang: (typeof LANGUAGES)[number]): Leaf[] =>
  leavesOf(compose(one.file, one.assessment, document, lang).blocks).filter(
    ({ roles }) => !roles.some((role) => role === 'prompt' || role === 'draft' || role === 'record'),
  )

/** Hosts whose law was read in part only, and a day before the law that was read. */
const ELSEWHERE: readonly Scene[] = (
  [
    ['BY', '2026'],
    ['KG', '2026'],
    ['AE', '2026'],
    ['PL', '2026'],
    ['KZ', '2026'],
    ['UA', '2010'],
  ] as const
).flatMap(([host, year]) => {
  const held = [
    ['wanted-listed', `${year}-02-01`, { list: 'cis' }],
    ['arrested', `${year}-05-01`],
    ['remand-ordered', `${year}-05-03`, { until: `${year}-12-01` }],
  ] as const
  return [
    scene(`extradition granted, ${host}`, host, `${year}-05-20`, [
      ...held,
      ['extradition-granted', `${year}-05-16`],
      ['extradition-notified', `${year}-05-18`],
    ]),
    scene(`removal ordered, ${host}`, host, `${year}-05-20`, [
      ...held,
      ['removal-ordered', `${year}-05-16`, { kind: 'deportation' }],
      ['removal-notified', `${year}-05-18`],
    ]),
  ]
})
const DOMESTIC: readonly DocumentId[] = [
  'extradition-appeal',
  'extradition-second-appeal',
  'detention-complaint',
  'detention-appeal',
  'removal-appeal',
  'refusal-submission',
  'assurances-rebuttal',
]
const ALL = [...SCENES, ...ELSEWHERE]
const DRAFTS = ALL.flatMap((one) =>
  draftsFor(one.file, one.assessment).flatMap(({ document, available }) =>
    available && DOMESTIC.includes(document) ? [{ one, document }] : [],
  ),
)

describe('what is filed', () => {
  test('every heading has words under it once the notes are deleted', () => {
    const empty = DRAFTS.flatMap(({ one, document }) => {
      const leaves = filed(one, document, 'en')
      return leaves.flatMap(({ block }, at) => {
        if (block.kind !== 'heading' || block.level === 1) return []
        const next = leaves[at + 1]?.block
        const bare = !next || (next.kind === 'heading' && next.level <= block.level)
        return bare ? [`${one.name}, ${document}: ${textOf(block.runs)}`] : []
      })
    })
    expect(empty).toEqual([])
  })

  test('a provision that was not read, or of which no article is known, stands only as a marked gap', () => {
    const inexact = ELSEWHERE.flatMap(({ assessment }) => assessment.remedies)
      .flatMap(({ provisions }) => provisions)
      .filter((id, at, all) => !isExact(id) && all.indexOf(id) === at)
    expect(inexact.length).toBeGreaterThan(5)
    for (const lang of LANGUAGES) {
      const names = inexact.map((id) => text(lang, key.provision(id)))
      const found = DRAFTS.flatMap(({ one, document }) => {
        const plain = filed(one, document, lang)
          .flatMap(({ block }) =>
            block.kind === 'list' ? block.items.flat() : 'runs' in block ? block.runs : [],
          )
          .flatMap((run) => (run.gap === undefined ? [run.text] : []))
          .join('\n')
        return names.filter((name) => plain.includes(name)).map((name) => `${one.name}, ${document}: ${name}`)
      })
      expect(found).toEqual([])
    }
  })

  test('every place to fill by hand says what belongs there', () => {
    const ids = templateSources().flatMap((source) =>
      [...source.matchAll(/'([a-z-]+)' \| blank/g)].map(([, id]) => `blank.${id ?? ''}`),
    )
    expect(ids.length).toBeGreaterThan(10)
    for (const id of [...ids, 'blank.check'])
      for (const lang of LANGUAGES) expect([id, lang, hasText(lang, id)]).toEqual([id, lang, true])
  })
})

describe('a judgment whose facts name a group', () => {
  const lines = [
    ['wanted-listed', '2026-01-05', { list: 'cis' }],
    ['arrested', '2026-10-05'],
    ['extradition-requested', '2026-10-20'],
  ] as const
  const named = Object.entries(AUTHORITIES).filter(([, { names }]) => names !== undefined)
  const cited = (details: Readonly<Record<string, unknown>>, lang: (typeof LANGUAGES)[number]): string => {
    const { file, assessment } = scene('x', 'DE', '2026-11-20', lines, { details })
    return leavesOf(compose(file, assessment, 'refusal-submission', lang).blocks)
      .flatMap(({ block }) => (block.kind === 'list' ? block.items.map(textOf) : []))
      .join('\n')
  }

  test('is cited without the name, and with it only where words on that group were typed and confirmed', () => {
    expect(named.map(([id]) => id)).toEqual(['t-k-lithuania'])
    for (const lang of LANGUAGES)
      for (const [id] of named) {
        const [neutral, full] = [text(lang, key.authority(id)), text(lang, key.authorityNamed(id))]
        expect(neutral).not.toBe(full)
        for (const details of [{}, { affiliationStatement: 'words' }]) {
          expect(cited(details, lang)).toContain(neutral)
          expect(cited(details, lang)).not.toContain(full)
        }
        expect(cited({ affiliationStatement: 'words', affiliationConfirmed: true }, lang)).toContain(full)
      }
  })
})

describe('Germany: IRG 33', () => {
  const granted = [
    ['arrested', '2026-09-01'],
    ['extradition-requested', '2026-09-20'],
    ['extradition-granted', '2026-11-10'],
    ['extradition-notified', '2026-11-12'],
  ] as const

  test('the paper is a request for a new decision, on new facts, with a stay; nothing in it is an appeal', () => {
    const all = draft('extradition-appeal', '2026-11-20', [...granted], { host: 'DE' })
    expect(all).toContain('REQUEST FOR A NEW DECISION')
    expect(all).toContain('declare my extradition to Tajikistan inadmissible')
    expect(all).toContain('to stay my surrender at once, until that decision (§ 33(4) IRG)')
    expect(all).toContain('what is new since the ruling')
    expect(all).not.toMatch(/set it aside|The appeal is lodged|^APPEAL$/m)
  })

  test('it stays open after a first request was refused: further facts open it again', () => {
    const { file } = scene('x', 'DE', '2026-11-20', [
      ...granted,
      ['extradition-appealed', '2026-11-13'],
      ['extradition-appeal-dismissed', '2026-11-18'],
    ])
    const assessed = assess(file, '2026-11-20', LAW)
    expect(assessed.remedies.find(({ id }) => id === 'de.extradition-appeal')?.state).toBe('open')
  })
})

describe('facts that are not so are not said', () => {
  const held = [
    ['wanted-listed', '2026-01-05', { list: 'cis' }],
    ['arrested', '2026-10-05'],
    ['remand-ordered', '2026-10-07', { until: '2026-12-05' }],
  ] as const

  test('custody that has ended: the paper asks for no release and counts to the day of release', () => {
    const all = draft('detention-appeal', '2026-11-20', [...held, ['released', '2026-11-18']])
    expect(all).toContain('It lasted 45 calendar days.')
    expect(all).toContain('to declare the custody that rested on it unlawful')
    expect(all).not.toMatch(/release me from custody|If I am released/)
    expect(draft('detention-appeal', '2026-11-20', [...held])).toContain('to release me from custody at once')
  })

  test('custody in which nothing is out of order is not called unlawful: its examination is asked for', () => {
    const all = draft('detention-complaint', '2026-10-20', [...held])
    expect(all).toContain('Why the custody may not go on')
    expect(all).toContain('for the lawfulness of my custody to be examined')
    const lapsed = draft('detention-complaint', '2026-12-10', [...held])
    expect(lapsed).toContain('Why the custody is unlawful')
  })

  test('a host that no covenant on liberty binds: its own law is argued from the same facts', () => {
    const all = draft('detention-complaint', '2026-12-10', [...held], { host: 'AE' })
    expect(all).toContain('The period for which custody was ordered has run out')
    expect(all).not.toMatch(/Article 9 of the (International )?Covenant/)
  })

  test('a submission after the decision says that there is one, and asks that it not be carried out', () => {
    const granted = [...held, ['extradition-granted', '2026-11-16']] as Parameters<typeof draft>[2]
    const all = draft('refusal-submission', '2026-11-20', granted)
    expect(all).toContain('It was decided on 16 November 2026 that I may be extradited.')
    expect(all).not.toContain('before a decision is taken')
  })

  test('where filing is not known to suspend, the appeal itself asks that extradition wait', () => {
    const granted = [...held, ['extradition-granted', '2026-11-16']] as Parameters<typeof draft>[2]
    const asks = 'to suspend extradition at once, until there is a final decision on this appeal'
    expect(draft('extradition-appeal', '2026-11-20', granted, { host: 'BY' })).toContain(asks)
    // Russia, UPK 462(6): the appeal suspends by itself.
    expect(draft('extradition-appeal', '2026-11-20', granted)).not.toContain(asks)
  })

  test.each([
    ['the last day', '2026-11-28', 'Article 30.3(1)'],
    ['two days late: its restoration is asked for', '2026-11-30', 'Article 30.3(1)'],
    ['long after: the suit that is still in time', '2027-01-20', 'Article 219(1)'],
  ])('KoAP 30.3, expulsion: the paper serves the appeal against it; %s', (_when, on, term) => {
    const expelled = [
      ['arrested', '2026-11-17', { place: 'migration-centre' }],
      ['removal-ordered', '2026-11-18', { kind: 'expulsion' }],
      ['removal-notified', '2026-11-18'],
    ] as Parameters<typeof draft>[2]
    const served = draft('removal-appeal', on, expelled)
    expect(served).toMatch(
      new RegExp(`(not later than|passed|ran out)[^.]*\\(${term.replace(/[().]/g, '\\$&')} of`),
    )
  })
})
