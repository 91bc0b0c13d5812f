import {
  CALQUES,
  FORBIDDEN_LABELS,
  FOREIGN_ALLOWED,
  OLD_SPELLINGS,
  PAPER_PHRASES,
  RUSSIAN_FUNCTION_WORDS,
  RUSSIAN_MONTHS,
  STRIPPED_WORDS,
  TAJIK_FUNCTION_WORDS,
} from './tajik-words.js'

/**
 * What makes a Tajik text wrong for certain: letters of other alphabets, flattened letters, Russian left in. It
 * does not show that a text is good; a reader of Tajik must. Used for locales and for templates alike.
 */

const LETTERS = 'абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя'
export const SPECIAL = 'ғӣқӯҳҷ'
/** From this many letters on, a segment without a special letter or a function word is not Tajik. */
const LONG = 60

const ON_PAPER = new RegExp(`[(«](?:${PAPER_PHRASES.join('|')})[)»]`, 'giu')

/** Placeholders, Liquid, addresses, code and the Russian name on a paper hold no Tajik. */
export const plain = (text: string): string =>
  text
    .replace(/\{\{[^{}]*\}\}|\{%[^%]*%\}|\{[^{}\s]*\}/g, ' ')
    .replace(/https?:\/\/[^\s)»]+|\S+@\S+\.\w+/g, ' ')
    .replace(/`[^`]*`|<[^>]*>/g, ' ')
    .replace(ON_PAPER, ' ')

/** Words in lower case; parts joined by a hyphen stay one word. */
export const wordsOf = (text: string): string[] =>
  (plain(text).match(/[\p{Script=Cyrillic}\p{M}]+(?:-[\p{Script=Cyrillic}]+)*/gu) ?? []).map((word) =>
    word.toLowerCase(),
  )

export const lettersOf = (text: string): string[] =>
  plain(text)
    .toLowerCase()
    .match(/\p{Script=Cyrillic}/gu) ?? []

/** The share of ғ ӣ қ ӯ ҳ ҷ among the letters: 3 to 12 in a hundred in real Tajik, none in Russian. */
export function specialShare(text: string): number {
  const letters = lettersOf(text)
  return letters.filter((letter) => SPECIAL.includes(letter)).length / Math.max(1, letters.length)
}

/** ғӣқӯҳҷ as careless typists write them. */
export const flattened = (text: string): string =>
  text.replace(/[ғӣқӯҳҷ]/gi, (letter) => {
    const plainLetter = 'гикухч'[SPECIAL.indexOf(letter.toLowerCase())] ?? letter
    return letter === letter.toLowerCase() ? plainLetter : plainLetter.toUpperCase()
  })

/**
 * Words that stand in a text both with their letters and without, so that one of the two is wrong. Final ӣ beside
 * the izofat -и is grammar (судӣ, суди).
 * @param realPairs words of which the flattened form is another real word
 */
export function halfFlattened(words: Iterable<string>, realPairs: ReadonlySet<string> = new Set()): string[] {
  const all = new Set(words)
  return [...all].filter(
    (word) => word.length > 3 && /[ғқӯҳҷ]|ӣ./u.test(word) && !realPairs.has(word) && all.has(flattened(word)),
  )
}

/**
 * @param text a sentence, or a whole template; long segments are judged line by line
 * @returns every certain fault as `kind: what was found`, empty if none
 */
export function tajikFaults(text: string): string[] {
  const faults: string[] = []
  if (text !== text.normalize('NFC') || /[\u0300-\u036f]/.test(text))
    faults.push('not composed: combining mark')
  const clean = plain(text)
  const find = (kind: string, pattern: RegExp): void => {
    for (const match of clean.matchAll(pattern)) faults.push(`${kind}: ${match[0]}`)
  }
  find(
    'latin or bracket inside a word',
    /\p{Script=Cyrillic}(?:[A-Za-z]|[[\]{}~]\p{Script=Cyrillic})|[A-Za-z]\p{Script=Cyrillic}/gu,
  )
  find('ӣ inside a word', /[\p{Script=Cyrillic}]*ӣ(?=[а-яёғқӯҳҷ])[\p{Script=Cyrillic}]*/giu)
  find('й after a consonant', /[\p{Script=Cyrillic}]*[бвгғджзкқлмнпрстфхҳчҷш]й(?![\p{Script=Cyrillic}])/giu)
  find('plural after a numeral', /(?<![\d.,])\d+ [а-яёғӣқӯҳҷ]{2,}ҳо(?![\p{Script=Cyrillic}])/giu)
  // A letter that numbers an item, «в» or в), and an abbreviation, с. 2014, are not prepositions.
  for (const word of wordsOf(clean.replace(/(?<![\p{Script=Cyrillic}])\p{Script=Cyrillic}[.)»]/gu, ' ')))
    if (RUSSIAN_FUNCTION_WORDS.has(word)) faults.push(`russian word: ${word}`)
  for (const word of wordsOf(text)) faults.push(...wordFaults(word))
  for (const label of FORBIDDEN_LABELS) if (text.includes(label)) faults.push(`label of the State: ${label}`)
  for (const line of text.split('\n')) faults.push(...segmentFaults(line))
  return faults
}

function wordFaults(word: string): string[] {
  const faults: string[] = []
  const foreign = [...word].filter((letter) => letter !== '-' && !LETTERS.includes(letter))
  if (foreign.length > 0 && !FOREIGN_ALLOWED.has(word))
    faults.push(`foreign letter ${foreign.join('')}: ${word}`)
  if (RUSSIAN_MONTHS.has(word)) faults.push(`russian month: ${word}`)
  if (CALQUES.has(word)) faults.push(`calque: ${word}`)
  if (OLD_SPELLINGS.some((old) => word.startsWith(old))) faults.push(`old spelling: ${word}`)
  if (STRIPPED_WORDS.has(word)) faults.push(`flattened letters: ${word}`)
  return faults
}

function segmentFaults(line: string): string[] {
  if (lettersOf(line).length < LONG) return []
  const faults: string[] = []
  if (specialShare(line) === 0) faults.push(`no letter of ${SPECIAL}: ${line.slice(0, 60)}`)
  if (!wordsOf(line).some((word) => TAJIK_FUNCTION_WORDS.has(word)))
    faults.push(`no Tajik function word: ${line.slice(0, 60)}`)
  return faults
}
