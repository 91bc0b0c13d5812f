import type { CountryLaw } from '../country.js'
import { FROM, removalAppeal } from '../host-steps.js'
import { FROM_WITHDRAWAL } from '../status-appeal.js'
import { inCustody, pending } from '../vocabulary/index.js'
import { britishCourts } from './constitutional-none.js'
import { COVERS_FROM, custodyOf, days, months, RETURN, since, waysOf } from './host.js'

const way = waysOf('GB')
/** The day on which the acts and rules below were read. */
const READ = '2026-11-29'
const act = { sources: ['GB-EA2003', 'GB-SI3334'], confidence: 'high', checkedOn: READ } as const

/** Section 162 of the act of 2014: a claim made before the request protects as well (SI 2014/1916). */
const ANY_CLAIM = '2014-07-21'
const BEFORE_ANY_CLAIM = '2014-07-20'
/** The rules of the First-tier Tribunal that replaced those of 2005. */
const FTT = '2014-10-20'
const BEFORE_FTT = '2014-10-19'
const AIT = '2005-04-04'
const BEFORE_AIT = '2005-04-03'

/** Read as they stood at the end of 2023: an appeal in time keeps the person (2002 Act, 78 and 104). */
const tribunal = {
  sources: ['GB-FTT-RULES', 'GB-NIAA2002', 'GB-SIAC-RULES'],
  confidence: 'medium',
  verify: ['gb.tribunal-rules-after-2023'],
  checkedOn: READ,
} as const
/** Rules of 2005: ten days, five for those held; the fast track of those years was not read. */
const before2014 = {
  sources: ['GB-AIT-RULES'],
  confidence: 'medium',
  verify: ['gb.fast-track-before-2015'],
  stopsRemoval: 'unknown',
} as const
const tenDays = (from: (typeof FROM)['asylum'] | (typeof FROM)['removal']) =>
  days(10, from, { rule: 'GB-AIT-7', fileWithin: 2, shorter: [{ when: inCustody, length: 5 }] })
const appeals = (from: (typeof FROM)['asylum'] | (typeof FROM)['removal']) => [
  {
    from: COVERS_FROM,
    until: BEFORE_AIT,
    stopsRemoval: 'unknown' as const,
    timeLimit: days(5, from, { rule: 'GB-AIT-7', safeDefault: true, fileWithin: 1 }),
    sources: ['MEMORY'],
    confidence: 'low' as const,
    verify: ['eu.law-before-the-act'],
  },
  { from: AIT, until: BEFORE_FTT, ...before2014, timeLimit: tenDays(from), provisions: ['GB-AIT-7'] },
  { from: FTT, until: null },
]

