import type { Day } from '../../case/partial-date.js'
import type { CountryLaw } from '../country.js'
import { ASYLUM_APPEAL, FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { wasInCustody, type TimeLimit } from '../vocabulary/index.js'
import {
  AMMR,
  AMMR_APPEAL,
  AT_THE_BORDER,
  BEFORE_AMMR,
  BEFORE_PACT,
  COVERS_FROM,
  custodyOf,
  days,
  PACT,
  PACT_APPEAL,
  UNREAD_TRANSFER,
  waysOf,
} from './host.js'

const way = waysOf('GR')
const CHECKED_ON = '2026-11-29'
const read = { confidence: 'high', checkedOn: CHECKED_ON } as const
const ccp = { ...read, sources: ['GR-4620'], verify: ['gr.ccp-after-2019'] } as const
const law5226 = { ...read, sources: ['GR-5226'], verify: ['gr.act-of-june-2026'] } as const
/** Nobody read it: the same step, a caution, marked low. */
const UNREAD = { sources: ['MEMORY'], confidence: 'low', verify: ['eu.older-law-not-read'] } as const
const NO_DOUBT = { verify: [] } as const

/** The asylum acts one after the other, each from the day on which its Gazette issue says that it begins. */
const PD_90 = { from: '2008-07-11', until: '2009-07-19', sources: ['GR-PD-90'] } as const
const PD_81 = { from: '2009-07-20', until: '2010-11-21', sources: ['GR-PD-81'] } as const
const PD_114 = { from: '2010-11-22', until: '2013-06-13', sources: ['GR-PD-114'] } as const
const PD_113 = { from: '2013-06-14', until: '2016-04-02', sources: ['GR-PD-113'] } as const
const LAW_4375 = { from: '2016-04-03', until: '2019-12-31', sources: ['GR-4375'] } as const
const LAW_4636 = { from: '2020-01-01', until: '2022-06-09', sources: ['GR-4636'] } as const
const CODE = { from: '2022-06-10', until: '2025-09-08', sources: ['GR-4939'] } as const
const BEFORE_PD_90 = { from: COVERS_FROM, until: '2008-07-10', ...UNREAD } as const
const AFTER_5226 = '2025-09-09'

/** The acts on foreigners: 2910/2001, 3386/2005, 3907/2011, then 5226/2025. */
const LAW_2910 = { from: '2001-06-02', until: '2005-12-31', sources: ['GR-2910'] } as const
const LAW_3386 = { from: '2006-01-01', until: '2011-01-25', sources: ['GR-3386'] } as const
const LAW_3907 = { from: '2011-01-26', until: '2025-09-08', sources: ['GR-3907'] } as const
const BEFORE_2910 = { from: COVERS_FROM, until: '2001-06-01', ...UNREAD } as const

/** Thirty days; fewer at a border and for one who is held. */
const thirty = (rule: string, border: number, held: number | null, fileWithin: number): TimeLimit =>
  days(30, FROM.asylum, {
    rule,
    fileWithin,
    shorter: [
      { when: AT_THE_BORDER, length: border },
      ...(held === null ? [] : [{ when: wasInCustody, length: held }]),
    ],
  })
const SHORTER = ['eu.shorter-if-accelerated', 'eu.read-the-notice']
const SUSPENDS = { stopsRemoval: 'automatic', warnings: SHORTER, ...NO_DOUBT } as const
const STILL_OPEN = { stopsRemoval: 'automatic', warnings: ['eu.read-the-notice'], ...NO_DOUBT } as const

const custody = {
  ...ccp,
  provisions: ['GR-CCP-445', 'GR-CCP-452'],
  requestDays: 30,
}
/** The code before Law 4620/2019 was not read; its numbers are those of the new one. */
const olderCustody = (from: Day, until: Day, centre: object = {}, sources: readonly string[] = []) => ({
  ...custody,
  ...UNREAD,
  sources: ['MEMORY', ...sources],
  absoluteMonths: 18,
  from,
  until,
  ...centre,
})
const SIX_AND_TWELVE = { centreDays: 181, centreTotalDays: 546 }
const fromPronouncement = {
  ...days(5, FROM.extradition, { rule: 'GR-CCP-451' }),
  start: ['extradition-granted'],
  precaution: [],
} as const
const statusDays = (rule: string) => days(30, FROM_WITHDRAWAL, { rule, fileWithin: 5 })
const annulment = (rule: string) => days(30, FROM.asylumRuling, { rule, fileWithin: 1 })
const transferDays = (rule: string) => days(15, FROM.removal, { rule, fileWithin: 7 })
const returnDays = (rule: string) => days(5, FROM.removal, { rule })

/** Greece (European dossier 12, addendum GR-1 to GR-6). */
export const greece: CountryLaw = {
  country: 'GR',
  custody: custodyOf(
    'GR',
    olderCustody(COVERS_FROM, '2001-06-01'),
    olderCustody('2001-06-02', '2009-07-09', { centreDays: 89, centreTotalDays: 89 }, ['GR-2910', 'GR-3386']),
    // Law 3772/2009, then 3907/2011: six months and twelve more.
    olderCustody('2009-07-10', '2019-06-30', SIX_AND_TWELVE, ['GR-3772', 'GR-3907']),
    {
      ...custody,
      from: '2019-07-01',
      until: '2019-08-08',
      sources: ['GR-4620', 'GR-3907'],
      absoluteMonths: 18,
      ...SIX_AND_TWELVE,
    },
    // Law 4623/2019, Article 96: twenty-four months, and six more if the council says so.
    {
      ...custody,
      from: '2019-08-09',
      until: '2025-09-08',
      sources: ['GR-4620', 'GR-4623', 'GR-3907'],
      absoluteMonths: 30,
      ...SIX_AND_TWELVE,
    },
    {
      ...custody,
      from: AFTER_5226,
      provisions: [...custody.provisions, 'GR-5226-16'],
      sources: ['GR-4620', 'GR-4623', 'GR-5226'],
      absoluteMonths: 30,
      centreDays: 365,
      centreTotalDays: 730,
    },
  ),
  remedies: [
    way.refusal({
      ...ccp,
      stopsRemoval: 'no',
      body: 'gr.refusal-submission',
      provisions: ['GR-CCP-438', 'GR-CCP-448', 'GR-CCP-450'],
      warnings: [
        'gr.claim-first-naming-tajikistan',
        'gr.consent-cannot-be-taken-back',
        'gr.evidence-is-tested',
        'eu.second-file',
      ],
    }),
    way.extraditionAppeal({
      ...ccp,
      stopsRemoval: 'automatic',
      body: 'gr.extradition-appeal',
      timeLimit: fromPronouncement,
      provisions: ['GR-CCP-451', 'GR-CCP-452'],
      warnings: ['gr.five-days-from-pronouncement'],
    }),
    way.detentionComplaint({
      ...ccp,
      sources: ['GR-4620', 'GR-4623'],
      stopsRemoval: 'no',
      body: 'gr.detention-complaint',
      provisions: ['GR-CCP-445', 'GR-CCP-449', 'GR-CCP-452'],
      warnings: [
        'gr.custody-can-be-replaced',
        'gr.identity-three-days',
        'gr.two-months-to-fetch',
        'eu.freed-then-alien-custody',
      ],
    }),
    // Objections, which the judge hears whenever they come.
    way.alienDetention(
      {
        ...law5226,
        stopsRemoval: 'no',
        body: 'gr.detention-court',
        provisions: ['GR-5226-16'],
        warnings: ['gr.only-if-you-object'],
      },
      [
        BEFORE_2910,
        { ...LAW_2910, provisions: ['GR-2910-44'], ...NO_DOUBT },
        { ...LAW_3386, provisions: ['GR-3386-76'], ...NO_DOUBT },
        { ...LAW_3907, provisions: ['GR-3907-30'], ...NO_DOUBT },
        { from: AFTER_5226, until: null },
      ],
    ),
    // Nobody is extradited to the State feared before a final ruling: in every act since Decree 90/2008.
    way.asylum(
      {
        ...read,
        stopsRemoval: 'automatic',
        body: 'gr.asylum',
        provisions: ['GR-ASYLUM-73'],
        sources: ['GR-4939'],
        warnings: [
          'gr.claim-first-naming-tajikistan',
          'eu.claim-bars-extradition',
          'apply-from-custody-with-copy',
        ],
      },
      [
        {
          ...BEFORE_PD_90,
          stopsRemoval: 'unknown',
          provisions: ['GR-PD-90-2008'],
          warnings: ['apply-from-custody-with-copy'],
        },
        { ...PD_90, until: PD_81.until, provisions: ['GR-PD-90-2008'] },
        { ...PD_114, provisions: ['GR-PD-114-2010'] },
        { ...PD_113, provisions: ['GR-PD-113-2013'] },
        { ...LAW_4375, provisions: ['GR-4375-37'] },
        { ...LAW_4636, provisions: ['GR-4636-68'] },
        { ...CODE, until: BEFORE_PACT },
        { from: PACT, until: null, confidence: 'medium', verify: ['gr.act-of-june-2026'] },
      ],
    ),
    way.asylumAppeal(
      {
        ...law5226,
        stopsRemoval: 'unknown',
        body: 'gr.appeals-authority',
        timeLimit: thirty('GR-ASYLUM-97', 10, 20, 5),
        provisions: ['GR-ASYLUM-97', 'GR-ASYLUM-110'],
        warnings: [
          'gr.twenty-when-detained',
          'gr.sent-electronically',
          'gr.late-appeal-no-stay',
          'eu.ask-stay-in-same-paper',
        ],
      },
      [
        {
          ...BEFORE_PD_90,
          timeLimit: { ...thirty('GR-PD-90-2008', 8, null, 1), safeDefault: true },
          provisions: ['GR-PD-90-2008'],
          warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
        },
        {
          ...PD_90,
          ...SUSPENDS,
          timeLimit: thirty('GR-PD-90-2008', 8, null, 8),
          provisions: ['GR-PD-90-2008'],
        },
        // Decree 81/2009 left only annulment; the appeals that were pending went on.
        {
          ...PD_81,
          ...NO_DOUBT,
          exists: false,
          provisions: ['GR-PD-81-2009'],
          why: 'gr-no-asylum-appeal-2009',
          replacedBy: ['asylum-appeal', 'ecthr-interim-measure'],
          stillInUse: ASYLUM_APPEAL.inUse,
        },
        {
          ...PD_114,
          ...SUSPENDS,
          timeLimit: thirty('GR-PD-114-2010', 10, null, 10),
          provisions: ['GR-PD-114-2010'],
          warnings: [...SHORTER, 'gr.refused-in-2009'],
        },
        {
          ...PD_113,
          ...SUSPENDS,
          timeLimit: thirty('GR-PD-113-2013', 3, 10, 3),
          provisions: ['GR-PD-113-2013'],
        },
        { ...LAW_4375, ...SUSPENDS, timeLimit: thirty('GR-4375-61', 5, 15, 5), provisions: ['GR-4375-61'] },
        {
          ...LAW_4636,
          ...NO_DOUBT,
          until: '2020-05-11',
          timeLimit: thirty('GR-4636-92', 7, 20, 5),
          provisions: ['GR-4636-92', 'GR-4636-104'],
          warnings: [...SHORTER, 'eu.ask-stay-in-same-paper'],
        },
        {
          ...LAW_4636,
          ...NO_DOUBT,
          from: '2020-05-12',
          sources: ['GR-4636', 'GR-4686'],
          timeLimit: thirty('GR-4636-92', 10, 20, 5),
          provisions: ['GR-4636-92', 'GR-4636-104'],
        },
        { ...CODE, ...NO_DOUBT },
        { from: AFTER_5226, until: BEFORE_PACT },
        { from: PACT, until: null, ...PACT_APPEAL },
      ],
    ),
    way.asylumCourt(
      {
        ...read,
        stopsRemoval: 'if-granted',
        body: 'gr.administrative-court',
        timeLimit: annulment('GR-ASYLUM-114'),
        provisions: ['GR-ASYLUM-114', 'GR-ASYLUM-115'],
        sources: ['GR-4939'],
        warnings: ['gr.detained-after-dismissal', 'eu.ask-stay-in-same-paper'],
      },
      [
        {
          from: COVERS_FROM,
          until: PD_90.until,
          ...UNREAD,
          timeLimit: { ...annulment('GR-3068-15'), safeDefault: true },
          provisions: ['GR-3068-15'],
        },
        // No appeal in those months: annulment straight against the refusal.
        {
          ...PD_81,
          confidence: 'medium',
          verify: ['gr.annulment-days'],
          opens: ASYLUM_APPEAL.opens,
          opensAfter: ASYLUM_APPEAL.opensAfter,
          body: 'gr.council-of-state',
          timeLimit: days(30, FROM.asylum, { rule: 'GR-PD-81-2009', fileWithin: 1, safeDefault: true }),
          provisions: ['GR-PD-81-2009'],
          warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
        },
        {
          from: PD_114.from,
          until: LAW_4375.until,
          ...UNREAD,
          verify: ['gr.annulment-days'],
          timeLimit: { ...annulment('GR-3068-15'), safeDefault: true },
          provisions: ['GR-3068-15'],
        },
        { ...LAW_4636, timeLimit: annulment('GR-4636-109'), provisions: ['GR-4636-109'] },
        { ...CODE, until: BEFORE_PACT },
        { from: PACT, until: null, confidence: 'medium', verify: ['gr.act-of-june-2026'] },
      ],
    ),
    // The same thirty days as an ordinary refusal (97(1)); a late appeal gives no right to stay.
    way.statusAppeal(
      {
        ...law5226,
        stopsRemoval: 'unknown',
        body: 'gr.appeals-authority',
        timeLimit: statusDays('GR-ASYLUM-97'),
        provisions: ['GR-ASYLUM-97', 'GR-ASYLUM-110'],
        warnings: ['gr.late-appeal-no-stay', 'eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
      },
      [
        {
          ...BEFORE_PD_90,
          timeLimit: { ...statusDays('GR-PD-90-2008'), safeDefault: true },
          provisions: ['GR-PD-90-2008'],
        },
        {
          ...PD_90,
          ...STILL_OPEN,
          timeLimit: statusDays('GR-PD-90-2008'),
          provisions: ['GR-PD-90-2008'],
        },
        // Decree 81/2009 speaks of refusals; what it left of this way was not settled.
        {
          ...PD_81,
          ...UNREAD,
          timeLimit: { ...statusDays('GR-PD-90-2008'), fileWithin: 1, safeDefault: true },
          provisions: ['GR-PD-81-2009'],
        },
        {
          ...PD_114,
          ...STILL_OPEN,
          timeLimit: statusDays('GR-PD-114-2010'),
          provisions: ['GR-PD-114-2010'],
        },
        {
          ...PD_113,
          ...STILL_OPEN,
          timeLimit: statusDays('GR-PD-113-2013'),
          provisions: ['GR-PD-113-2013'],
        },
        { ...LAW_4375, ...STILL_OPEN, timeLimit: statusDays('GR-4375-61'), provisions: ['GR-4375-61'] },
        // Articles 92 and 97 do not name withdrawal among their limits before Law 5226.
        {
          ...LAW_4636,
          confidence: 'medium',
          verify: ['gr.withdrawal-not-named'],
          timeLimit: statusDays('GR-4636-92'),
          provisions: ['GR-4636-92'],
        },
        { ...CODE, confidence: 'medium', verify: ['gr.withdrawal-not-named'] },
        { from: AFTER_5226, until: BEFORE_PACT },
        { from: PACT, until: null, confidence: 'medium', verify: ['eu.pact-limit-not-found'] },
      ],
    ),
    way.returnAppeal(
      {
        ...law5226,
        stopsRemoval: 'automatic',
        body: 'gr.return-appeal',
        timeLimit: returnDays('GR-5226-14'),
        provisions: ['GR-5226-14', 'GR-5226-10'],
        warnings: ['gr.reconsideration-ten-days', 'gr.detention-separate'],
      },
      [
        {
          ...BEFORE_2910,
          stopsRemoval: 'unknown',
          body: 'gr.return-authority',
          timeLimit: { ...returnDays('GR-2910-44'), safeDefault: true },
          provisions: ['GR-2910-44'],
          warnings: ['not-verified-file-today', 'gr.detention-separate'],
        },
        {
          ...LAW_2910,
          ...NO_DOUBT,
          body: 'gr.return-authority',
          timeLimit: returnDays('GR-2910-44'),
          provisions: ['GR-2910-44'],
          warnings: ['gr.detention-separate'],
        },
        {
          ...LAW_3386,
          ...NO_DOUBT,
          body: 'gr.return-authority',
          timeLimit: returnDays('GR-3386-77'),
          provisions: ['GR-3386-77'],
          warnings: ['gr.detention-separate'],
        },
        {
          ...LAW_3907,
          ...NO_DOUBT,
          body: 'gr.return-authority',
          timeLimit: returnDays('GR-3907-28'),
          provisions: ['GR-3907-28'],
          warnings: ['gr.detention-separate'],
        },
        { from: AFTER_5226, until: null },
      ],
    ),
    // Which court was read, the days (Decree 18/1989) were not.
    way.returnCourt(
      {
        ...read,
        confidence: 'medium',
        stopsRemoval: 'if-granted',
        body: 'gr.administrative-court',
        timeLimit: days(30, FROM.removalRuling, { rule: 'GR-3068-15', safeDefault: true, fileWithin: 1 }),
        provisions: ['GR-3068-15'],
        sources: ['GR-3068'],
        verify: ['gr.annulment-days'],
        warnings: ['eu.ask-stay-in-same-paper'],
      },
      [
        { from: COVERS_FROM, until: '2002-11-13', ...UNREAD },
        { from: '2002-11-14', until: '2025-09-08' },
        {
          from: AFTER_5226,
          until: null,
          provisions: ['GR-3068-15', 'GR-5226-14'],
          sources: ['GR-3068', 'GR-5226'],
          verify: ['gr.annulment-days', 'gr.act-of-june-2026'],
        },
      ],
    ),
    way.transferAppeal(
      {
        ...law5226,
        stopsRemoval: 'if-granted',
        body: 'gr.appeals-authority',
        timeLimit: transferDays('GR-ASYLUM-97'),
        provisions: ['GR-ASYLUM-97', 'GR-ASYLUM-110'],
        warnings: ['eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'],
      },
      [
        { from: COVERS_FROM, until: PD_114.until, ...UNREAD_TRANSFER },
        // It suspended by itself until the end of 2019; since then on request.
        {
          ...PD_113,
          ...NO_DOUBT,
          stopsRemoval: 'automatic',
          timeLimit: transferDays('GR-PD-113-2013'),
          provisions: ['GR-PD-113-2013'],
          warnings: ['eu.fight-in-receiving-state'],
        },
        {
          ...LAW_4375,
          ...NO_DOUBT,
          stopsRemoval: 'automatic',
          timeLimit: transferDays('GR-4375-61'),
          provisions: ['GR-4375-61'],
          warnings: ['eu.fight-in-receiving-state'],
        },
        {
          ...LAW_4636,
          ...NO_DOUBT,
          timeLimit: transferDays('GR-4636-92'),
          provisions: ['GR-4636-92', 'GR-4636-104'],
        },
        { ...CODE, ...NO_DOUBT },
        { from: AFTER_5226, until: BEFORE_AMMR },
        { from: AMMR, until: null, ...AMMR_APPEAL },
      ],
    ),
  ],
}
