import type { CountryCode } from '../../case/countries.js'
import type { Authority, Outcome } from './authority.js'

const base = { body: 'ECtHR', checkedOn: '2026-11-23', confidence: 'high' } as const

type More = Partial<Omit<Authority, 'name' | 'number' | 'respondent' | 'violated' | 'result'>>

/** A judgment on removal to Tajikistan. */
export const onTajikistan = (
  name: string,
  number: string,
  date: string,
  respondent: CountryCode,
  result: Outcome,
  violated: readonly string[],
  source: string,
  more: More = {},
): Authority => ({
  ...base,
  name,
  number,
  date,
  respondent,
  result,
  violated,
  source,
  stance: 'for',
  tajikistan: true,
  ...more,
})

/** A judgment named for a principle; known by memory unless said otherwise. */
export const principle = (
  name: string,
  number: string,
  respondent: CountryCode,
  more: More & Pick<Authority, 'source'>,
): Authority => ({
  ...base,
  name,
  number,
  date: null,
  respondent,
  result: 'not-read',
  violated: [],
  stance: 'principle',
  tajikistan: false,
  confidence: 'low',
  ...more,
})
