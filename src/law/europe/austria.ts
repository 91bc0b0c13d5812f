import { addDays } from '../../case/days.js'
import type { CountryLaw } from '../country.js'
import { FROM } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import {
  austrianConstitutionalCourt,
  BEFORE_COURTS,
  COURTS,
  highCourts,
  highCourtsByYear,
  MEMORY,
  READ,
} from './austria-courts.js'
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

const way = waysOf('AT')
const arhg = { sources: ['AT-ARHG'], confidence: 'high', checkedOn: READ } as const
const bfaVg = { sources: ['AT-BFA-VG'], confidence: 'high', checkedOn: READ } as const
/** § 16 BFA-VG as it was read is in force since this day; before it two weeks, by turns for fewer or more decisions. */
const SECTION_16 = '2018-09-01'
const BEFORE_16 = addDays(SECTION_16, -1)
/** Act BGBl. I 15/2004: a court of first instance, and an appeal. Until then the Higher Regional Court alone. */
const APPEAL = '2004-05-01'
/** The Constitutional Court had struck out "no remedy lies" (BGBl. I 6/2003): what lay until the new act is not known. */
const STRUCK_OUT = '2003-01-01'

const fourWeeks = days(28, FROM.asylum, {
  rule: 'AT-VWGVG-7-4',
  fileWithin: 7,
  // At the airport one week (dossier 7.2).
  shorter: [{ when: AT_THE_BORDER, length: 7 }],
})
const twoWeeks = (from: Parameters<typeof days>[1]) => days(14, from, { rule: 'AT-BFA-VG-16', fileWithin: 7 })
/** Before the act of 2014 another two weeks, by memory (AVG). */
const unreadTwoWeeks = (from: Parameters<typeof days>[1]) => ({
  ...days(14, from, { rule: 'AT-BFA-VG-16', fileWithin: 7 }),
  safeDefault: true,
})
const ANNULLED = ['at.two-weeks-annulled', 'at.seven-days-wait', 'eu.ask-stay-in-same-paper'] as const

