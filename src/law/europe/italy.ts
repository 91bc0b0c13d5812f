import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { wasInCustody } from '../vocabulary/index.js'
import {
  AMMR,
  AMMR_APPEAL,
  AT_THE_BORDER,
  BEFORE_AMMR,
  BEFORE_PACT,
  COVERS_FROM,
  custodyOf,
  days,
  FROM_THE_CENTRE,
  IN_A_CENTRE,
  PACT,
  PACT_APPEAL,
  since,
  UNREAD_TRANSFER,
  waysOf,
} from './host.js'

const way = waysOf('IT')
const CHECKED_ON = '2026-11-29'
const read = { confidence: 'high', checkedOn: CHECKED_ON } as const
const cpp = { ...read, sources: ['IT-CPP'] } as const
const asylumAct = { ...read, sources: ['IT-ASYLUM'] } as const

/** Legislative decree 149/2017 rewrote parts of Book XI; the text that was read is the one after it. */
const BOOK_XI = '2017-10-31'
const BEFORE_BOOK_XI = '2017-10-30'
const olderCpp = {
  from: COVERS_FROM,
  until: BEFORE_BOOK_XI,
  confidence: 'medium',
  verify: ['it.book-xi-before-2017'],
} as const
const sinceBookXi = [olderCpp, { from: BOOK_XI, until: null }] as const
/** Legislative decree 150/2011: suits against expulsions and refusals of asylum in one simple form. */
const DLGS_150 = '2011-10-06'
const BEFORE_DLGS_150 = '2011-10-05'
/** Decree-law 13/2017: Article 35-bis for suits from this day; transfers since it came into force. */
const ARTICLE_35_BIS = '2017-08-17'
const BEFORE_35_BIS = '2017-08-16'
/** Decree-law 145/2024 as it became law: seven days at the border and for safe countries. */
const SEVEN_DAYS = '2024-12-11'

const custody = {
  ...cpp,
  provisions: ['IT-CPP-714', 'IT-CPP-715', 'IT-CPP-716', 'IT-CPP-708'],
  // To the court within forty-eight hours, and its validation within the forty-eight after them.
  policeHours: 96,
  requestDays: 40,
  // A year and a half with Cassation, and no more than three months of extensions.
  absoluteMonths: 21,
  surrenderMayDays: 15,
  surrenderMustDays: 35,
}

