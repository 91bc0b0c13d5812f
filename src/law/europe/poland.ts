import { addDays } from '../../case/days.js'
import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { COVERS_FROM, custodyOf, days, FROM_THE_CENTRE, since, untilPact, waysOf } from './host.js'
import { polandByTheCode } from './poland-code.js'

const way = waysOf('PL')
const KPK_READ = '2024-03-14'
const RETURN_START = '2023-04-07'
/** The act of 21 February 2025 and the regulation of 27 March 2025: no claims on the Belarus border. */
const BORDER_START = '2025-03-27'
/**
 * Prolongations of 60 days each run on from 21 January 2026; the Sejm agreed to one more on 4 September 2026, which by
 * that count ended on 16 November 2026. Nothing later was found.
 */
const BORDER_PROVEN = '2026-11-16'
/** The day on which the consolidated texts of the code, of the Aliens Act, of the Protection Act and of PPSA were read. */
const READ = '2026-11-29'

const kpk = { sources: ['PL-KPK'], confidence: 'high', checkedOn: READ } as const
/** What every claim in Poland is told. */
const CLAIM = [
  'pl.claim-holds-return',
  'apply-from-custody-with-copy',
  'explain-late-claim',
  'eu.name-tajikistan-at-once',
  'eu.status-bars-extradition',
] as const
const sevenDays = days(7, FROM.extradition, { rule: 'PL-KPK-603' })

