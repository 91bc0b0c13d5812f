import { addDays } from '../../case/days.js'
import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import {
  COVERS_FROM,
  custodyOf,
  days,
  since,
  untilPact,
  UNREAD_TRANSFER,
  UNTIL_AMMR,
  waysOf,
} from './host.js'

const way = waysOf('PL')
const KPK_READ = '2024-03-14'
const RETURN_START = '2023-04-07'
/** The act of 21 February 2025 and the regulation of 27 March 2025: no claims on the Belarus border. */
const BORDER_START = '2025-03-27'
/** The fifth prolongation, of 60 days from 21 January 2026, is the last that was found. */
const BORDER_PROVEN = '2026-03-22'

const kpk = { sources: ['PL-KPK'], confidence: 'high' } as const
const sevenDays = days(7, FROM.extradition, { rule: 'PL-KPK-603' })

/** Poland (European dossier 2, addendum PL-1 to PL-3). */
export const poland: CountryLaw = {
  country: 'PL',
  custody: custodyOf('PL', {
    ...kpk,
    provisions: ['PL-KPK-605', 'PL-KPK-263'],
    sources: ['PL-KPK', 'PL-KPK1997'],
    confidence: 'medium',
    verify: ['pl.custody-limits'],
    requestDays: 40,
    orderMonths: 3,
    surrenderMustDays: 7,
  }),
  remedies: [
    way.refusal({
      ...kpk,
      stopsRemoval: 'no',
      body: 'pl.refusal-submission',
      provisions: ['PL-KPK-602', 'PL-KPK-604'],
      warnings: ['submission-does-not-suspend', 'eu.never-consent', 'eu.second-file'],
    }),
    // Surrender needs a final ruling of the court and the Minister; the general rule gives the complaint no stay.
    way.extraditionAppeal(
      {
        ...kpk,
        stopsRemoval: 'automatic',
        body: 'pl.extradition-appeal',
        timeLimit: { ...sevenDays, start: ['extradition-notified', 'extradition-granted'], precaution: [] },
        provisions: ['PL-KPK-603', 'PL-KPK-460', 'PL-KPK-462'],
        sources: ['PL-KPK', 'PL-KPK1997'],
        confidence: 'medium',
        verify: ['pl.complaint-stay'],
        warnings: ['pl.runs-from-pronouncement', 'eu.ask-stay-in-same-paper', 'pl.minister-after-court'],
      },
      since(KPK_READ, sevenDays),
    ),
    way.detentionAppeal(
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
      provisions: ['PL-KPK-605', 'PL-KPK-263'],
      confidence: 'medium',
      warnings: ['eu.freed-then-alien-custody', 'release-is-the-dangerous-hour'],
    }),
    way.asylum(
      {
        stopsRemoval: 'unknown',
        body: 'pl.asylum',
        provisions: ['PL-PROTECTION-ACT', 'PL-KPK-604'],
        sources: ['PL-BOARD', 'PL-KPK'],
        confidence: 'medium',
        verify: ['eu.asylum-act-not-read'],
        warnings: [
          'apply-from-custody-with-copy',
          'explain-late-claim',
          'eu.name-tajikistan-at-once',
          'eu.status-bars-extradition',
        ],
      },
      [
        { from: COVERS_FROM, until: '2025-03-26' },
        {
          from: BORDER_START,
          until: BORDER_PROVEN,
          sources: ['PL-BOARD', 'PL-KPK', 'PL-BORDER'],
          verify: ['eu.asylum-act-not-read', 'pl.border-suspension'],
          warnings: [
            'pl.border-claims-not-taken',
            'apply-from-custody-with-copy',
            'explain-late-claim',
            'eu.name-tajikistan-at-once',
            'eu.status-bars-extradition',
          ],
        },
        // No text was found after the fifth prolongation: it may still be in force, and is treated so.
        {
          from: addDays(BORDER_PROVEN, 1),
          until: null,
          sources: ['PL-BOARD', 'PL-KPK', 'PL-BORDER'],
          confidence: 'low',
          verify: ['eu.asylum-act-not-read', 'pl.border-suspension'],
          warnings: [
            'pl.border-may-still-be-closed',
            'pl.border-claims-not-taken',
            'apply-from-custody-with-copy',
            'explain-late-claim',
            'eu.name-tajikistan-at-once',
            'eu.status-bars-extradition',
          ],
        },
      ],
    ),
    way.asylumAppeal(
      {
        stopsRemoval: 'automatic',
        body: 'pl.asylum-appeal',
        timeLimit: days(14, FROM.asylum, { rule: 'PL-PROTECTION-ACT', fileWithin: 5 }),
        provisions: ['PL-PROTECTION-ACT'],
        sources: ['PL-BOARD'],
        confidence: 'medium',
        verify: ['pl.manifestly-unfounded-days'],
        warnings: ['eu.shorter-if-accelerated', 'eu.read-the-notice'],
      },
      untilPact(),
    ),
    way.asylumCourt({
      stopsRemoval: 'if-granted',
      body: 'pl.administrative-court',
      timeLimit: days(30, FROM.asylumRuling, { rule: 'PL-PPSA-53', fileWithin: 1 }),
      provisions: ['PL-PPSA-53', 'PL-PPSA-61-3'],
      sources: ['PL-WSA'],
      confidence: 'medium',
      verify: ['eu.pact-limit-not-found'],
      warnings: ['eu.ask-stay-in-same-paper', 'pl.court-without-stay'],
    }),
    way.returnAppeal(
      {
        stopsRemoval: 'automatic',
        body: 'pl.return-appeal',
        timeLimit: days(7, FROM.removal, { rule: 'PL-ALIENS-2013' }),
        provisions: ['PL-ALIENS-2013'],
        sources: ['PL-RETURN'],
        confidence: 'medium',
        verify: ['pl.return-text'],
        warnings: ['eu.read-the-notice', 'pl.border-order-no-stay'],
      },
      since(RETURN_START, days(7, FROM.removal, { rule: 'PL-ALIENS-2013' })),
    ),
    way.returnCourt({
      stopsRemoval: 'if-granted',
      body: 'pl.administrative-court',
      timeLimit: days(30, FROM.removalRuling, { rule: 'PL-PPSA-53', fileWithin: 1 }),
      provisions: ['PL-PPSA-53', 'PL-PPSA-61-3', 'PL-ALIENS-331'],
      sources: ['PL-WSA'],
      confidence: 'medium',
      verify: ['pl.return-text'],
      warnings: ['eu.ask-stay-in-same-paper', 'pl.court-without-stay', 'pl.security-exception'],
    }),
    way.transferAppeal({ ...UNREAD_TRANSFER, body: 'pl.transfer-appeal' }, UNTIL_AMMR),
  ],
}
