import { text } from '../i18n/index.js'
import { key } from './keys.js'

/** How the names of provisions say that the text was not read; the English names are the yardstick. */
const NOT_READ = /not read\)/
/** A part of an act that can be looked up, or an act of one subject that is cited as a whole. */
const PLACE =
  /\b(?:articles?|rules?|chapters?|sections?|parts?|point|title|schedule)\b|§|\b(?:judgment|ruling|decree|convention|treaty|agreement|protocol)\b/i

/**
 * Whether a provision is named exactly enough to stand in a paper as law: its text was read, and its name says
 * where in the act it stands. All others are for a lawyer to look up first.
 */
export function isExact(id: string): boolean {
  const name = text('en', key.provision(id))
  return !NOT_READ.test(name) && PLACE.test(name.replace(/\([^)]*\)/g, ''))
}
