import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { constitutionalComplaint, fromLastRuling } from './constitutional.js'
import { COVERS_FROM, custodyOf, days, FROM_THE_CENTRE, waysOf } from './host.js'
import { slovakAsylum } from './slovakia-asylum.js'

const way = waysOf('SK')
const READ_ON = '2026-11-29'
/** Read state by state from 1 January 2006 to 1 July 2026. */
const ccp = { sources: ['SK-301'], confidence: 'high', checkedOn: READ_ON } as const
const aliens = { sources: ['SK-404'], confidence: 'high', checkedOn: READ_ON } as const
const ssp = { sources: ['SK-SSP'], confidence: 'high', checkedOn: READ_ON } as const
const unread = { sources: ['MEMORY'], confidence: 'low', verify: ['eu.older-law-not-read'] } as const

/** § 187(1): three days; three working days since 1 July 2018, where three days to file by stay the caution. */
const complaint = (from: (typeof FROM)['extradition'] | (typeof FROM)['custody'], rule: string) => ({
  older: days(3, from, { rule }),
  now: days(3, from, { rule, unit: 'working-days', fileWithin: 3 }),
})
const WORKING_DAYS = '2018-07-01'
const BEFORE_WORKING_DAYS = '2018-06-30'
const extradition = complaint(FROM.extradition, 'SK-301-509')
const detention = complaint(FROM.custody, 'SK-301-187')

const custody = custodyOf('SK', {
  ...ccp,
  provisions: ['SK-301-505', 'SK-301-506', 'SK-404-88'],
  sources: ['SK-301', 'SK-404'],
  policeHours: 48,
  requestDays: 40,
  centreTotalDays: 540,
})

