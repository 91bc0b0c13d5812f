import type { CustodyVersion } from '../../law/vocabulary/index.js'

/** Numbers of a custody rule that are set, with the key of their sentence. */
export function custodyLines(law: CustodyVersion): { code: string; count: number; gravity?: string }[] {
  const single = [
    ['police-hours', law.policeHours],
    ['request-days', law.requestDays],
    ['order-months', law.orderMonths],
    ['absolute-months', law.absoluteMonths],
    ['absolute-days', law.absoluteDays ?? null],
    ['centre-days', law.centreDays],
    ['centre-total-days', law.centreTotalDays],
    ['surrender-may-days', law.surrenderMayDays],
    ['surrender-must-days', law.surrenderMustDays],
    ['review-days', law.reviewDays],
  ] as const
  const byGravity = Object.entries(law.longestMonths ?? {}).map(([gravity, count]) => ({
    code: 'longest-months',
    count,
    gravity,
  }))
  return [...single.flatMap(([code, count]) => (count === null ? [] : [{ code, count }])), ...byGravity]
}
