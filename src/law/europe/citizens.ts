import type { CountryCode } from '../../case/countries.js'
import { CITIZENSHIP, FROM, sameDay } from '../host-steps.js'
import { remedy, type Remedy } from '../vocabulary/index.js'
import { COVERS_FROM } from './host.js'

/**
 * Whether a State hands over its own citizens, where its act on extradition was read. What was not read is how a loss
 * of citizenship is challenged: so the day stays a caution, and the rule is medium at most.
 */
const shield = (
  country: CountryCode,
  provisions: readonly [string, ...string[]],
  sources: readonly string[],
) =>
  remedy({
    id: `${country.toLowerCase()}.citizenship-challenge`,
    path: 'citizenship-challenge',
    country,
    shared: {
      ...CITIZENSHIP,
      stopsRemoval: 'if-granted',
      body: 'eu.decides-on-extradition',
      timeLimit: sameDay(FROM.citizenship, provisions[0]),
      provisions,
      sources,
      checkedOn: '2026-11-29',
      confidence: 'medium',
      verify: ['eu.loss-of-citizenship-not-read'],
      warnings: ['eu.prove-citizenship'],
    },
    versions: [{ from: COVERS_FROM, until: null }],
  })

const SHIELDS: readonly Remedy[] = [
  shield('FI', ['FI-456-2', 'FI-CONST-9'], ['FI-456-1970', 'FI-CONST']),
  shield('NO', ['NO-1975-2'], ['NO-UTL1975']),
  // Only with written consent, which can be taken back until the handover is ordered.
  shield('CH', ['CH-IRSG-7', 'CH-BV-25'], ['CH-IRSG', 'CH-BV']),
  shield('DE', ['DE-GG-16'], ['DE-GG']),
  shield('CZ', ['CZ-104-91'], ['CZ-104-2013']),
  // Save where an act, a treaty or a decision of an international organisation obliges.
  shield('SK', ['SK-301-501'], ['SK-301']),
  // A citizen of two States without an address in Hungary is not protected (13(1)); for the others see 13(2).
  shield('HU', ['HU-1996-13'], ['HU-1996-38']),
  shield('LV', ['LV-KPL-697'], ['LV-KPL']),
  // Only where a treaty obliges.
  shield('LT', ['LT-BPK-71'], ['LT-BPK']),
  // Under a treaty, above all a citizen of both States; citizenship recognised after the ruling opens a revision (19(2)).
  shield('RO', ['RO-302-20', 'RO-302-19'], ['RO-302']),
  shield('PL', ['PL-KPK-604'], ['PL-KPK']),
  // Whoever was a Greek when the act was done, even with consent.
  shield('GR', ['GR-CCP-438'], ['GR-4620']),
]

export const shieldOf = (country: CountryCode): readonly Remedy[] =>
  SHIELDS.filter((one) => one.country === country)
