import {
  ASYLUM_APPEAL,
  ASYLUM_EXHAUSTED,
  ASYLUM_IN_USE,
  ASYLUM_SECOND_APPEAL,
  caution,
  FROM,
  NOT_FOR_CITIZENS,
  UNHCR_IN_USE,
} from '../host-steps.js'
import { a, always, pending, remedy } from '../vocabulary/index.js'
import {
  ASYLUM_LAW,
  BEFORE_ASYLUM_LAW,
  BEFORE_LAW_297,
  BEFORE_LAW_JULY_2024,
  CHECKED,
  COVERS_FROM,
  LAW_297,
  LAW_JULY_2024,
} from './meta.js'

const country = 'MD'
const checkedOn = CHECKED
const BEFORE_2009 = {
  from: COVERS_FROM,
  until: BEFORE_ASYLUM_LAW,
  provisions: ['MD-1286', 'MD-CONST-19'],
  sources: ['MEMORY'],
  confidence: 'low',
  verify: ['md.refugee-law-2002'],
} as const
/** Since the law of July 2024 a claim made during extradition goes into the quick procedure. */
const QUICK = {
  from: LAW_JULY_2024,
  until: BEFORE_LAW_297,
  provisions: ['MD-270', 'MD-270-28', 'MD-LAW-JULY-2024'],
  sources: ['MD-IGM', 'MD-MOLDPRES-2024'],
  verify: ['md.law-july-2024'],
} as const

/** Asylum: to the migration inspectorate, the border police, the police or the place of detention (Law 270/2008). */
export const asylum = remedy({
  id: 'md.asylum',
  path: 'asylum',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: ASYLUM_IN_USE,
    exhausted: ASYLUM_EXHAUSTED,
    opens: always,
    opensAfter: 'always',
    // Art 28(a) forbids return and expulsion until the claim is decided; extradition is not named there.
    stopsRemoval: 'unknown',
    body: 'md.migration-inspectorate',
    documents: ['asylum-application', 'chronology'],
    warnings: [
      'md.claim-before-the-hearing',
      'md.asylum-bars-return',
      'md.status-ends-extradition',
      'apply-from-custody-with-copy',
      'asylum-not-a-wall',
    ],
    provisions: ['MD-270', 'MD-270-28'],
    sources: ['MD-IGM', 'MD-UNHCR', 'MD-KHALIKOV'],
    checkedOn,
    confidence: 'medium',
    verify: ['md.asylum-and-extradition'],
  },
  versions: [
    { ...BEFORE_2009, warnings: ['apply-from-custody-with-copy', 'asylum-not-a-wall'] },
    { from: ASYLUM_LAW, until: BEFORE_LAW_JULY_2024 },
    {
      ...QUICK,
      warnings: [
        'md.claim-before-the-hearing',
        'md.quick-procedure',
        'md.status-ends-extradition',
        'apply-from-custody-with-copy',
        'asylum-not-a-wall',
      ],
    },
    {
      from: LAW_297,
      until: null,
      provisions: ['MD-270', 'MD-270-28', 'MD-297', 'MD-LAW-JULY-2024'],
      sources: ['MD-IGM', 'MD-MOLDPRES-2024', 'MD-297', 'MD-KHALIKOV'],
      warnings: [
        'md.claim-before-the-hearing',
        'md.quick-procedure',
        'md.old-guides-are-wrong',
        'md.status-ends-extradition',
        'apply-from-custody-with-copy',
        'asylum-not-a-wall',
      ],
      verify: ['md.law-297', 'md.asylum-and-extradition'],
    },
  ],
})

/**
 * Suit against a refusal. In the quick procedure five working days, as reported in July 2024; for everything else no
 * days were read, and Law 297 was not read at all: three days are the caution throughout.
 */