/** Poland (European dossier 2, addendum PL-1 to PL-3). */
export const poland: CountryLaw = {
  country: 'PL',
  custody: custodyOf('PL', {
    ...kpk,
    provisions: ['PL-KPK-605', 'PL-KPK-605A', 'PL-KPK-263', 'PL-ALIENS-403'],
    sources: ['PL-KPK', 'PL-KPK1997', 'PL-ALIENS-2024'],
    confidence: 'medium',
    verify: ['pl.custody-limits'],
    requestDays: 40,
    orderMonths: 3,
    surrenderMustDays: 7,
    // Article 403: three months, in all six and then twelve more; the shortest such spans.
    centreDays: 89,
    centreTotalDays: 546,
  }),
  remedies: [
    way.refusal({
      ...kpk,
      stopsRemoval: 'no',
      body: 'pl.refusal-submission',
      provisions: ['PL-KPK-602', 'PL-KPK-604'],
      warnings: ['submission-does-not-suspend', 'eu.never-consent', 'eu.second-file'],
    }),
    // Only a final ruling goes to the Minister (603 §§ 3, 5), so nobody is surrendered while the complaint is pending;
    // the general rule (462) gives it no stay of its own.
    way.extraditionAppeal(
      {
        ...kpk,
        stopsRemoval: 'automatic',
        body: 'pl.extradition-appeal',
        timeLimit: { ...sevenDays, start: ['extradition-notified', 'extradition-granted'], precaution: [] },
        provisions: ['PL-KPK-603', 'PL-KPK-460', 'PL-KPK-462'],
        warnings: [
          'pl.runs-from-pronouncement',
          'eu.ask-stay-in-same-paper',
          'pl.consent-irrevocable',
          'pl.minister-after-court',
        ],
      },
      since(KPK_READ, sevenDays),
    ),
    way.extraditionCustody(
      {
        ...kpk,
        stopsRemoval: 'no',
        body: 'pl.detention-appeal',
        timeLimit: days(7, FROM.custody, { rule: 'PL-KPK-605' }),
        provisions: ['PL-KPK-605', 'PL-KPK-460'],
      },
      since(KPK_READ, days(7, FROM.custody, { rule: 'PL-KPK-605' })),
    ),
    way.detentionComplaint({
      ...kpk,
      stopsRemoval: 'no',
      body: 'pl.detention-complaint',
      provisions: ['PL-KPK-605', 'PL-KPK-605A', 'PL-KPK-263'],
      warnings: [
        'pl.interpol-entry-seven-days',
        'eu.freed-then-alien-custody',
        'release-is-the-dangerous-hour',
      ],
    }),
    // Aliens Act 403(8): against the guarded centre or detention for foreigners, to the regional court.
    way.alienDetention({
      stopsRemoval: 'no',
      body: 'pl.alien-detention',
      timeLimit: days(7, FROM_THE_CENTRE, { rule: 'PL-ALIENS-403' }),
      provisions: ['PL-ALIENS-403', 'PL-ALIENS-406', 'PL-ALIENS-400'],
      sources: ['PL-ALIENS-2024', 'PL-PROTECTION-2023'],
      confidence: 'high',
      checkedOn: READ,
      warnings: ['pl.ask-release-any-time', 'pl.no-centre-after-violence', 'pl.centre-limits'],
    }),
    way.asylum(
      {
        stopsRemoval: 'unknown',
        body: 'pl.asylum',
        provisions: ['PL-PROTECTION-ACT', 'PL-ALIENS-330', 'PL-KPK-604'],
        sources: ['PL-PROTECTION-2023', 'PL-ALIENS-2024', 'PL-KPK'],
        confidence: 'high',
        checkedOn: READ,
        warnings: CLAIM,
      },
      [
        { from: COVERS_FROM, until: addDays(BORDER_START, -1) },
        {
          from: BORDER_START,
          until: BORDER_PROVEN,
          sources: ['PL-PROTECTION-2023', 'PL-ALIENS-2024', 'PL-KPK', 'PL-BORDER'],
          confidence: 'medium',
          verify: ['eu.asylum-act-not-read', 'pl.border-suspension'],
          warnings: ['pl.border-claims-not-taken', ...CLAIM],
        },
        // No text was found after that prolongation: it may still be in force, and is treated so.
        {
          from: addDays(BORDER_PROVEN, 1),
          until: null,
          sources: ['PL-PROTECTION-2023', 'PL-ALIENS-2024', 'PL-KPK', 'PL-BORDER'],
          confidence: 'low',
          verify: ['eu.asylum-act-not-read', 'pl.border-suspension'],
          warnings: ['pl.border-may-still-be-closed', 'pl.border-claims-not-taken', ...CLAIM],
        },
      ],
    ),
    // Accelerated: seven days (39(2)); ended because the claim was taken back: five (40(5)).
    way.asylumAppeal(
      {
        stopsRemoval: 'automatic',
        body: 'pl.asylum-appeal',
        timeLimit: days(14, FROM.asylum, { rule: 'PL-PROTECTION-ACT', fileWithin: 5 }),
        provisions: ['PL-PROTECTION-ACT', 'PL-PROTECTION-39'],
        sources: ['PL-PROTECTION-2023', 'PL-BOARD'],
        confidence: 'medium',
        checkedOn: READ,
        warnings: ['pl.accelerated-seven-days', 'eu.shorter-if-accelerated', 'eu.read-the-notice'],
      },
      untilPact(),
    ),
    way.asylumCourt({
      stopsRemoval: 'if-granted',
      body: 'pl.administrative-court',
      timeLimit: days(30, FROM.asylumRuling, { rule: 'PL-PPSA-53', fileWithin: 1 }),
      provisions: ['PL-PPSA-53', 'PL-PPSA-61-3'],
      sources: ['PL-PPSA', 'PL-WSA'],
      confidence: 'high',
      checkedOn: READ,
      warnings: ['eu.ask-stay-in-same-paper', 'pl.court-without-stay'],
    }),
    way.returnAppeal(
      {
        stopsRemoval: 'automatic',
        body: 'pl.return-appeal',
        timeLimit: days(7, FROM.removal, { rule: 'PL-ALIENS-321' }),
        provisions: ['PL-ALIENS-321', 'PL-ALIENS-315', 'PL-ALIENS-330'],
        sources: ['PL-ALIENS-2024', 'PL-547-2023', 'PL-RETURN'],
        confidence: 'high',
        checkedOn: READ,
        warnings: [
          'eu.read-the-notice',
          'pl.security-order-at-once',
          'pl.claim-holds-return',
          'pl.translation-of-the-decision',
          'pl.border-order-no-stay',
        ],
      },
      since(RETURN_START, days(7, FROM.removal, { rule: 'PL-ALIENS-321' })),
    ),
    // Article 331, by which asking the court for a stay held the removal, is repealed since 7 April 2023.
    way.returnAndTransferCourt(
      {
        stopsRemoval: 'if-granted',
        body: 'pl.administrative-court',
        timeLimit: days(30, FROM.removalRuling, { rule: 'PL-PPSA-53', fileWithin: 1 }),
        provisions: ['PL-PPSA-53', 'PL-PPSA-61-3'],
        sources: ['PL-PPSA', 'PL-547-2023', 'PL-WSA'],
        confidence: 'high',
        checkedOn: READ,
        warnings: ['eu.ask-stay-in-same-paper', 'pl.court-without-stay', 'pl.asking-no-longer-delays'],
      },
      [
        {
          from: COVERS_FROM,
          until: addDays(RETURN_START, -1),
          provisions: ['PL-PPSA-53', 'PL-PPSA-61-3', 'PL-ALIENS-331'],
          confidence: 'medium',
          warnings: ['eu.ask-stay-in-same-paper', 'pl.court-without-stay', 'pl.security-exception'],
        },
        { from: RETURN_START, until: null },
      ],
    ),
    ...polandByTheCode,
  ],
}
