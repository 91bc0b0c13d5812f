import { addDays } from '../../case/days.js'
import { anyOf } from '../vocabulary/index.js'
import { constitutionalComplaint } from './constitutional.js'
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
const EITHER_RULING = {
  start: ['asylum-appeal-dismissed', 'removal-appeal-dismissed'],
  precaution: [],
} as const

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

/** Only rulings of the administrative courts go to the Constitutional Court, so none on extradition. */
export const austrianConstitutionalCourt = constitutionalComplaint(
  'AT',
  {
    opens: anyOf('asylum-appeal-dismissed', 'removal-appeal-dismissed'),
    body: 'at.constitutional-court',
    timeLimit: days(42, EITHER_RULING, { rule: 'AT-VFGG-82', fileWithin: 1 }),
    provisions: ['AT-VFGG-82', 'AT-VFGG-85'],
    sources: ['AT-VFGG'],
    confidence: 'medium',
    verify: ['at.vfgg-82'],
    checkedOn: READ,
    warnings: [
      'at.constitutional-not-in-extradition',
      'at.from-pronouncement',
      'at.lawyer-required',
      'eu.ask-stay-in-same-paper',
    ],
  },
  [
    {
      from: COVERS_FROM,
      until: BEFORE_COURTS,
      ...MEMORY,
      timeLimit: days(42, EITHER_RULING, { rule: 'AT-VFGG-82', safeDefault: true, fileWithin: 1 }),
      warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
    },
    { from: COURTS, until: null },
  ],
)
