import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
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
  since,
  UNREAD_TRANSFER,
  waysOf,
} from './host.js'

const way = waysOf('AT')
const arhg = { sources: ['AT-ARHG'], confidence: 'high' } as const
/** § 16 BFA-VG as it was read is in force since this day. */
const SECTION_16 = '2018-09-01'
const BEFORE_16 = '2018-08-31'
const fourWeeks = days(28, FROM.asylum, {
  rule: 'AT-VWGVG-7-4',
  fileWithin: 7,
  // At the airport one week (dossier 7.2).
  shorter: [{ when: AT_THE_BORDER, length: 7 }],
})

/** Austria (European dossier 7). */
export const austria: CountryLaw = {
  country: 'AT',
  custody: custodyOf('AT', { ...arhg, provisions: ['AT-ARHG-29'], absoluteMonths: 12 }),
  remedies: [
    way.refusal({
      ...arhg,
      stopsRemoval: 'no',
      body: 'at.refusal-submission',
      provisions: ['AT-ARHG-3', 'AT-ARHG-14', 'AT-ARHG-19', 'AT-ARHG-34'],
      confidence: 'medium',
      verify: ['at.arhg-14-19'],
      warnings: ['submission-does-not-suspend', 'at.serve-refusal-on-asylum-file', 'eu.never-consent'],
    }),
    // Announce within three days of the oral pronouncement; the grounds follow fourteen days after the written copy.
    way.extraditionAppeal({
      ...arhg,
      stopsRemoval: 'automatic',
      body: 'at.extradition-appeal',
      timeLimit: {
        ...days(3, FROM.extradition, { rule: 'AT-ARHG-31-6' }),
        start: ['extradition-granted'],
        precaution: [],
      },
      provisions: ['AT-ARHG-31-6'],
      warnings: ['at.announce-three-days', 'eu.never-consent', 'eu.second-file'],
    }),
    way.detentionComplaint({
      ...arhg,
      stopsRemoval: 'no',
      body: 'at.detention-complaint',
      provisions: ['AT-ARHG-29'],
      warnings: ['eu.freed-then-alien-custody', 'release-is-the-dangerous-hour'],
    }),
    way.asylum({
      stopsRemoval: 'unknown',
      body: 'at.asylum',
      provisions: ['AT-ASYLG-12A', 'AT-ARHG-19'],
      sources: ['AT-BFA-VG'],
      confidence: 'medium',
      verify: ['eu.asylum-act-not-read', 'at.arhg-14-19'],
      warnings: [
        'eu.claim-no-express-bar',
        'at.second-claim-loses-protection',
        'at.serve-refusal-on-asylum-file',
        'apply-from-custody-with-copy',
      ],
    }),
    way.asylumAppeal(
      {
        stopsRemoval: 'unknown',
        body: 'at.federal-administrative-court',
        timeLimit: fourWeeks,
        provisions: ['AT-VWGVG-7-4', 'AT-BFA-VG-16', 'AT-BFA-VG-17'],
        sources: ['AT-BFA-VG'],
        confidence: 'high',
        warnings: ['at.two-weeks-in-listed-cases', 'eu.ask-stay-in-same-paper'],
      },
      [
        {
          from: COVERS_FROM,
          until: BEFORE_16,
          timeLimit: { ...fourWeeks, safeDefault: true },
          sources: ['MEMORY'],
          confidence: 'low',
          verify: ['eu.older-law-not-read'],
        },
        { from: SECTION_16, until: BEFORE_PACT },
        { from: PACT, until: null, ...PACT_APPEAL },
      ],
    ),
    way.asylumCourt({
      stopsRemoval: 'if-granted',
      body: 'at.high-courts',
      timeLimit: days(42, FROM.asylumRuling, { rule: 'AT-VWGG', safeDefault: true, fileWithin: 1 }),
      provisions: ['AT-VWGG'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['at.high-court-days'],
      warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
    }),
    // With a removal order: two weeks, and no stay unless the court gives it (§§ 16, 17 BFA-VG).
    way.statusAppeal(
      {
        stopsRemoval: 'if-granted',
        body: 'at.federal-administrative-court',
        timeLimit: days(14, FROM_WITHDRAWAL, { rule: 'AT-BFA-VG-16', fileWithin: 7 }),
        provisions: ['AT-BFA-VG-16', 'AT-BFA-VG-17'],
        sources: ['AT-BFA-VG'],
        confidence: 'high',
        warnings: ['at.two-weeks-in-listed-cases', 'eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
      },
      [
        ...since(SECTION_16, days(14, FROM_WITHDRAWAL, { rule: 'AT-BFA-VG-16', fileWithin: 7 })).slice(0, 1),
        { from: SECTION_16, until: BEFORE_PACT },
        { from: PACT, until: null, confidence: 'medium', verify: ['eu.pact-limit-not-found'] },
      ],
    ),
    way.returnAppeal(
      {
        stopsRemoval: 'unknown',
        body: 'at.federal-administrative-court',
        timeLimit: days(28, FROM.removal, { rule: 'AT-VWGVG-7-4', fileWithin: 7 }),
        provisions: ['AT-VWGVG-7-4', 'AT-BFA-VG-16', 'AT-BFA-VG-17'],
        sources: ['AT-BFA-VG'],
        confidence: 'medium',
        verify: ['at.return-days'],
        warnings: [
          'at.two-weeks-in-listed-cases',
          'eu.ask-stay-in-same-paper',
          'at.serve-refusal-on-asylum-file',
        ],
      },
      [
        {
          from: COVERS_FROM,
          until: BEFORE_16,
          sources: ['MEMORY'],
          confidence: 'low',
          verify: ['eu.older-law-not-read'],
          timeLimit: days(14, FROM.removal, { rule: 'AT-VWGVG-7-4', safeDefault: true, fileWithin: 7 }),
        },
        { from: SECTION_16, until: null },
      ],
    ),
    way.transferAppeal(
      {
        stopsRemoval: 'if-granted',
        body: 'at.federal-administrative-court',
        timeLimit: days(14, FROM.removal, { rule: 'AT-BFA-VG-16', fileWithin: 7 }),
        provisions: ['AT-BFA-VG-16', 'AT-BFA-VG-17'],
        sources: ['AT-BFA-VG'],
        confidence: 'high',
        warnings: ['eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'],
      },
      [
        { from: COVERS_FROM, until: BEFORE_16, ...UNREAD_TRANSFER },
        { from: SECTION_16, until: BEFORE_AMMR },
        { from: AMMR, until: null, ...AMMR_APPEAL },
      ],
    ),
  ],
}
