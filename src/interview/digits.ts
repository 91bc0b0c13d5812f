/** Arabic and Persian numerals become 0 to 9; the length of the text stays. */
export const latinDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))

/** What stands in a box of a form: digits as 0 to 9, full-width forms and stray spaces gone. */
export function plainDigits(raw: string): string {
  return latinDigits(raw.normalize('NFKC'))
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Endings that turn a number into "5th": 5-го, 5-е, 5-уми, 5th. */
const ORDINAL = /^(\d{1,2})\s?-?\s?(?:го|ое|е|й|ум|юм|уми|юми|st|nd|rd|th)?\.?$/iu
/** A year with its word: 2008 г., 2008 года, соли 2008. */
const YEAR = /^(?:соли\s)?(\d+)\s?-?(?:г|г\.|гг|год|года|году|сол|соли|с\.)?$/iu

/** @returns the number of a day, or undefined */
export const dayNumber = (text: string): number | undefined => numberIn(ORDINAL, text)

/** @returns the digits of a year as typed, two or four; undefined if it is no year */
export function yearDigits(text: string): string | undefined {
  const digits = YEAR.exec(text.replace(/(\d) (?=\d)/g, '$1'))?.[1]
  return digits !== undefined && (digits.length === 2 || digits.length === 4) ? digits : undefined
}

function numberIn(pattern: RegExp, text: string): number | undefined {
  const digits = pattern.exec(text.replace(/^(\d) (?=\d$)/, '$1'))?.[1]
  return digits === undefined ? undefined : Number(digits)
}
