import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { constitutionalComplaint, fromLastRuling } from './constitutional.js'
import {
  BEFORE_PACT,
  COVERS_FROM,
  custodyOf,
  days,
  FROM_THE_CENTRE,
  PACT,
  PACT_APPEAL,
  since,
  UNREAD_TRANSFER,
  UNTIL_AMMR,
  waysOf,
} from './host.js'

const way = waysOf('LT')
/** Read with changes to November 2024. */
const bpk = { sources: ['LT-BPK'], confidence: 'high', verify: ['lt.bpk-after-2024'] } as const
/** Article 74 as Law IX-2170 of April 2004 wrote it; every later state leaves its days alone. */
const SINCE_2004 = '2004-05-01'
const READ_ON = '2026-11-29'
/** Consolidations of January 2022 and of 1 January 2026 were read: the days are the same in both. */
const aliens = { sources: ['LT-IX-2206'], confidence: 'high', verify: ['lt.extreme-situation'] } as const
const ALIENS_READ = '2022-01-01'
/** The days of Article 138 came with Law XIII-3412. */
const LAW_3412 = '2021-03-01'
const emergency = { from: '2021-07-23', until: '2021-12-31' } as const
/** Law XIV-506: seven days, hardly a stay, and a first court that was the last. */
const IN_2021 = {
  ...emergency,
  stopsRemoval: 'unknown',
  sources: ['LT-XIII-3412'],
  confidence: 'medium',
  verify: ['lt.emergency-of-2021'],
} as const
const fromRuling = {
  ...days(7, FROM.extradition, { rule: 'LT-BPK-74' }),
  start: ['extradition-granted'],
  precaution: [],
} as const
const twenty = days(20, FROM.custody, { rule: 'LT-BPK-130', fileWithin: 3 })
/** In a declared extreme situation every refusal and expulsion leaves seven days. */
const fourteen = (from: (typeof FROM)['asylum'] | (typeof FROM)['removal']) =>
  days(14, from, { rule: 'LT-IX-2206-138', fileWithin: 7 })
const court = (from: (typeof FROM)['asylumRuling'] | (typeof FROM)['removalRuling']) =>
  days(14, from, { rule: 'LT-IX-2206-140', fileWithin: 1 })

