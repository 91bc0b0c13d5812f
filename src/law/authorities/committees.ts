import type { Authority } from './authority.js'

const base = { checkedOn: '2026-11-23', confidence: 'high', tajikistan: false, violated: [] } as const
const hrc = { ...base, body: 'HRC', stance: 'principle' } as const
const cat = { ...base, body: 'CAT', stance: 'principle', result: 'not-read' } as const

/** UN committees. No decision on a removal to Tajikistan was found; that none exists is not proved. */
export const COMMITTEES: Readonly<Record<string, Authority>> = {
  'd-s-v-russia-hrc': {
    ...hrc,
    name: 'D.S. v. Russian Federation',
    number: '2445/2014',
    date: '2020-07-23',
    respondent: 'RU',
    result: 'inadmissible',
    stance: 'against',
    source: 'OHCHR document store (decision of 23 July 2020)',
  },
  'n-s-v-russia-hrc': {
    ...hrc,
    name: 'N.S. v. Russian Federation',
    number: '2192/2012',
    date: '2015-03-27',
    respondent: 'RU',
    result: 'not-read',
    source: 'OHCHR document store (opening read)',
  },
  valetov: {
    ...hrc,
    name: 'Valetov v. Kazakhstan',
    number: '2104/2011',
    date: '2014-03-17',
    respondent: 'KZ',
    result: 'violation',
    violated: ['OP1-1'],
    source: 'OHCHR document store (compliance with the interim measures request)',
  },
  't-t-ukraine': {
    ...hrc,
    name: 'T.T. v. Ukraine',
    number: '2985/2017',
    date: '2022-03-24',
    respondent: 'UA',
    result: 'not-read',
    source: 'OHCHR document store (outcome paragraphs not seen)',
  },
  'i-a-lithuania': {
    ...hrc,
    name: 'I.A. v. Lithuania',
    number: '2989/2017',
    date: '2019-07-26',
    respondent: 'LT',
    result: 'measure-granted',
    source: 'OHCHR document store',
  },
  maksudov: {
    ...hrc,
    name: 'Maksudov and Others v. Kyrgyzstan',
    number: '1461/2006',
    date: '2008-07-16',
    respondent: 'KG',
    result: 'not-read',
    source: 'refworld 4a93a0cd2',
  },
  'x-v-russia-cat': {
    ...cat,
    name: 'X v. Russian Federation',
    number: '542/2013',
    date: '2015-05-08',
    respondent: 'RU',
    source: 'CAT/C/54/D/542/2013',
  },
  tursunov: {
    ...cat,
    name: 'Tursunov v. Kazakhstan',
    number: '538/2013',
    date: '2015-05-08',
    respondent: 'KZ',
    source: 'OHCHR document store',
  },
  abdussamatov: {
    ...cat,
    name: 'Abdussamatov and 28 Others v. Kazakhstan',
    number: '444/2010',
    date: '2012-06-01',
    respondent: 'KZ',
    source: 'CAT/C/48/D/444/2010',
  },
}