/** Austria (European dossier 7). */
export const austria: CountryLaw = {
  country: 'AT',
  custody: custodyOf('AT', { ...arhg, provisions: ['AT-ARHG-29'], absoluteMonths: 12 }),
  remedies: [
    way.refusal({
      ...arhg,
      stopsRemoval: 'no',
      body: 'at.refusal-submission',
      provisions: ['AT-ARHG-14', 'AT-ARHG-19', 'AT-ARHG-20', 'AT-ARHG-33', 'AT-ARHG-34', 'AT-ARHG-3'],
      warnings: [
        'submission-does-not-suspend',
        'at.extradition-first-no-deportation',
        'at.grounds-of-refusal',
        'at.serve-refusal-on-asylum-file',
        'eu.never-consent',
      ],
    }),
    // Announce within three days of the oral pronouncement; the grounds follow fourteen days after the written copy.
    way.extraditionAppeal(
      {
        ...arhg,
        stopsRemoval: 'automatic',
        body: 'at.extradition-appeal',
        timeLimit: {
          ...days(3, FROM.extradition, { rule: 'AT-ARHG-31-6' }),
          start: ['extradition-granted'],
          precaution: [],
        },
        provisions: ['AT-ARHG-31-6', 'AT-ARHG-33'],
        warnings: ['at.announce-three-days', 'at.consent-irrevocable', 'eu.never-consent', 'eu.second-file'],
      },
      [
        {
          exists: false,
          from: COVERS_FROM,
          until: addDays(STRUCK_OUT, -1),
          provisions: ['AT-ARHG-33'],
          why: 'at-higher-court-alone-before-2003',
          replacedBy: ['refusal-submission', 'ecthr-interim-measure', 'asylum'],
        },
        {
          from: STRUCK_OUT,
          until: addDays(APPEAL, -1),
          ...MEMORY,
          verify: ['at.appeal-first-day'],
          stopsRemoval: 'unknown',
          timeLimit: { ...days(3, FROM.extradition, { rule: 'AT-ARHG-31-6', safeDefault: true }) },
          warnings: ['eu.never-consent', 'eu.second-file'],
        },
        { from: APPEAL, until: null, verify: ['at.appeal-first-day'] },
      ],
    ),
    // By the courts' own practice, without a judgment of Strasbourg before it (§ 363a StPO); known by memory only.
    way.suitAfterTheCourts({
      stopsRemoval: 'unknown',
      body: 'at.supreme-court',
      provisions: ['AT-STPO-363A'],
      sources: ['MEMORY'],
      confidence: 'low',
      verify: ['at.renewal-not-read'],
      warnings: ['not-verified-file-today', 'eu.ask-stay-in-same-paper'],
    }),
    way.detentionComplaint({
      ...arhg,
      stopsRemoval: 'no',
      body: 'at.detention-complaint',
      provisions: ['AT-ARHG-29'],
      warnings: [
        'at.no-more-hearings-after-ruling',
        'eu.freed-then-alien-custody',
        'release-is-the-dangerous-hour',
      ],
    }),
    // § 22a: at any time while held; the court rules in a week, and by itself after four months, then every four weeks.
    way.alienDetention(
      {
        ...bfaVg,
        stopsRemoval: 'no',
        body: 'at.detention-court',
        provisions: ['AT-BFA-VG-22A', 'AT-VWGVG-7-4'],
        warnings: ['at.detention-ruled-in-a-week', 'release-is-the-dangerous-hour'],
      },
      [
        { from: COVERS_FROM, until: BEFORE_COURTS, ...MEMORY },
        { from: COURTS, until: null },
      ],
    ),
    way.asylum({
      stopsRemoval: 'unknown',
      body: 'at.asylum',
      provisions: ['AT-ASYLG-12A', 'AT-BFA-VG-22', 'AT-ARHG-19', 'AT-ARHG-33'],
      sources: ['AT-BFA-VG', 'AT-ARHG'],
      confidence: 'medium',
      verify: ['eu.asylum-act-not-read'],
      checkedOn: READ,
      warnings: [
        'eu.claim-no-express-bar',
        'at.extradition-court-looks-at-asylum',
        'at.second-claim-loses-protection',
        'at.serve-refusal-on-asylum-file',
        'apply-from-custody-with-copy',
      ],
    }),
    way.asylumAppeal(
      {
        ...bfaVg,
        stopsRemoval: 'unknown',
        body: 'at.federal-administrative-court',
        timeLimit: fourWeeks,
        provisions: ['AT-VWGVG-7-4', 'AT-BFA-VG-16', 'AT-BFA-VG-17', 'AT-BFA-VG-18', 'AT-BFA-VG-20'],
        warnings: [
          'at.two-weeks-in-listed-cases',
          'at.seven-days-wait',
          'at.name-the-danger-in-the-appeal',
          'at.say-everything-at-first',
          'eu.ask-stay-in-same-paper',
        ],
      },
      [
        {
          from: COVERS_FROM,
          until: BEFORE_COURTS,
          ...MEMORY,
          timeLimit: unreadTwoWeeks(FROM.asylum),
          warnings: ['eu.ask-stay-in-same-paper', 'eu.read-the-notice'],
        },
        {
          from: COURTS,
          until: BEFORE_16,
          sources: ['AT-BFA-VG', 'AT-VFGH-G134'],
          timeLimit: twoWeeks(FROM.asylum),
          provisions: ['AT-BFA-VG-16', 'AT-BFA-VG-17', 'AT-BFA-VG-18', 'AT-BFA-VG-20'],
          warnings: [...ANNULLED, 'at.name-the-danger-in-the-appeal', 'at.say-everything-at-first'],
        },
        { from: SECTION_16, until: BEFORE_PACT },
        { from: PACT, until: null, ...PACT_APPEAL },
      ],
    ),
    way.asylumCourt(highCourts(FROM.asylumRuling), highCourtsByYear(FROM.asylumRuling)),
    // With a removal order: two weeks, and no stay unless the court gives it (§§ 16, 17 BFA-VG).
    way.statusAppeal(
      {
        ...bfaVg,
        stopsRemoval: 'if-granted',
        body: 'at.federal-administrative-court',
        timeLimit: twoWeeks(FROM_WITHDRAWAL),
        provisions: ['AT-BFA-VG-16', 'AT-BFA-VG-17'],
        warnings: [
          'at.two-weeks-in-listed-cases',
          'at.seven-days-wait',
          'eu.ask-stay-in-same-paper',
          'eu.read-the-notice',
        ],
      },
      [
        { from: COVERS_FROM, until: BEFORE_COURTS, ...MEMORY, timeLimit: unreadTwoWeeks(FROM_WITHDRAWAL) },
        { from: COURTS, until: BEFORE_16, sources: ['AT-BFA-VG', 'AT-VFGH-G134'], warnings: [...ANNULLED] },
        { from: SECTION_16, until: BEFORE_PACT },
        { from: PACT, until: null, confidence: 'medium', verify: ['eu.pact-limit-not-found'] },
      ],
    ),
    way.returnAppeal(
      {
        ...bfaVg,
        stopsRemoval: 'unknown',
        body: 'at.federal-administrative-court',
        timeLimit: days(28, FROM.removal, { rule: 'AT-VWGVG-7-4', fileWithin: 7 }),
        provisions: ['AT-VWGVG-7-4', 'AT-BFA-VG-16', 'AT-BFA-VG-18', 'AT-ARHG-13'],
        sources: ['AT-BFA-VG', 'AT-ARHG'],
        warnings: [
          'at.extradition-first-no-deportation',
          'at.two-weeks-in-listed-cases',
          'at.name-the-danger-in-the-appeal',
          'at.say-everything-at-first',
          'eu.ask-stay-in-same-paper',
          'at.serve-refusal-on-asylum-file',
        ],
      },
      [
        {
          from: COVERS_FROM,
          until: BEFORE_COURTS,
          ...MEMORY,
          provisions: ['AT-ARHG-13'],
          timeLimit: unreadTwoWeeks(FROM.removal),
          warnings: [
            'at.extradition-first-no-deportation',
            'eu.ask-stay-in-same-paper',
            'at.serve-refusal-on-asylum-file',
          ],
        },
        {
          from: COURTS,
          until: BEFORE_16,
          sources: ['AT-BFA-VG', 'AT-ARHG', 'AT-VFGH-G134'],
          timeLimit: twoWeeks(FROM.removal),
          provisions: ['AT-BFA-VG-16', 'AT-BFA-VG-18', 'AT-ARHG-13'],
          warnings: [
            'at.extradition-first-no-deportation',
            ...ANNULLED,
            'at.name-the-danger-in-the-appeal',
            'at.serve-refusal-on-asylum-file',
          ],
        },
        { from: SECTION_16, until: null },
      ],
    ),
    way.returnAndTransferCourt(highCourts(FROM.removalRuling), highCourtsByYear(FROM.removalRuling)),
    way.transferAppeal(
      {
        ...bfaVg,
        stopsRemoval: 'if-granted',
        body: 'at.federal-administrative-court',
        timeLimit: twoWeeks(FROM.removal),
        provisions: ['AT-BFA-VG-16', 'AT-BFA-VG-17'],
        warnings: ['at.seven-days-wait', 'eu.ask-stay-in-same-paper', 'eu.fight-in-receiving-state'],
      },
      [
        { from: COVERS_FROM, until: BEFORE_COURTS, ...UNREAD_TRANSFER },
        { from: COURTS, until: BEFORE_AMMR },
        { from: AMMR, until: null, ...AMMR_APPEAL },
      ],
    ),
    austrianConstitutionalCourt,
  ],
}
