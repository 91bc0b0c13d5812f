import type { CountryLaw } from '../country.js'
import { ASYLUM_SECOND_APPEAL, FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { all, happened } from '../vocabulary/index.js'
import { AT_THE_BORDER, COVERS_FROM, custodyOf, days, since, waysOf } from './host.js'

const way = waysOf('CH')
/** Read in the official collection, with the older wordings that its notes name. */
const CHECKED_ON = '2026-11-29'
const irsg = { sources: ['CH-IRSG'], confidence: 'high', checkedOn: CHECKED_ON } as const
const asylg = {
  sources: ['CH-ASYLG', 'CH-VWVG'],
  confidence: 'high',
  checkedOn: CHECKED_ON,
  verify: ['ch.changes-of-june-2026'],
} as const
const aig = { ...asylg, sources: ['CH-AIG'] } as const
/** Nobody read it: the same step, a caution, marked low. */
const UNREAD = { sources: ['MEMORY'], confidence: 'low', verify: ['eu.older-law-not-read'] } as const

/** The two federal courts that took over from the Federal Supreme Court and from the Asylum Appeals Commission. */
const NEW_COURTS = '2007-01-01'
const BEFORE_NEW_COURTS = '2006-12-31'
/** The Foreign Nationals Act (AuG, since 2019 AIG), and its change for the Return Directive. */
const AUG = '2008-01-01'
const BEFORE_AUG = '2007-12-31'
const RETURN_DIRECTIVE = '2011-01-01'
const BEFORE_RETURN_DIRECTIVE = '2010-12-31'
/** The two files are joined: IRSG 55a, and the Federal Supreme Court may hear the asylum suit (BGG 83(d)). */
const JOINED = '2011-04-01'
const BEFORE_JOINED = '2011-03-31'

const custody = {
  ...irsg,
  provisions: ['CH-IRSG-50', 'CH-IRSG-61', 'CH-IRSG-46'],
  requestDays: 18,
  surrenderMayDays: 10,
  surrenderMustDays: 30,
}
const asylumLimit = {
  rule: 'CH-ASYLG-108',
  fileWithin: 5,
  shorter: [{ when: AT_THE_BORDER, length: 5, unit: 'working-days' }],
} as const
/** At an airport the appeal against the refusal of entry takes 48 hours (AIG 65). */
const atTheAirport = {
  shorter: [{ when: AT_THE_BORDER, length: 2, unit: 'days', rule: 'CH-AIG-65' }],
} as const

/** Switzerland (European dossier 16, addendum CH-0 to CH-3). Not in the Union: the Pact does not change its appeals. */
export const switzerland: CountryLaw = {
  country: 'CH',
  custody: custodyOf(
    'CH',
    { ...custody, until: BEFORE_AUG },
    {
      ...custody,
      from: AUG,
      until: BEFORE_RETURN_DIRECTIVE,
      provisions: [...custody.provisions, 'CH-AIG-79'],
      sources: ['CH-IRSG', 'CH-AIG'],
      centreTotalDays: 730,
    },
    // Six months, with the court's consent twelve more.
    {
      ...custody,
      from: RETURN_DIRECTIVE,
      provisions: [...custody.provisions, 'CH-AIG-79'],
      sources: ['CH-IRSG', 'CH-AIG'],
      centreDays: 181,
      centreTotalDays: 546,
    },
  ),
  remedies: [
    way.refusal({
      ...irsg,
      stopsRemoval: 'no',
      body: 'ch.refusal-submission',
      provisions: ['CH-IRSG-2', 'CH-IRSG-3', 'CH-IRSG-37', 'CH-IRSG-54', 'CH-IRSG-55'],
      warnings: ['ch.reasoned-political-objection', 'eu.consent-revocable', 'eu.second-file'],
    }),
    // Declare the intent to appeal within five days, or surrender may follow; the appeal itself takes thirty.
    way.extraditionAppeal(
      {
        ...irsg,
        sources: ['CH-IRSG', 'CH-VWVG'],
        stopsRemoval: 'automatic',
        body: 'ch.federal-criminal-court',
        timeLimit: days(30, FROM.extradition, { rule: 'CH-VWVG-50', fileWithin: 5 }),
        provisions: ['CH-IRSG-25', 'CH-IRSG-56', 'CH-IRSG-21', 'CH-VWVG-50', 'CH-VWVG-20', 'CH-IRSG-12-2'],
        warnings: [
          'ch.declare-in-five-days',
          'ch.no-court-holidays',
          'ch.letter-not-fetched',
          'ch.federal-supreme-court-ten-days',
        ],
      },
      [
        // Straight to the Federal Supreme Court; that it suspends was read, the thirty days of the old act were not.
        {
          from: COVERS_FROM,
          until: BEFORE_NEW_COURTS,
          sources: ['CH-IRSG'],
          confidence: 'medium',
          verify: ['ch.thirty-days-before-2007'],
          body: 'ch.federal-supreme-court',
          timeLimit: days(30, FROM.extradition, { rule: 'CH-IRSG-25', fileWithin: 5, safeDefault: true }),
          provisions: ['CH-IRSG-25', 'CH-IRSG-56', 'CH-IRSG-21', 'CH-IRSG-12-2'],
          warnings: ['ch.declare-in-five-days', 'ch.no-court-holidays'],
        },
        { from: NEW_COURTS, until: null },
      ],
    ),
    way.extraditionSecondAppeal(
      {
        sources: ['CH-BGG', 'CH-IRSG'],
        confidence: 'high',
        checkedOn: CHECKED_ON,
        stopsRemoval: 'automatic',
        body: 'ch.federal-supreme-court',
        timeLimit: days(10, FROM.firstRuling, { rule: 'CH-BGG-100', fileWithin: 1 }),
        provisions: ['CH-BGG-100', 'CH-BGG-84', 'CH-BGG-103', 'CH-IRSG-21'],
        warnings: [
          'ch.federal-supreme-court-ten-days',
          'ch.specially-important-case',
          'ch.no-court-holidays',
          'eu.ask-stay-in-same-paper',
        ],
      },
      [
        {
          exists: false,
          from: COVERS_FROM,
          until: BEFORE_NEW_COURTS,
          sources: ['CH-IRSG'],
          provisions: ['CH-IRSG-25'],
          why: 'ch-first-appeal-was-the-last',
          replacedBy: ['extradition-appeal', 'ecthr-interim-measure'],
        },
        { from: NEW_COURTS, until: null },
      ],
    ),
    way.detentionAppeal({
      ...irsg,
      sources: ['CH-IRSG', 'CH-BGG'],
      stopsRemoval: 'no',
      body: 'ch.federal-criminal-court',
      timeLimit: days(10, FROM.custody, { rule: 'CH-IRSG-48' }),
      provisions: ['CH-IRSG-48', 'CH-IRSG-50', 'CH-BGG-93'],
      warnings: ['ch.release-18-40', 'ch.custody-to-the-supreme-court'],
    }),
    way.detentionComplaint({
      ...irsg,
      stopsRemoval: 'no',
      body: 'ch.federal-office',
      provisions: ['CH-IRSG-50', 'CH-IRSG-49', 'CH-IRSG-61'],
      warnings: ['ch.release-18-40', 'eu.freed-then-alien-custody'],
    }),
    way.alienDetention(
      {
        ...aig,
        stopsRemoval: 'no',
        body: 'ch.detention-court',
        provisions: ['CH-AIG-80', 'CH-AIG-80A'],
        warnings: ['ch.court-within-96-hours', 'ch.release-after-one-month', 'ch.dublin-detention-ask'],
      },
      [
        { from: COVERS_FROM, until: BEFORE_AUG, ...UNREAD },
        {
          from: AUG,
          until: '2015-06-30',
          provisions: ['CH-AIG-80'],
          warnings: ['ch.court-within-96-hours', 'ch.release-after-one-month'],
        },
        { from: '2015-07-01', until: null },
      ],
    ),
    way.asylum(
      {
        ...asylg,
        sources: ['CH-ASYLG', 'CH-IRSG'],
        stopsRemoval: 'unknown',
        body: 'ch.asylum',
        provisions: ['CH-ASYLG-42', 'CH-ASYLG-5', 'CH-IRSG-55A', 'CH-ASYLG-109'],
        warnings: [
          'eu.claim-no-express-bar',
          'ch.files-are-coordinated',
          'ch.say-it-at-the-airport',
          'apply-from-custody-with-copy',
        ],
      },
      [
        {
          from: COVERS_FROM,
          until: BEFORE_JOINED,
          provisions: ['CH-ASYLG-42', 'CH-ASYLG-5'],
          warnings: ['eu.claim-no-express-bar', 'ch.say-it-at-the-airport', 'apply-from-custody-with-copy'],
        },
        { from: JOINED, until: null },
      ],
    ),
    // It suspends, unless the decision takes that effect away (VwVG 55): which decision it is, the file does not say.
    way.asylumAppeal(
      {
        ...asylg,
        stopsRemoval: 'unknown',
        body: 'ch.federal-administrative-court',
        timeLimit: days(30, FROM.asylum, asylumLimit),
        provisions: ['CH-ASYLG-108', 'CH-ASYLG-42', 'CH-VWVG-55', 'CH-ASYLG-23'],
        warnings: [
          'ch.five-or-seven-working-days',
          'ch.suspends-unless-withdrawn',
          'eu.ask-stay-in-same-paper',
        ],
      },
      [
        {
          from: COVERS_FROM,
          until: '2004-03-31',
          ...UNREAD,
          body: 'ch.asylum-commission',
          timeLimit: days(30, FROM.asylum, { rule: 'CH-ASYLG-108A', fileWithin: 1, safeDefault: true }),
          provisions: ['CH-ASYLG-108A'],
          warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
        },
        {
          from: '2004-04-01',
          until: BEFORE_NEW_COURTS,
          body: 'ch.asylum-commission',
          timeLimit: days(30, FROM.asylum, { ...asylumLimit, rule: 'CH-ASYLG-108A', fileWithin: 1 }),
          provisions: ['CH-ASYLG-108A', 'CH-ASYLG-112', 'CH-ASYLG-42', 'CH-VWVG-55'],
          warnings: [
            'ch.five-working-days',
            'ch.stay-within-24-hours',
            'ch.suspends-unless-withdrawn',
            'eu.ask-stay-in-same-paper',
          ],
        },
        {
          from: NEW_COURTS,
          until: BEFORE_AUG,
          timeLimit: days(30, FROM.asylum, { ...asylumLimit, rule: 'CH-ASYLG-108A', fileWithin: 1 }),
          provisions: ['CH-ASYLG-108A', 'CH-ASYLG-112', 'CH-ASYLG-42', 'CH-VWVG-55'],
          warnings: [
            'ch.five-working-days',
            'ch.stay-within-24-hours',
            'ch.suspends-unless-withdrawn',
            'eu.ask-stay-in-same-paper',
          ],
        },
        {
          from: AUG,
          until: '2019-02-28',
          warnings: ['ch.five-working-days', 'ch.suspends-unless-withdrawn', 'eu.ask-stay-in-same-paper'],
        },
        { from: '2019-03-01', until: null },
      ],
    ),
    // Only where the State that was fled has asked for extradition.
    way.asylumCourt(
      {
        sources: ['CH-BGG'],
        confidence: 'high',
        checkedOn: CHECKED_ON,
        opens: all(ASYLUM_SECOND_APPEAL.opens, happened('extradition-requested')),
        opensAfter: 'after-asylum-judgment',
        stopsRemoval: 'if-granted',
        body: 'ch.federal-supreme-court',
        timeLimit: days(30, FROM.asylumRuling, { rule: 'CH-BGG-100', fileWithin: 1 }),
        provisions: ['CH-BGG-83', 'CH-BGG-100', 'CH-BGG-103'],
        warnings: ['ch.only-while-extradition-is-asked', 'eu.ask-stay-in-same-paper'],
      },
      [
        {
          exists: false,
          from: COVERS_FROM,
          until: BEFORE_JOINED,
          why: 'ch-asylum-ruling-was-final',
          replacedBy: ['ecthr-interim-measure', 'cat-complaint'],
        },
        { from: JOINED, until: null },
      ],
    ),
    way.statusAppeal(
      {
        ...asylg,
        stopsRemoval: 'unknown',
        body: 'ch.federal-administrative-court',
        timeLimit: days(30, FROM_WITHDRAWAL, { rule: 'CH-ASYLG-108', fileWithin: 5 }),
        provisions: ['CH-ASYLG-108', 'CH-VWVG-50', 'CH-VWVG-55'],
        warnings: ['ch.suspends-unless-withdrawn', 'eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
      },
      since(AUG, days(30, FROM_WITHDRAWAL, { rule: 'CH-VWVG-50', fileWithin: 5 })),
    ),
    way.returnAppeal(
      {
        ...aig,
        stopsRemoval: 'if-granted',
        body: 'ch.return-appeal',
        timeLimit: days(5, FROM.removal, {
          rule: 'CH-AIG-64',
          unit: 'working-days',
          fileWithin: 5,
          ...atTheAirport,
        }),
        provisions: ['CH-AIG-64', 'CH-AIG-65', 'CH-AIG-83', 'CH-IRSG-49'],
        warnings: ['ch.no-stay-by-itself', 'ch.airport-48-hours', 'ch.no-deportation-during-extradition'],
      },
      [
        {
          from: COVERS_FROM,
          until: BEFORE_AUG,
          ...UNREAD,
          timeLimit: days(3, FROM.removal, { rule: 'CH-AIG-64', fileWithin: 1, safeDefault: true }),
          provisions: ['CH-AIG-64', 'CH-IRSG-49'],
          warnings: ['not-verified-file-today', 'ch.no-deportation-during-extradition'],
        },
        {
          from: AUG,
          until: BEFORE_RETURN_DIRECTIVE,
          timeLimit: days(3, FROM.removal, { rule: 'CH-AIG-64', fileWithin: 1, ...atTheAirport }),
          warnings: ['ch.no-stay-three-days', 'ch.airport-48-hours', 'ch.no-deportation-during-extradition'],
        },
        { from: RETURN_DIRECTIVE, until: null },
      ],
    ),
    way.transferAppeal(
      {
        ...aig,
        sources: ['CH-AIG', 'CH-ASYLG'],
        stopsRemoval: 'if-granted',
        body: 'ch.federal-administrative-court',
        timeLimit: days(5, FROM.removal, { rule: 'CH-AIG-64A', unit: 'working-days', fileWithin: 5 }),
        provisions: ['CH-AIG-64A', 'CH-ASYLG-107A', 'CH-ASYLG-108'],
        warnings: ['ch.no-stay-by-itself', 'eu.fight-in-receiving-state'],
      },
      since(
        RETURN_DIRECTIVE,
        days(5, FROM.removal, { rule: 'CH-AIG-64A', unit: 'working-days', fileWithin: 5 }),
      ),
    ),
  ],
}
