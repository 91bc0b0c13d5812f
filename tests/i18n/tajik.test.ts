import { CATALOGUES } from '../../src/i18n/index.js'
import {
  flattened,
  halfFlattened,
  lettersOf,
  plain,
  specialShare,
  tajikFaults,
  wordsOf,
} from '../support/tajik.js'
import { catalogueFiles } from '../support/catalogue.js'

/** The same word or name in two languages. Anything else that is equal was left untranslated. */
const SAME_WORD = new Set([
  'адвокат',
  'интерпол',
  'телефон',
  'прокурор',
  'суд',
  'москва',
  'реадмиссия',
  'ccf',
])
const SAME_BY_NATURE = /^country\./

/** Pairs of real words of which one looks like the other with its letters flattened. */
const REAL_PAIRS = new Set<string>([])

const GOOD = [
  'Бе адвокат ва тарҷумон ба ҳеҷ чиз имзо нагузоред.',
  'Ман розигии шахсро барои истифодаи ин маълумот дорам.',
  'Шикоят дар доираи муҳлати даҳшабонарӯзие, ки қисми 1 моддаи 463 муқаррар кардааст, пешниҳод мегардад.',
  'Рӯзи охирини супоридани шикоят — {{day}}. Суроға: https://example.org/x-в-y',
  'Банди «в» қисми 1; с. 2014, № 3.',
  'Паноҳгоҳи муваққатӣ (временное убежище); дар болои коғаз «Постановление» навишта шудааст.',
]

describe('the checker lets good Tajik pass', () => {
  test.each(GOOD)('%s', (sentence) => {
    expect(tajikFaults(sentence)).toEqual([])
  })
})

describe('the checker stops what is not Tajik', () => {
  test.each([
    ['foreign letter', 'судья дар маҷлис ҳозир шуд'],
    ['foreign letter', 'Шикоятро бо почта фиристед, хуб мешавад: ещё'],
    ['foreign letter', 'временное убежище бе қавс'],
    ['foreign letter', 'ќонун амал мекунад'],
    ['foreign letter', 'дар їн ҷо'],
    ['latin or bracket inside a word', 'қaрор баромад'],
    ['latin or bracket inside a word', 'қоида{о амал мекунанд'],
    ['ӣ inside a word', 'озодӣҳои инсон'],
    ['ӣ inside a word', 'озодӣи шахс'],
    ['й after a consonant', 'озодй ба даст омад'],
    ['plural after a numeral', 'дар давоми 10 рӯзҳо супоред'],
    ['russian word', 'шикоят для суд'],
    ['russian word', 'Ин ҷо срок.'],
    ['russian month', '10 сентября соли 2022'],
    ['calque', 'ба милиция хабар диҳед'],
    ['old spelling', 'мӯҳлати шикоят гузашт'],
    ['flattened letters', 'хукук дорад'],
    ['flattened letters', 'Точикистон'],
    ['not composed', 'озоди\u0304'],
    ['label of the State', 'узви ТЭТ ҲНИ'],
    ['no letter of', 'Ман розигии шахсро барои истифодаи ин маълумот дорам ва онро ба адвокат нишон додам.'],
    [
      'no Tajik function word',
      'Рӯйхати шаҳрвандони ҳабсшудаи кишварҳои гуногуни ҷаҳон, муҳлатҳои қонунии шикоят',
    ],
  ])('%s: %s', (kind, sentence) => {
    expect(tajikFaults(sentence).some((fault) => fault.startsWith(kind))).toBe(true)
  })

  test('Russian sentences of some length are always stopped', () => {
    const long = Object.values(CATALOGUES.ru).filter((sentence) => lettersOf(sentence).length >= 60)
    expect(long.length).toBeGreaterThan(100)
    expect(long.filter((sentence) => tajikFaults(sentence).length === 0)).toEqual([])
  })

  test('our own Tajik with its letters flattened is stopped', () => {
    const long = Object.values(CATALOGUES.tg).filter((sentence) => lettersOf(sentence).length >= 60)
    expect(long.length).toBeGreaterThan(100)
    expect(long.filter((sentence) => tajikFaults(flattened(sentence)).length === 0)).toEqual([])
  })
})

test('a word written once with its letters and once without is found; grammar is not', () => {
  expect(halfFlattened(['шикоят', 'ҳамин', 'хамин', 'судӣ', 'суди'])).toEqual(['ҳамин'])
})

describe('every Tajik sentence of the locales', () => {
  test('has no certain fault', () => {
    const faults = Object.entries(CATALOGUES.tg).flatMap(([key, sentence]) =>
      tajikFaults(sentence).map((fault) => `${key}: ${fault}`),
    )
    expect(faults).toEqual([])
  })

  test('is not the Russian or English one left in place', () => {
    const left = Object.entries(CATALOGUES.tg).filter(([key, sentence]) => {
      if (SAME_BY_NATURE.test(key)) return false
      const words =
        plain(sentence)
          .toLowerCase()
          .match(/\p{L}{2,}/gu) ?? []
      if (words.every((word) => SAME_WORD.has(word))) return false
      return sentence === CATALOGUES.ru[key] || sentence === CATALOGUES.en[key]
    })
    expect(left).toEqual([])
  })

  test('spells a word with its letters everywhere, not flattened in one place', () => {
    expect(halfFlattened(Object.values(CATALOGUES.tg).flatMap(wordsOf), REAL_PAIRS)).toEqual([])
  })
})

describe('every Tajik file', () => {
  const files = catalogueFiles('tg').filter(
    ({ sentences }) => lettersOf(Object.values(sentences).join(' ')).length >= 400,
  )
  test.each(files.map(({ file, sentences }) => [file, sentences] as const))(
    '%s: 3 to 12 letters in a hundred are special',
    (file, sentences) => {
      const share = specialShare(Object.values(sentences).join(' '))
      // Names of countries are mostly foreign words.
      expect(share).toBeGreaterThan(file === 'countries.json' ? 0.015 : 0.03)
      expect(share).toBeLessThan(0.12)
    },
  )
})
