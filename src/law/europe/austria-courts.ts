import { addDays } from '../../case/days.js'
import { COVERS_FROM, days } from './host.js'

/** The day on which ARHG, BFA-VG and VwGVG were read in full, with every older wording that RIS keeps. */
export const READ = '2026-11-29'
/** BFA-VG, VwGVG and the administrative courts begin on this day. */
export const COURTS = '2014-01-01'
export const BEFORE_COURTS = addDays(COURTS, -1)

export const MEMORY = {
  sources: ['MEMORY'],
  confidence: 'low',
  verify: ['eu.older-law-not-read'],
} as const

type From = Parameters<typeof days>[1]

/** The Constitutional Court and the Administrative Court of Austria: six weeks, and a stay only on request. */
export const highCourts = (from: From) =>
  ({
    stopsRemoval: 'if-granted',
    body: 'at.high-courts',
    timeLimit: days(42, from, { rule: 'AT-VWGG', fileWithin: 1 }),
    provisions: ['AT-VWGG', 'AT-VWGG-30', 'AT-VFGG-85'],
    sources: ['AT-VWGG', 'AT-VFGG'],
    confidence: 'high',
    verify: ['at.vfgg-82'],
    checkedOn: READ,
    warnings: ['at.from-pronouncement', 'at.lawyer-required', 'eu.ask-stay-in-same-paper'],
  }) as const

/** Before 2014 other courts stood there, and fewer rulings could be taken to them: a caution. */
export const highCourtsByYear = (from: From) =>
  [
    {
      from: COVERS_FROM,
      until: BEFORE_COURTS,
      ...MEMORY,
      timeLimit: days(42, from, { rule: 'AT-VWGG', safeDefault: true, fileWithin: 1 }),
      warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
    },
    { from: COURTS, until: null },
  ] as const