/** Slovakia (European dossier 15, addendum SK-1 to SK-5; the acts read in their states). */
export const slovakia: CountryLaw = {
  country: 'SK',
  custody: {
    ...custody,
    versions: custody.versions.flatMap((version) => [
      // Act 48/2002, § 62(2): 180 days. Six months and twelve more came with Act 404/2011.
      { ...version, until: '2011-12-31', centreTotalDays: 180, sources: ['SK-301', 'SK-48'] },
      { ...version, from: '2012-01-01' },
    ]),
  },
  remedies: [
    way.refusal({
      ...ccp,
      stopsRemoval: 'no',
      body: 'sk.refusal-submission',
      provisions: ['SK-301-501', 'SK-301-510'],
      warnings: ['eu.claim-bars-extradition', 'sk.repeat-claim-no-bar', 'eu.second-file'],
    }),
    way.extraditionAppeal(
      {
        ...ccp,
        stopsRemoval: 'automatic',
        body: 'sk.extradition-appeal',
        timeLimit: extradition.now,
        provisions: ['SK-301-509', 'SK-301-187', 'SK-301-501'],
        warnings: ['sk.only-501-grounds', 'sk.public-hearing', 'sk.freed-then-detained'],
      },
      [
        {
          from: COVERS_FROM,
          until: '2005-12-31',
          ...unread,
          timeLimit: { ...extradition.older, safeDefault: true },
        },
        { from: '2006-01-01', until: BEFORE_WORKING_DAYS, timeLimit: extradition.older },
        { from: WORKING_DAYS, until: null },
      ],
    ),
    way.detentionAppeal(
      {
        ...ccp,
        stopsRemoval: 'no',
        body: 'sk.detention-appeal',
        timeLimit: detention.now,
        provisions: ['SK-301-187', 'SK-301-505'],
        warnings: ['sk.alien-detention-seven-days'],
      },
      [
        { from: COVERS_FROM, until: BEFORE_WORKING_DAYS, timeLimit: detention.older },
        { from: WORKING_DAYS, until: null },
      ],
    ),
    // Fifteen days in the acts on foreigners of 2002 and 2012; seven since the Administrative Court Code.
    way.alienDetention(
      {
        ...ssp,
        stopsRemoval: 'no',
        body: 'sk.administrative-court',
        timeLimit: days(7, FROM_THE_CENTRE, { rule: 'SK-SSP-225' }),
        provisions: ['SK-SSP-221', 'SK-SSP-225', 'SK-404-88'],
        sources: ['SK-SSP', 'SK-404'],
        warnings: ['sk.alien-detention-seven-days', 'sk.freed-then-detained'],
      },
      [
        {
          from: COVERS_FROM,
          until: '2002-03-31',
          ...unread,
          timeLimit: days(3, FROM_THE_CENTRE, { rule: 'SK-48-62', safeDefault: true }),
          provisions: ['SK-48-62'],
          warnings: ['not-verified-file-today'],
        },
        {
          from: '2002-04-01',
          until: '2011-12-31',
          timeLimit: days(15, FROM_THE_CENTRE, { rule: 'SK-48-62', fileWithin: 7 }),
          provisions: ['SK-48-62'],
          sources: ['SK-48'],
          warnings: ['sk.freed-then-detained'],
        },
        {
          from: '2012-01-01',
          until: '2016-06-30',
          timeLimit: days(15, FROM_THE_CENTRE, { rule: 'SK-404-88', fileWithin: 7 }),
          provisions: ['SK-404-88'],
          sources: ['SK-404'],
          warnings: ['sk.freed-then-detained'],
        },
        { from: '2016-07-01', until: null },
      ],
    ),
    way.detentionComplaint({
      ...ssp,
      stopsRemoval: 'no',
      body: 'sk.administrative-court',
      provisions: ['SK-SSP-221', 'SK-SSP-225'],
      warnings: ['sk.alien-detention-seven-days', 'sk.forty-then-sixty', 'sk.freed-then-detained'],
    }),
    ...slovakAsylum,
    way.returnAppeal({
      ...aliens,
      stopsRemoval: 'unknown',
      body: 'sk.return-appeal',
      timeLimit: days(15, FROM.removal, { rule: 'SK-71-54' }),
      provisions: ['SK-71-54', 'SK-71-55', 'SK-404-81'],
      sources: ['SK-404', 'SK-71'],
      warnings: ['sk.stay-can-be-excluded', 'sk.bars-looked-at-once'],
    }),
    way.returnCourt({
      ...ssp,
      stopsRemoval: 'if-granted',
      body: 'sk.administrative-court',
      timeLimit: days(30, FROM.removalRuling, { rule: 'SK-SSP-235', fileWithin: 1 }),
      provisions: ['SK-SSP-235', 'SK-404-83'],
      warnings: ['sk.stay-only-with-action', 'sk.cassation-suspends'],
    }),
    constitutionalComplaint(
      'SK',
      {
        body: 'sk.constitutional-court',
        checkedOn: READ_ON,
        timeLimit: fromLastRuling(2, 'months', { rule: 'SK-38-53' }),
        provisions: ['SK-CONSTITUTION-127', 'SK-38-53', 'SK-38-52'],
        sources: ['SK-38', 'SK-90-2001'],
        confidence: 'high',
        warnings: ['sk.constitutional-stay'],
      },
      [
        {
          exists: false,
          from: COVERS_FROM,
          until: '2001-12-31',
          provisions: ['SK-CONSTITUTION-127'],
          sources: ['SK-90-2001'],
          confidence: 'medium',
          why: 'sk-no-complaint-before-2002',
        },
        { from: '2002-01-01', until: '2019-02-28' },
        {
          from: '2019-03-01',
          until: null,
          timeLimit: fromLastRuling(2, 'months', { rule: 'SK-314-124', safeDefault: true }),
          provisions: ['SK-CONSTITUTION-127', 'SK-314-124'],
          sources: ['SK-90-2001'],
          confidence: 'low',
          verify: ['sk.constitutional-act-of-2018'],
        },
      ],
    ),
  ],
}
