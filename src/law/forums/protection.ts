import {
  a,
  all,
  always,
  any,
  anyOf,
  citizenOfHost,
  hostIn,
  lawNotRead,
  maybeAtLiberty,
  not,
  pending,
  remedy,
} from '../vocabulary/index.js'
import { sameDay } from '../host-steps.js'
import { FROM_WITHDRAWAL, STATUS_APPEAL } from '../status-appeal.js'
import { CHECKED, COVERS_FROM } from './threat.js'

/** Plan, alerts and requests for protection: before release, on the day, at liberty (RU-ABD; cases, lessons 1-3). */
export const antiAbduction = remedy({
  id: 'any.anti-abduction',
  path: 'anti-abduction',
  country: 'any',
  shared: {
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'any.authorities-and-lawyer',
    documents: ['protection-alert', 'release-safety-plan', 'family-plan', 'chronology'],
    warnings: ['release-is-the-dangerous-hour', 'taken-from-inside-too', 'order-is-not-protection'],
    provisions: ['ECHR-3', 'ICCPR-9', 'CAT-3'],
    sources: ['SAVRIDDIN', 'NIZOMKHON', 'CASES'],
    checkedOn: CHECKED,
    confidence: 'high',
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/** Public pressure by organisations and the press, with the person's consent. */
export const publicPressure = remedy({
  id: 'any.public-pressure',
  path: 'public-pressure',
  country: 'any',
  reach: 'both',
  shared: {
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'any.organisations',
    documents: ['family-plan', 'ngo-alert', 'chronology'],
    warnings: ['publicity-needs-consent', 'publicity-can-harm-relatives'],
    provisions: ['PRACTICE'],
    sources: ['ARTICLE', 'CASES'],
    checkedOn: CHECKED,
    confidence: 'medium',
  },
  versions: [
    { from: COVERS_FROM, until: '2012-11-20' },
    // In Russia the "foreign agent" laws since November 2012 make contact itself a risk.
    {
      from: '2012-11-21',
      until: null,
      warnings: ['publicity-needs-consent', 'publicity-can-harm-relatives', 'foreign-agent-laws'],
    },
  ],
})

/** Leaving for a safer country. Only at liberty, and never through a State that hands people over. */
export const relocation = remedy({
  id: 'any.relocation',
  path: 'relocation',
  country: 'any',
  shared: {
    opens: maybeAtLiberty,
    opensAfter: 'after-release',
    stopsRemoval: 'no',
    body: 'any.lawyer',
    documents: ['family-plan', 'release-safety-plan'],
    warnings: ['borders-check-wanted-lists', 'cis-borders-share-the-list', 'ask-lawyer-before-travel'],
    provisions: ['PRACTICE'],
    sources: ['ARTICLE', 'CASES'],
    checkedOn: CHECKED,
    confidence: 'medium',
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/** Protection by a State other than the host: status already held, a second nationality, resettlement. */
export const thirdState = remedy({
  id: 'any.third-state-protection',
  path: 'third-state-protection',
  country: 'any',
  reach: 'both',
  shared: {
    inUse: pending(
      [a('protection-granted', { country: 'not-host' })],
      [a('protection-withdrawn', { country: 'not-host' })],
    ),
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'any.third-state-embassy',
    // The letter is UNHCR's own way first: it must not carry an embassy's address.
    documents: ['chronology', 'unhcr-letter'],
    warnings: ['third-state-status-has-been-ignored', 'resettlement-is-slow'],
    provisions: ['REF1951-33', 'REF1951-28'],
    sources: ['CASES', 'UNHCR-2008'],
    checkedOn: CHECKED,
    confidence: 'medium',
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/** UNHCR, where the host has no rule of its own. */
export const unhcrAnywhere = remedy({
  id: 'any.unhcr',
  path: 'unhcr',
  country: 'any',
  shared: {
    bars: [{ code: 'host-citizen', when: citizenOfHost }],
    inUse: anyOf(
      'unhcr-involved',
      a('asylum-applied', { bodyNamed: 'unhcr' }),
      a('protection-granted', { kind: ['unhcr-mandate'] }),
    ),
    opens: always,
    opensAfter: 'always',
    stopsRemoval: 'no',
    body: 'any.unhcr-office',
    documents: ['unhcr-letter', 'chronology'],
    warnings: ['never-send-asylum-file-home', 'check-contact-on-the-day'],
    provisions: ['REF1951-35'],
    sources: ['UNHCR-2008'],
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['contacts'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/** Status taken away by the host, where the host's own rule was not read. */
export const statusAppeal = remedy({
  id: 'any.status-appeal',
  path: 'asylum-appeal',
  country: 'any',
  shared: {
    ...STATUS_APPEAL,
    timeLimit: sameDay(FROM_WITHDRAWAL, 'LOCAL-LAW'),
    stopsRemoval: 'unknown',
    body: 'any.local-court',
    warnings: ['not-verified-file-today', 'ask-local-lawyer-today'],
    provisions: ['LOCAL-LAW'],
    sources: ['MEMORY'],
    checkedOn: CHECKED,
    confidence: 'low',
    verify: ['status-appeal-in-host-law'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})

/** States whose law, as read, looks at a further claim that shows new facts. */
const FURTHER_CLAIM_READ = hostIn(
  'AT',
  'CZ',
  'DE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HU',
  'IT',
  'LT',
  'LV',
  'PL',
  'RO',
  'RU',
  'SE',
  'SK',
  'UA',
)

/**
 * A further claim after a refusal: barred only where nothing is new (Law 4528-1 article 5, Asylum Procedure Regulation
 * article 56). In T.K. and Others v. Lithuania the second claim of 2020 was taken and decided, and the Court asked for
 * a fresh assessment.
 */
export const asylumNewClaim = remedy({
  id: 'any.asylum-new-claim',
  path: 'asylum',
  country: 'any',
  shared: {
    bars: [{ code: 'host-citizen', when: citizenOfHost }],
    opens: all(
      pending(['asylum-refused'], ['asylum-applied', 'asylum-appeal-allowed', 'protection-granted']),
      not(pending(['asylum-appealed'], ['asylum-appeal-dismissed', 'asylum-appeal-allowed'])),
      any(FURTHER_CLAIM_READ, lawNotRead),
    ),
    opensAfter: 'after-asylum-refusal',
    stopsRemoval: 'unknown',
    body: 'any.asylum-authority',
    documents: ['asylum-application', 'chronology'],
    warnings: ['new-claim-needs-new-facts', 'apply-from-custody-with-copy'],
    provisions: ['REF1951-33'],
    sources: ['ECHR-CASES', 'EU-APR-68', 'REF5'],
    checkedOn: CHECKED,
    confidence: 'medium',
    verify: ['new-claim-in-host-law'],
  },
  versions: [{ from: COVERS_FROM, until: null }],
})
