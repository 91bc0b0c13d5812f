import type { Day } from '../../case/partial-date.js'
import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { wasInCustody, type TimeLimit } from '../vocabulary/index.js'
import { AT_THE_BORDER, COVERS_FROM, days } from './host.js'

/** Greece: the acts that were read, one after the other, and the limits that they share. */

export const CHECKED_ON = '2026-11-29'
export const read = { confidence: 'high', checkedOn: CHECKED_ON } as const
export const ccp = { ...read, sources: ['GR-4620'], verify: ['gr.ccp-after-2019'] } as const
export const law5226 = { ...read, sources: ['GR-5226'], verify: ['gr.act-of-june-2026'] } as const
/** Nobody read it: the same step, a caution, marked low. */
export const UNREAD = { sources: ['MEMORY'], confidence: 'low', verify: ['eu.older-law-not-read'] } as const
export const NO_DOUBT = { verify: [] } as const

/** The asylum acts one after the other, each from the day on which its Gazette issue says that it begins. */
export const PD_90 = { from: '2008-07-11', until: '2009-07-19', sources: ['GR-PD-90'] } as const
export const PD_81 = { from: '2009-07-20', until: '2010-11-21', sources: ['GR-PD-81'] } as const
export const PD_114 = { from: '2010-11-22', until: '2013-06-13', sources: ['GR-PD-114'] } as const
export const PD_113 = { from: '2013-06-14', until: '2016-04-02', sources: ['GR-PD-113'] } as const
export const LAW_4375 = { from: '2016-04-03', until: '2019-12-31', sources: ['GR-4375'] } as const
export const LAW_4636 = { from: '2020-01-01', until: '2022-06-09', sources: ['GR-4636'] } as const
export const CODE = { from: '2022-06-10', until: '2025-09-08', sources: ['GR-4939'] } as const
export const BEFORE_PD_90 = { from: COVERS_FROM, until: '2008-07-10', ...UNREAD } as const
export const AFTER_5226 = '2025-09-09'

/** The acts on foreigners: 2910/2001, 3386/2005, 3907/2011, then 5226/2025. */
export const LAW_2910 = { from: '2001-06-02', until: '2005-12-31', sources: ['GR-2910'] } as const
export const LAW_3386 = { from: '2006-01-01', until: '2011-01-25', sources: ['GR-3386'] } as const
export const LAW_3907 = { from: '2011-01-26', until: '2025-09-08', sources: ['GR-3907'] } as const
export const BEFORE_2910 = { from: COVERS_FROM, until: '2001-06-01', ...UNREAD } as const

/** Thirty days; fewer at a border and for one who is held. */
export const thirty = (rule: string, border: number, held: number | null, fileWithin: number): TimeLimit =>
  days(30, FROM.asylum, {
    rule,
    fileWithin,
    shorter: [
      { when: AT_THE_BORDER, length: border },
      ...(held === null ? [] : [{ when: wasInCustody, length: held }]),
    ],
  })
export const SHORTER = ['eu.shorter-if-accelerated', 'eu.read-the-notice']
export const SUSPENDS = { stopsRemoval: 'automatic', warnings: SHORTER, ...NO_DOUBT } as const
export const STILL_OPEN = {
  stopsRemoval: 'automatic',
  warnings: ['eu.read-the-notice'],
  ...NO_DOUBT,
} as const

export const custody = {
  ...ccp,
  provisions: ['GR-CCP-445', 'GR-CCP-452'],
  requestDays: 30,
}
/** The code before Law 4620/2019 was not read; its numbers are those of the new one. */
export const olderCustody = (
  from: Day,
  until: Day,
  centre: object = {},
  sources: readonly string[] = [],
) => ({
  ...custody,
  ...UNREAD,
  sources: ['MEMORY', ...sources],
  absoluteMonths: 18,
  from,
  until,
  ...centre,
})
export const SIX_AND_TWELVE = { centreDays: 181, centreTotalDays: 546 }
export const fromPronouncement = {
  ...days(5, FROM.extradition, { rule: 'GR-CCP-451' }),
  start: ['extradition-granted'],
  precaution: [],
} as const
/** The code before Law 4620/2019 was not read; by memory it gave twenty-four hours, so the next day is the day to file by. */
export const olderFromPronouncement = { ...fromPronouncement, fileWithin: 1, safeDefault: true } as const
export const statusDays = (rule: string) => days(30, FROM_WITHDRAWAL, { rule, fileWithin: 5 })
export const annulment = (rule: string) => days(30, FROM.asylumRuling, { rule, fileWithin: 1 })
export const transferDays = (rule: string) => days(15, FROM.removal, { rule, fileWithin: 7 })
export const returnDays = (rule: string) => days(5, FROM.removal, { rule })
