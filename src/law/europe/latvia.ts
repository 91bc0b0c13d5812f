import type { CountryLaw } from '../country.js'
import { FROM, removalAppeal } from '../host-steps.js'
import { a, all, anyOf } from '../vocabulary/index.js'
import { constitutionalComplaint, fromLastRuling } from './constitutional.js'
import {
  BEFORE_PACT,
  COVERS_FROM,
  custodyOf,
  days,
  FROM_THE_CENTRE,
  PACT,
  RETURN,
  since,
  waysOf,
} from './host.js'
import { latvianAsylum } from './latvia-asylum.js'

const way = waysOf('LV')
const READ_ON = '2026-11-29'
/** The Criminal Procedure Law and the Immigration Law were read as of February 2026. */
const kpl = { sources: ['LV-KPL'], confidence: 'high', verify: ['lv.after-february-2026'] } as const
const immigration = {
  sources: ['LV-IMMIGRATION'],
  confidence: 'high',
  verify: ['lv.after-february-2026'],
  checkedOn: READ_ON,
} as const
const unread = { sources: ['MEMORY'], confidence: 'low', verify: ['eu.older-law-not-read'] } as const
/** A law of 18 February 2016 put the Prosecutor General's decision and its appeal in the place of the older steps. */
const SINCE_2016 = '2016-03-23'
const ten = days(10, FROM.extradition, { rule: 'LV-KPL-705-707' })
const STATUS_TAKEN = anyOf(a('protection-withdrawn', { country: 'host' }))
const ORDERED = removalAppeal(...RETURN)
const tenAfterStatus = days(10, FROM.removal, {
  rule: 'LV-ASYLUM-60',
  unit: 'working-days',
  fileWithin: 1,
})
/** Latvia (European dossier 8, addendum A6, A6b, B1; the acts read in full). */
export const latvia: CountryLaw = {
  country: 'LV',
  custody: custodyOf('LV', {
    ...kpl,
    checkedOn: READ_ON,
    provisions: ['LV-KPL-699', 'LV-KPL-700', 'LV-KPL-702-1', 'LV-IMMIGRATION-54'],
    sources: ['LV-KPL', 'LV-IMMIGRATION'],
    policeHours: 72,
    requestDays: 40,
    absoluteMonths: 12,
    reviewDays: 62,
    surrenderMustDays: 30,
    // The border guard alone may hold for ten days; six months in all, twelve more where papers are late.
    centreDays: 10,
    centreTotalDays: 540,
  }),
  remedies: [
    way.refusal({
      ...kpl,
      stopsRemoval: 'no',
      body: 'lv.refusal-submission',
      checkedOn: READ_ON,
      provisions: ['LV-KPL-697'],
      warnings: [
        'lv.prosecutor-decides-first',
        'lv.torture-forbids',
        'submission-does-not-suspend',
        'eu.never-consent',
      ],
    }),
    // The first finding, that extradition is admissible, cannot be appealed; the decision to surrender can.
    way.extraditionAppeal(
      {
        ...kpl,
        stopsRemoval: 'automatic',
        body: 'lv.extradition-appeal',
        checkedOn: READ_ON,
        timeLimit: ten,
        provisions: ['LV-KPL-705-707', 'LV-KPL-713'],
        warnings: ['lv.only-the-surrender-decision', 'eu.never-consent', 'eu.consent-revocable'],
      },
      since(SINCE_2016, ten).map((version) =>
        version.from === COVERS_FROM
          ? { ...version, stopsRemoval: 'unknown' as const, warnings: [] }
          : version,
      ),
    ),
    way.detentionComplaint({
      ...kpl,
      stopsRemoval: 'no',
      body: 'lv.detention-complaint',
      provisions: ['LV-KPL-700', 'LV-KPL-702-1'],
      warnings: ['lv.custody-not-appealable', 'eu.freed-then-alien-custody'],
    }),
    // 48 hours from the copy of the judge's decision, or from the protocol of an applicant's detention.
    way.alienDetention({
      ...immigration,
      stopsRemoval: 'no',
      body: 'lv.detention-court',
      timeLimit: days(2, FROM_THE_CENTRE, { rule: 'LV-IMMIGRATION-55', fileWithin: 1 }),
      provisions: ['LV-IMMIGRATION-54', 'LV-IMMIGRATION-55', 'LV-ASYLUM-17'],
      sources: ['LV-IMMIGRATION', 'LV-ASYLUM'],
      warnings: ['lv.forty-eight-hours', 'lv.review-any-time'],
    }),
    ...latvianAsylum,
    // First a complaint to the higher authority, which suspends by the general law unless the order was made urgent
    // (Administrative Procedure Law 80, 360); then the court, which does not suspend.
    way.returnAppeal({
      ...immigration,
      stopsRemoval: 'unknown',
      body: 'lv.return-appeal',
      timeLimit: days(7, FROM.removal, { rule: 'LV-IMMIGRATION-50' }),
      provisions: ['LV-IMMIGRATION-50', 'LV-APL-80'],
      sources: ['LV-IMMIGRATION', 'LV-APL'],
      warnings: [
        'lv.complaint-suspends-unless-urgent',
        'eu.ask-stay-in-same-paper',
        'lv.ten-days-after-status',
      ],
    }),
    // Who lost the status goes straight to the court (60(3)); whether the order rests on section 60 or on the
    // Immigration Law is for its reader to see, so the seven days above are told as well.
    way.judicialReview(
      {
        ...immigration,
        inUse: all(STATUS_TAKEN, ORDERED.inUse),
        exhausted: all(STATUS_TAKEN, ORDERED.exhausted),
        opens: all(STATUS_TAKEN, ORDERED.opens),
        opensAfter: 'lv-after-status-and-order',
        stopsRemoval: 'if-granted',
        body: 'lv.administrative-court',
        timeLimit: tenAfterStatus,
        provisions: ['LV-ASYLUM-60', 'LV-APL-195'],
        sources: ['LV-ASYLUM', 'LV-APL'],
        warnings: ['lv.ten-days-after-status', 'eu.ask-stay-in-same-paper'],
      },
      [
        {
          from: COVERS_FROM,
          until: '2016-01-18',
          ...unread,
          timeLimit: { ...tenAfterStatus, safeDefault: true },
        },
        { from: '2016-01-19', until: BEFORE_PACT },
        { from: PACT, until: null, confidence: 'medium', verify: ['eu.pact-limit-not-found'] },
      ],
    ),
    way.returnCourt({
      ...immigration,
      stopsRemoval: 'if-granted',
      body: 'lv.administrative-court',
      timeLimit: days(7, FROM.removalRuling, { rule: 'LV-IMMIGRATION-50-1', fileWithin: 1 }),
      provisions: ['LV-IMMIGRATION-50-1', 'LV-APL-195'],
      sources: ['LV-IMMIGRATION', 'LV-APL'],
      warnings: ['eu.ask-stay-in-same-paper', 'lv.cassation-in-a-month'],
    }),
    constitutionalComplaint(
      'LV',
      {
        body: 'lv.constitutional-court',
        checkedOn: READ_ON,
        timeLimit: fromLastRuling(6, 'months', { rule: 'LV-STL-19-2' }),
        provisions: ['LV-STL-19-2'],
        sources: ['LV-STL'],
        confidence: 'high',
        verify: ['lv.after-february-2026'],
        warnings: ['lv.only-against-a-rule-of-law', 'lv.constitutional-before-the-end'],
      },
      [
        { from: COVERS_FROM, until: '2001-06-30', ...unread, warnings: ['lv.only-against-a-rule-of-law'] },
        { from: '2001-07-01', until: null },
      ],
    ),
  ],
}