/** Lithuania (European dossier 3, addendum A5, B3). */
export const lithuania: CountryLaw = {
  country: 'LT',
  custody: custodyOf('LT', {
    ...bpk,
    checkedOn: READ_ON,
    provisions: ['LT-BPK-72', 'LT-BPK-127', 'LT-IX-2206-114'],
    sources: ['LT-BPK', 'LT-IX-2206'],
    confidence: 'medium',
    verify: ['lt.custody-limits'],
    policeHours: 48,
    orderMonths: 3,
    longestMonths: { minor: 9, medium: 9, grave: 18, 'especially-grave': 18 },
    absoluteMonths: 18,
    // Six months and twelve more where papers are late; a court looks again at least every three months.
    centreTotalDays: 540,
    centreReviewDays: 92,
  }),
  remedies: [
    way.refusal({
      ...bpk,
      stopsRemoval: 'no',
      body: 'lt.refusal-submission',
      provisions: ['LT-BPK-71'],
      warnings: ['lt.no-treaty-no-extradition', 'submission-does-not-suspend', 'eu.second-file'],
    }),
    way.extraditionAppeal(
      {
        ...bpk,
        sources: ['LT-BPK', 'LT-IX-2170'],
        stopsRemoval: 'automatic',
        body: 'lt.extradition-appeal',
        timeLimit: fromRuling,
        provisions: ['LT-BPK-73', 'LT-BPK-74', 'LT-BPK-75'],
        warnings: ['lt.no-treaty-no-extradition', 'lt.seven-from-ruling', 'lt.no-appeal-after-consent'],
      },
      since(SINCE_2004, fromRuling),
    ),
    // Twenty days from the ruling; three judges decide in seven, finally.
    way.detentionAppeal(
      {
        ...bpk,
        stopsRemoval: 'no',
        body: 'lt.detention-appeal',
        checkedOn: READ_ON,
        timeLimit: twenty,
        provisions: ['LT-BPK-130'],
        warnings: ['lt.custody-in-steps'],
      },
      since('2017-01-01', twenty),
    ),
    // Article 117 names the way, not the days: seven for a separate complaint, by the law on administrative cases.
    way.alienDetention({
      ...aliens,
      stopsRemoval: 'no',
      body: 'lt.alien-detention',
      checkedOn: READ_ON,
      timeLimit: days(7, FROM_THE_CENTRE, { rule: 'LT-IX-2206-117', safeDefault: true, fileWithin: 3 }),
      provisions: ['LT-IX-2206-114', 'LT-IX-2206-117', 'LT-ABTI-152'],
      sources: ['LT-IX-2206', 'LT-ABTI'],
      confidence: 'medium',
      verify: ['lt.detention-appeal-days'],
      warnings: ['lt.alien-custody-ends'],
    }),
    way.detentionComplaint({
      ...aliens,
      stopsRemoval: 'no',
      body: 'lt.detention-complaint',
      checkedOn: READ_ON,
      provisions: ['LT-IX-2206-118'],
      warnings: ['lt.alien-custody-ends'],
    }),
    way.asylum({
      ...aliens,
      stopsRemoval: 'unknown',
      body: 'lt.asylum',
      provisions: ['LT-IX-2206-130', 'LT-BPK-71'],
      warnings: [
        'apply-from-custody-with-copy',
        'explain-late-claim',
        'eu.status-bars-extradition',
        'lt.status-lost-on-secret-file',
        'lt.border-turned-back',
      ],
    }),
    way.asylumAppeal(
      {
        ...aliens,
        sources: ['LT-IX-2206', 'LT-XIII-3412'],
        stopsRemoval: 'unknown',
        body: 'lt.administrative-court',
        timeLimit: fourteen(FROM.asylum),
        provisions: ['LT-IX-2206-138', 'LT-IX-2206-139', 'LT-IX-2206-140-X2'],
        warnings: [
          'lt.seven-if-accelerated',
          'lt.seven-in-extreme-situation',
          'eu.ask-stay-in-same-paper',
          'lt.ordinary-member-suffices',
        ],
      },
      [
        ...since(LAW_3412, fourteen(FROM.asylum)).slice(0, 1),
        { from: LAW_3412, until: '2021-07-22' },
        { ...IN_2021, timeLimit: days(7, FROM.asylum, { rule: 'LT-IX-2206-138', fileWithin: 1 }) },
        { from: ALIENS_READ, until: BEFORE_PACT },
        { from: PACT, until: null, ...PACT_APPEAL },
      ],
    ),
    way.asylumCourt(
      {
        ...aliens,
        stopsRemoval: 'if-granted',
        body: 'lt.supreme-administrative-court',
        timeLimit: court(FROM.asylumRuling),
        provisions: ['LT-IX-2206-140'],
        warnings: ['eu.ask-stay-in-same-paper', 'lt.interim-measure-2025'],
      },
      [
        ...since(LAW_3412, court(FROM.asylumRuling)).slice(0, 1),
        { from: LAW_3412, until: '2021-07-22' },
        { ...IN_2021, timeLimit: court(FROM.asylumRuling) },
        { from: ALIENS_READ, until: null },
      ],
    ),
    // Fourteen days, also where the security department is behind it; seven in a declared extreme situation.
    way.statusAppeal(
      {
        ...aliens,
        stopsRemoval: 'unknown',
        body: 'lt.administrative-court',
        timeLimit: days(14, FROM_WITHDRAWAL, { rule: 'LT-IX-2206-140-1', fileWithin: 5 }),
        provisions: ['LT-IX-2206-140-1', 'LT-IX-2206-139', 'LT-IX-2206-140-X2'],
        warnings: [
          'lt.status-lost-on-secret-file',
          'eu.ask-stay-in-same-paper',
          'lt.ordinary-member-suffices',
        ],
      },
      [
        ...since(ALIENS_READ, days(14, FROM_WITHDRAWAL, { rule: 'LT-IX-2206-140-1', fileWithin: 5 })).slice(
          0,
          1,
        ),
        { from: ALIENS_READ, until: BEFORE_PACT },
        { from: PACT, until: null, confidence: 'medium', verify: ['eu.pact-limit-not-found'] },
      ],
    ),
    way.returnAppeal(
      {
        ...aliens,
        stopsRemoval: 'if-granted',
        body: 'lt.administrative-court',
        timeLimit: fourteen(FROM.removal),
        provisions: ['LT-IX-2206-138', 'LT-IX-2206-139', 'LT-IX-2206-140-X2'],
        warnings: [
          'lt.seven-in-extreme-situation',
          'eu.ask-stay-in-same-paper',
          'lt.ordinary-member-suffices',
          'lt.status-lost-on-secret-file',
        ],
      },
      [
        ...since(LAW_3412, fourteen(FROM.removal)).slice(0, 1),
        { from: LAW_3412, until: '2021-07-22' },
        // Which returns were left seven days was not read: seven is the caution, and shuts nothing.
        {
          ...IN_2021,
          timeLimit: days(7, FROM.removal, { rule: 'LT-IX-2206-138', safeDefault: true, fileWithin: 1 }),
        },
        { from: ALIENS_READ, until: null },
      ],
    ),
    way.returnCourt(
      {
        ...aliens,
        stopsRemoval: 'if-granted',
        body: 'lt.supreme-administrative-court',
        timeLimit: court(FROM.removalRuling),
        provisions: ['LT-IX-2206-140'],
        warnings: ['eu.ask-stay-in-same-paper', 'lt.interim-measure-2025'],
      },
      since(LAW_3412, court(FROM.removalRuling)),
    ),
    constitutionalComplaint(
      'LT',
      {
        stopsRemoval: 'no',
        body: 'lt.constitutional-court',
        checkedOn: READ_ON,
        timeLimit: fromLastRuling(4, 'months', { rule: 'LT-I-67-65', restorable: true }),
        provisions: ['LT-I-67-65'],
        sources: ['LT-I-67'],
        confidence: 'high',
        warnings: ['lt.only-against-a-rule-of-law'],
      },
      [
        {
          exists: false,
          from: COVERS_FROM,
          until: '2019-08-31',
          provisions: ['LT-I-67-65'],
          sources: ['LT-I-67'],
          confidence: 'high',
          why: 'lt-no-complaint-before-2019',
        },
        { from: '2019-09-01', until: null },
      ],
    ),
    way.transferAppeal({ ...UNREAD_TRANSFER, body: 'lt.administrative-court' }, UNTIL_AMMR),
  ],
}