/** Italy (European dossier 13). */
export const italy: CountryLaw = {
  country: 'IT',
  custody: custodyOf(
    'IT',
    { ...custody, ...olderCpp },
    { ...custody, from: BOOK_XI, until: '2023-09-19' },
    // Decree-law 124/2023: three and three months in a centre, then up to twelve more.
    {
      ...custody,
      from: '2023-09-20',
      provisions: [...custody.provisions, 'IT-TUI-14'],
      sources: ['IT-CPP', 'IT-TUI'],
      centreDays: 89,
      centreTotalDays: 546,
    },
  ),
  remedies: [
    way.refusal({
      ...read,
      sources: ['IT-CPP', 'IT-TUI'],
      stopsRemoval: 'no',
      body: 'it.refusal-submission',
      provisions: ['IT-CPP-698', 'IT-CPP-705', 'IT-CPP-708', 'IT-TUI-19'],
      warnings: [
        'it.minister-45-days',
        'it.torture-bars-extradition',
        'it.consent-only-with-counsel',
        'submission-does-not-suspend',
        'eu.second-file',
      ],
    }),
    way.extraditionAppeal(
      {
        ...cpp,
        stopsRemoval: 'automatic',
        body: 'it.extradition-appeal',
        timeLimit: days(15, FROM.extradition, { rule: 'IT-CPP-585' }),
        provisions: ['IT-CPP-706', 'IT-CPP-585', 'IT-CPP-588'],
        warnings: ['it.fifteen-days-from-filing', 'it.cassation-on-the-merits'],
      },
      sinceBookXi,
    ),
    // The Minister's decree has no event of its own: the ruling is only a precaution.
    way.extraditionSecondAppeal(
      {
        ...read,
        sources: ['IT-CPA', 'IT-CPP'],
        stopsRemoval: 'if-granted',
        body: 'it.regional-administrative-court',
        timeLimit: {
          ...days(60, FROM.extradition, { rule: 'IT-CPA-29', fileWithin: 1 }),
          start: [],
          precaution: ['extradition-appeal-dismissed'],
        },
        provisions: ['IT-CPA-29', 'IT-CPP-708'],
        warnings: ['it.suspended-handover-waits', 'it.minister-45-days', 'eu.ask-stay-in-same-paper'],
      },
      since('2010-09-16', {
        ...days(60, FROM.extradition, { rule: 'IT-CPA-29', fileWithin: 1 }),
        start: [],
        precaution: ['extradition-appeal-dismissed'],
      }),
    ),
    way.detentionAppeal(
      {
        ...cpp,
        stopsRemoval: 'no',
        body: 'it.extradition-appeal',
        timeLimit: days(10, FROM.custody, { rule: 'IT-CPP-719' }),
        provisions: ['IT-CPP-719', 'IT-CPP-311'],
        warnings: ['it.custody-only-law', 'it.revocation-any-time'],
      },
      sinceBookXi,
    ),
    way.detentionComplaint({
      ...cpp,
      stopsRemoval: 'no',
      body: 'it.court-of-appeal',
      provisions: ['IT-CPP-718', 'IT-CPP-714', 'IT-CPP-715', 'IT-CPP-716'],
      warnings: ['it.minister-ten-days', 'it.forty-days', 'it.measures-lapse', 'it.minister-45-days'],
    }),
    way.alienDetention(
      {
        ...read,
        sources: ['IT-TUI', 'IT-DL-145'],
        stopsRemoval: 'no',
        body: 'it.court-of-cassation',
        timeLimit: days(5, FROM_THE_CENTRE, { rule: 'IT-TUI-14', fileWithin: 1 }),
        provisions: ['IT-TUI-14'],
        warnings: ['it.judge-within-96-hours', 'it.claim-made-in-a-centre'],
      },
      [
        {
          from: COVERS_FROM,
          until: '2025-01-09',
          sources: ['IT-TUI'],
          confidence: 'medium',
          verify: ['it.centre-days-before-2025'],
          timeLimit: days(5, FROM_THE_CENTRE, { rule: 'IT-TUI-14', fileWithin: 1, safeDefault: true }),
        },
        { from: '2025-01-10', until: null },
      ],
    ),
    way.asylum(
      {
        ...asylumAct,
        confidence: 'medium',
        stopsRemoval: 'unknown',
        body: 'it.asylum',
        provisions: ['IT-DLGS-25-7', 'IT-TUI-19'],
        sources: ['IT-ASYLUM', 'IT-TUI'],
        warnings: [
          'eu.claim-no-express-bar',
          'it.torture-bars-extradition',
          'apply-from-custody-with-copy',
          'explain-late-claim',
        ],
      },
      since('2008-03-02'),
    ),
    // Filing suspends, but not for one who is held, nor for inadmissible or manifestly unfounded claims.
    way.asylumAppeal(
      {
        ...asylumAct,
        stopsRemoval: 'unknown',
        body: 'it.asylum-court',
        timeLimit: days(30, FROM.asylum, {
          rule: 'IT-DLGS-25-35BIS',
          fileWithin: 7,
          shorter: [
            { when: AT_THE_BORDER, length: 7, rule: 'IT-DLGS-25-35TER' },
            { when: wasInCustody, length: 15 },
          ],
        }),
        provisions: ['IT-DLGS-25-35BIS', 'IT-DLGS-25-35TER'],
        warnings: ['it.fifteen-or-seven', 'it.suspends-but-not-always', 'eu.ask-stay-in-same-paper'],
      },
      [
        ...since('2008-03-02', days(30, FROM.asylum, { rule: 'IT-DLGS-25-35', fileWithin: 7 })).slice(0, 1),
        {
          from: '2008-03-02',
          until: BEFORE_DLGS_150,
          confidence: 'medium',
          timeLimit: days(30, FROM.asylum, { rule: 'IT-DLGS-25-35', fileWithin: 7 }),
          provisions: ['IT-DLGS-25-35'],
          warnings: ['eu.read-the-notice', 'eu.ask-stay-in-same-paper'],
        },
        {
          from: DLGS_150,
          until: BEFORE_35_BIS,
          confidence: 'medium',
          sources: ['IT-DLGS-150', 'IT-ASYLUM'],
          timeLimit: days(30, FROM.asylum, {
            rule: 'IT-DLGS-150-19',
            fileWithin: 7,
            shorter: [{ when: IN_A_CENTRE, length: 15 }],
          }),
          provisions: ['IT-DLGS-150-19', 'IT-DLGS-25-35'],
          warnings: ['it.fifteen-in-a-centre', 'eu.read-the-notice', 'eu.ask-stay-in-same-paper'],
        },
        {
          from: ARTICLE_35_BIS,
          until: '2024-12-10',
          timeLimit: days(30, FROM.asylum, {
            rule: 'IT-DLGS-25-35BIS',
            fileWithin: 7,
            shorter: [{ when: wasInCustody, length: 15 }],
          }),
          provisions: ['IT-DLGS-25-35BIS'],
          warnings: ['it.fifteen-if-accelerated', 'it.suspends-but-not-always', 'eu.ask-stay-in-same-paper'],
        },
        { from: SEVEN_DAYS, until: BEFORE_PACT },
        { from: PACT, until: null, ...PACT_APPEAL },
      ],
    ),
    way.asylumCourt(
      {
        ...asylumAct,
        stopsRemoval: 'if-granted',
        body: 'it.court-of-cassation',
        timeLimit: days(30, FROM.asylumRuling, { rule: 'IT-DLGS-25-35BIS', fileWithin: 1 }),
        provisions: ['IT-DLGS-25-35BIS'],
        warnings: ['it.new-power-of-attorney', 'it.stay-from-the-tribunal', 'eu.ask-stay-in-same-paper'],
      },
      [
        ...since(
          ARTICLE_35_BIS,
          days(30, FROM.asylumRuling, { rule: 'IT-DLGS-25-35BIS', fileWithin: 1 }),
        ).slice(0, 1),
        { from: ARTICLE_35_BIS, until: BEFORE_PACT },
        { from: PACT, until: null, confidence: 'medium', verify: ['eu.pact-limit-not-found'] },
      ],
    ),
    way.statusAppeal(
      {
        ...asylumAct,
        stopsRemoval: 'unknown',
        body: 'it.asylum-court',
        timeLimit: days(30, FROM_WITHDRAWAL, { rule: 'IT-DLGS-25-35BIS', fileWithin: 7 }),
        provisions: ['IT-DLGS-25-35', 'IT-DLGS-25-35BIS'],
        warnings: ['it.suspends-but-not-always', 'eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
      },
      [
        ...since(
          ARTICLE_35_BIS,
          days(30, FROM_WITHDRAWAL, { rule: 'IT-DLGS-25-35BIS', fileWithin: 7 }),
        ).slice(0, 1),
        { from: ARTICLE_35_BIS, until: BEFORE_PACT },
        { from: PACT, until: null, confidence: 'medium', verify: ['eu.pact-limit-not-found'] },
      ],
    ),
    // Carried out at once even while the suit is pending; the judge may suspend.
    way.returnAppeal(
      {
        ...read,
        sources: ['IT-DLGS-150', 'IT-TUI', 'IT-DL-144'],
        stopsRemoval: 'if-granted',
        body: 'it.return-appeal',
        timeLimit: days(30, FROM.removal, { rule: 'IT-DLGS-150-18', fileWithin: 1 }),
        provisions: ['IT-DLGS-150-18', 'IT-TUI-13', 'IT-TUI-19', 'IT-DL-144-3'],
        warnings: [
          'it.carried-out-at-once',
          'it.escort-waits-for-the-judge',
          'it.terror-expulsion',
          'it.order-in-a-language',
          'eu.ask-stay-in-same-paper',
        ],
      },
      [
        ...since('2004-09-15', days(30, FROM.removal, { rule: 'IT-TUI-13', fileWithin: 1 })).slice(0, 1),
        // Decree-law 241/2004: the justice of the peace; sixty days from the date of the order, not from service.
        {
          from: '2004-09-15',
          until: BEFORE_DLGS_150,
          sources: ['IT-TUI-2004', 'IT-DL-144'],
          confidence: 'medium',
          timeLimit: {
            ...days(60, FROM.removal, { rule: 'IT-TUI-13', fileWithin: 1 }),
            start: ['removal-ordered'],
            precaution: [],
          },
          provisions: ['IT-TUI-13', 'IT-TUI-19', 'IT-DL-144-3'],
        },
        { from: DLGS_150, until: null },
      ],
    ),
    // The order of the judge has no appeal; Cassation is left. Its days (code of civil procedure) were not read.
    way.returnCourt(
      {
        ...read,
        confidence: 'medium',
        sources: ['IT-DLGS-150'],
        stopsRemoval: 'if-granted',
        body: 'it.court-of-cassation',
        timeLimit: days(30, FROM.removalRuling, { rule: 'IT-DLGS-150-18', fileWithin: 1, safeDefault: true }),
        provisions: ['IT-DLGS-150-18'],
        verify: ['it.cassation-days'],
        warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
      },
      [
        ...since('2004-09-15', days(30, FROM.removalRuling, { rule: 'IT-TUI-13-BIS', fileWithin: 1 })).slice(
          0,
          1,
        ),
        {
          from: '2004-09-15',
          until: BEFORE_DLGS_150,
          sources: ['IT-TUI-2004'],
          timeLimit: days(30, FROM.removalRuling, {
            rule: 'IT-TUI-13-BIS',
            fileWithin: 1,
            safeDefault: true,
          }),
          provisions: ['IT-TUI-13-BIS'],
        },
        { from: DLGS_150, until: null },
      ],
    ),
    way.transferAppeal(
      {
        ...asylumAct,
        stopsRemoval: 'if-granted',
        body: 'it.asylum-court',
        timeLimit: days(30, FROM.removal, { rule: 'IT-DLGS-25-3', fileWithin: 7 }),
        provisions: ['IT-DLGS-25-3'],
        warnings: ['eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'],
      },
      [
        { from: COVERS_FROM, until: '2017-02-17', ...UNREAD_TRANSFER },
        { from: '2017-02-18', until: BEFORE_AMMR },
        { from: AMMR, until: null, ...AMMR_APPEAL },
      ],
    ),
  ],
}