export const asylumAppeal = remedy({
  id: 'md.asylum-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: caution(3, FROM.asylum, 'MD-270'),
    body: 'md.administrative-court',
    warnings: ['md.days-not-verified', 'md.asylum-bars-return'],
    provisions: ['MD-270', 'MD-270-28'],
    sources: ['MD-IGM'],
    checkedOn,
    confidence: 'low',
    verify: ['md.asylum-appeal-days'],
  },
  versions: [
    { ...BEFORE_2009, timeLimit: caution(3, FROM.asylum, 'MD-1286'), warnings: ['md.days-not-verified'] },
    { from: ASYLUM_LAW, until: BEFORE_LAW_JULY_2024 },
    {
      ...QUICK,
      warnings: ['md.five-working-days-in-quick-procedure', 'md.days-not-verified', 'md.no-days-to-leave'],
      verify: ['md.law-july-2024', 'md.asylum-appeal-days'],
    },
    {
      from: LAW_297,
      until: null,
      provisions: ['MD-270', 'MD-270-28', 'MD-297', 'MD-LAW-JULY-2024'],
      sources: ['MD-IGM', 'MD-MOLDPRES-2024', 'MD-297'],
      warnings: [
        'md.five-working-days-in-quick-procedure',
        'md.days-not-verified',
        'md.old-guides-are-wrong',
        'md.no-days-to-leave',
      ],
      verify: ['md.law-297', 'md.asylum-appeal-days'],
    },
  ],
})

/** Court of Appeal, whose ruling in the quick procedure is final. */
export const asylumSecondAppeal = remedy({
  id: 'md.asylum-second-appeal',
  path: 'asylum-appeal',
  country,
  shared: {
    ...ASYLUM_SECOND_APPEAL,
    stopsRemoval: 'unknown',
    timeLimit: caution(3, FROM.asylumRuling, 'MD-270'),
    body: 'md.court-of-appeal',
    warnings: ['md.days-not-verified', 'md.no-days-to-leave'],
    provisions: ['MD-270'],
    sources: ['MD-MOLDPRES-2024'],
    checkedOn,
    confidence: 'low',
    verify: ['md.asylum-appeal-days'],
  },
  versions: [
    {
      ...BEFORE_2009,
      timeLimit: caution(3, FROM.asylumRuling, 'MD-1286'),
      warnings: ['md.days-not-verified'],
    },
    { from: ASYLUM_LAW, until: null },
  ],
})

/** Humanitarian protection against torture or a death sentence: decided in the same claim (Law 270/2008 art 45). */
export const humanitarianProtection = remedy({
  id: 'md.humanitarian-protection',
  path: 'temporary-protection',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: pending(
      [a('protection-granted', { kind: ['subsidiary', 'temporary'], country: 'host' })],
      [a('protection-withdrawn', { country: 'host' })],
    ),
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'unknown',
    body: 'md.migration-inspectorate',
    documents: ['temporary-protection-application', 'asylum-application', 'chronology'],
    warnings: ['md.one-claim-for-both'],
    provisions: ['MD-270-45'],
    sources: ['MD-CDA', 'MD-IGM'],
    checkedOn,
    confidence: 'medium',
    verify: ['md.law-297'],
  },
  versions: [
    { ...BEFORE_2009, warnings: ['not-verified-file-today'] },
    { from: ASYLUM_LAW, until: null },
  ],
})

/** UNHCR decides no status in Moldova; the Law Centre of Advocates gives free help. */
export const unhcr = remedy({
  id: 'md.unhcr',
  path: 'unhcr',
  country,
  shared: {
    bars: NOT_FOR_CITIZENS,
    inUse: UNHCR_IN_USE,
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'md.unhcr-and-law-centre',
    documents: ['unhcr-letter', 'chronology'],
    warnings: ['md.unhcr-no-status', 'never-send-asylum-file-home', 'check-contact-on-the-day'],
    provisions: ['REF1951-35', 'MD-270-28'],
    sources: ['MD-IGM', 'MD-CDA'],
    checkedOn,
    confidence: 'medium',
    verify: ['contacts'],
  },
  versions: [
    { from: COVERS_FROM, until: BEFORE_ASYLUM_LAW, provisions: ['REF1951-35'] },
    { from: ASYLUM_LAW, until: null },
  ],
})