/** United Kingdom (European dossier 18). Neither the Optional Protocol nor Article 22 CAT: Strasbourg only. */
export const unitedKingdom: CountryLaw = {
  country: 'GB',
  // Through section 194 the act applies as to a category 2 territory, with what the certificate changes.
  custody: custodyOf('GB', {
    ...act,
    confidence: 'medium',
    verify: ['gb.certificate-may-change'],
    provisions: ['GB-EA2003-74', 'GB-EA2003-117'],
    // Forty-five days that begin with the day of the arrest (section 74(11)): the forty-fourth after it is the last.
    requestDays: 44,
    surrenderMustDays: 28,
  }),
  remedies: [
    way.refusal({
      ...act,
      stopsRemoval: 'no',
      body: 'gb.refusal-submission',
      provisions: ['GB-EA2003-194', 'GB-EA2003-93', 'GB-SI3334'],
      warnings: [
        'gb.not-designated',
        'gb.say-it-to-the-judge',
        'gb.home-secretary-four-weeks',
        'submission-does-not-suspend',
        'eu.never-consent',
      ],
    }),
    way.extraditionAppeal(
      {
        ...act,
        stopsRemoval: 'automatic',
        body: 'gb.high-court',
        timeLimit: days(14, FROM.extradition, { rule: 'GB-EA2003-103', firstDay: 'in', fileWithin: 7 }),
        provisions: ['GB-EA2003-103', 'GB-EA2003-108', 'GB-EA2003-117'],
        warnings: ['gb.not-designated', 'gb.first-day-counts'],
      },
      [
        { from: COVERS_FROM, until: BEFORE_ANY_CLAIM },
        {
          from: ANY_CLAIM,
          until: null,
          warnings: [
            'gb.not-designated',
            'gb.first-day-counts',
            'gb.ask-leave',
            'gb.late-human-rights-notice',
          ],
        },
      ],
    ),
    way.extraditionSecondAppeal({
      ...act,
      stopsRemoval: 'automatic',
      body: 'gb.supreme-court',
      timeLimit: days(14, FROM.firstRuling, { rule: 'GB-EA2003-114', firstDay: 'in', fileWithin: 7 }),
      provisions: ['GB-EA2003-114', 'GB-EA2003-118'],
      warnings: ['gb.point-of-law', 'gb.first-day-counts'],
    }),
    way.detentionComplaint({
      ...act,
      stopsRemoval: 'no',
      body: 'gb.extradition-judge',
      provisions: ['GB-EA2003-74', 'GB-EA2003-75', 'GB-EA2003-99', 'GB-EA2003-117'],
      warnings: ['gb.ask-discharge', 'eu.freed-then-alien-custody', 'release-is-the-dangerous-hour'],
    }),
    way.alienDetention(
      {
        stopsRemoval: 'no',
        body: 'gb.first-tier-tribunal',
        timeLimit: null,
        provisions: ['GB-IA2016-10'],
        sources: ['GB-IA2016-10'],
        confidence: 'high',
        checkedOn: READ,
        warnings: ['gb.bail-at-any-time'],
      },
      since('2018-01-15'),
    ),
    way.asylum(
      {
        ...act,
        sources: ['GB-EA2003', 'GB-NIAA2002'],
        stopsRemoval: 'automatic',
        body: 'gb.asylum',
        provisions: ['GB-EA2003-121', 'GB-NIAA-77'],
        warnings: ['gb.claim-stops-surrender', 'apply-from-custody-with-copy'],
      },
      [
        {
          from: COVERS_FROM,
          until: BEFORE_ANY_CLAIM,
          warnings: ['gb.claim-after-certificate', 'apply-from-custody-with-copy'],
        },
        { from: ANY_CLAIM, until: null },
      ],
    ),
    way.asylumAppeal(
      {
        ...tribunal,
        stopsRemoval: 'automatic',
        body: 'gb.first-tier-tribunal',
        timeLimit: days(14, FROM.asylum, { rule: 'GB-FTT-19', fileWithin: 5 }),
        provisions: ['GB-FTT-19', 'GB-NIAA-82', 'GB-NIAA-78', 'GB-NIAA-94', 'GB-SIAC-8'],
        warnings: ['gb.counted-from-sending', 'gb.certified-claims', 'gb.security-commission'],
      },
      appeals(FROM.asylum),
    ),
    way.asylumCourt(
      {
        ...tribunal,
        sources: ['GB-FTT-RULES', 'GB-UT-RULES', 'GB-NIAA2002'],
        stopsRemoval: 'automatic',
        body: 'gb.upper-tribunal',
        timeLimit: days(14, FROM.asylumRuling, { rule: 'GB-FTT-33', fileWithin: 5 }),
        provisions: ['GB-FTT-33', 'GB-UT-21', 'GB-NIAA-78'],
        warnings: ['gb.counted-from-sending', 'gb.ask-twice-for-permission'],
      },
      since(FTT, days(5, FROM.asylumRuling, { rule: 'GB-FTT-33', fileWithin: 1 })),
    ),
    way.statusAppeal(
      {
        ...tribunal,
        stopsRemoval: 'automatic',
        body: 'gb.first-tier-tribunal',
        timeLimit: days(14, FROM_WITHDRAWAL, { rule: 'GB-FTT-19', fileWithin: 5 }),
        provisions: ['GB-FTT-19', 'GB-NIAA-82', 'GB-NIAA-78', 'GB-SIAC-8'],
        warnings: ['gb.counted-from-sending', 'gb.security-commission'],
      },
      since(FTT, days(5, FROM_WITHDRAWAL, { rule: 'GB-FTT-19', fileWithin: 1 })),
    ),
    // No appeal lies from a removal as such: it lies from the refusal of a human rights or protection claim.
    way.returnAppeal(
      {
        ...tribunal,
        stopsRemoval: 'unknown',
        body: 'gb.first-tier-tribunal',
        timeLimit: days(14, FROM.removal, { rule: 'GB-FTT-19', fileWithin: 1 }),
        provisions: ['GB-FTT-19', 'GB-NIAA-82', 'GB-NIAA-78', 'GB-NIAA-94', 'GB-SIAC-8'],
        warnings: [
          'gb.make-a-human-rights-claim',
          'gb.counted-from-sending',
          'gb.certified-claims',
          'gb.security-commission',
          'ask-local-lawyer-today',
        ],
      },
      appeals(FROM.removal),
    ),
    // The same permission as in asylum matters, against the tribunal's ruling on a human rights claim.
    way.returnCourt(
      {
        ...tribunal,
        sources: ['GB-FTT-RULES', 'GB-UT-RULES', 'GB-NIAA2002'],
        // A pending appeal keeps only who appealed from inside the country (2002 Act, 78, 104): the file does not say.
        stopsRemoval: 'unknown',
        body: 'gb.upper-tribunal',
        timeLimit: days(14, FROM.removalRuling, { rule: 'GB-FTT-33', fileWithin: 5 }),
        provisions: ['GB-FTT-33', 'GB-UT-21', 'GB-NIAA-78'],
        warnings: ['gb.counted-from-sending', 'gb.ask-twice-for-permission', 'eu.ask-stay-in-same-paper'],
      },
      since(FTT, days(5, FROM.removalRuling, { rule: 'GB-FTT-33', fileWithin: 1 })),
    ),
    // Of the removal itself, which a lost appeal does not use up; the only way against one to another State.
    way.judicialReview(
      {
        ...removalAppeal(...RETURN, 'dublin'),
        exhausted: pending(['removal-appeal-allowed'], ['removal-ordered']),
        sources: ['GB-UT-RULES', 'GB-IAA1999'],
        confidence: 'medium',
        verify: ['gb.judicial-review-court'],
        checkedOn: READ,
        stopsRemoval: 'if-granted',
        body: 'gb.judicial-review',
        timeLimit: months(3, FROM.removal, { rule: 'GB-UT-28', fileWithin: 1 }),
        provisions: ['GB-UT-28', 'GB-IAA1999-10'],
        warnings: ['gb.removal-notice', 'eu.ask-stay-in-same-paper', 'ask-local-lawyer-today'],
      },
      since('2009-01-01', months(3, FROM.removal, { rule: 'GB-UT-28', fileWithin: 1 })),
    ),
    britishCourts,
  ],
}
