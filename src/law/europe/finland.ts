import type { CountryLaw } from '../country.js'
import { finnishCourts } from './constitutional-none.js'
import { aliensAct, LAST_READ, LATER, NOT_READ } from './finland-aliens.js'
import { COVERS_FROM, custodyOf, waysOf } from './host.js'

const way = waysOf('FI')
const READ = '2026-11-29'
/** Act 195/2011: six months of detention as a foreigner, twelve at most. */
const SIX_MONTHS = '2011-04-01'

const act456 = { sources: ['FI-456-1970'], confidence: 'high', checkedOn: READ } as const
const detention = custodyOf('FI', {
  ...act456,
  provisions: ['FI-456-31', 'FI-456-20', 'FI-ALIENS-127'],
  sources: ['FI-456-1970', 'FI-ALIENS'],
  requestDays: 30,
})
const centre = { centreDays: 181, centreTotalDays: 365 } as const

/** Finland (European dossier 5, addendum FI-1, FI-2). */
export const finland: CountryLaw = {
  country: 'FI',
  custody: {
    ...detention,
    versions: detention.versions.flatMap((version) => [
      { ...version, until: '2011-03-31' },
      { ...version, from: SIX_MONTHS, until: LAST_READ, ...centre },
      { ...version, from: NOT_READ, ...centre, ...LATER },
    ]),
  },
  remedies: [
    // No appeal lies from the Ministry: written opposition is what opens the Supreme Court's examination.
    way.refusal({
      ...act456,
      stopsRemoval: 'if-granted',
      body: 'fi.refusal-submission',
      provisions: ['FI-456-7', 'FI-456-16', 'FI-456-17'],
      warnings: ['fi.oppose-in-writing-at-once', 'fi.supreme-court-obstacle-binds', 'eu.second-file'],
    }),
    way.extraditionAppeal(
      {
        ...act456,
        sources: ['FI-456-1970', 'FI-KHO-2016'],
        stopsRemoval: 'no',
        body: 'fi.refusal-submission',
        provisions: ['FI-456-16', 'FI-KHO-2016-1557'],
      },
      [
        {
          exists: false,
          from: COVERS_FROM,
          until: null,
          why: 'fi-no-appeal-from-ministry',
          replacedBy: ['refusal-submission', 'ecthr-interim-measure', 'asylum'],
        },
      ],
    ),
    way.extraditionCustody({
      ...act456,
      stopsRemoval: 'no',
      body: 'fi.supreme-court',
      timeLimit: null,
      provisions: ['FI-456-22'],
      warnings: ['fi.new-hearing-on-request', 'eu.freed-then-alien-custody'],
    }),
    way.detentionComplaint({
      ...act456,
      stopsRemoval: 'no',
      body: 'fi.district-court',
      provisions: ['FI-456-20', 'FI-456-31'],
      warnings: ['fi.new-hearing-on-request', 'fi.thirty-days-from-notice', 'release-is-the-dangerous-hour'],
    }),
    ...aliensAct,
    finnishCourts,
  ],
}
