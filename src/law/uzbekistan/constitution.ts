import { CITIZENSHIP, CONSTITUTIONAL, FROM, sameDay } from '../host-steps.js'
import { remedy } from '../vocabulary/index.js'
import {
  BEFORE_CONSTITUTION_2023,
  BEFORE_CONSTITUTIONAL_COMPLAINT,
  CONSTITUTION_2023,
  CONSTITUTIONAL_COMPLAINT,
  COVERS_FROM,
  READ,
} from './meta.js'

const country = 'UZ'

/**
 * A citizen is not surrendered: Constitution of 2023, article 23, and CPC 603. Before, the Criminal Code (12, never
 * amended) forbade it unless a treaty said otherwise, and the treaty of 2000 lets the State refuse. How a loss of
 * citizenship is challenged was not read.
 */
export const citizenshipChallenge = remedy({
  id: 'uz.citizenship-challenge',
  path: 'citizenship-challenge',
  country,
  shared: {
    ...CITIZENSHIP,
    stopsRemoval: 'unknown',
    timeLimit: sameDay(FROM.citizenship, 'UZ-CONST-23'),
    body: 'uz.prosecutor-general-and-court',
    warnings: ['citizens-are-not-extradited', 'not-verified-file-today'],
    provisions: ['UZ-CONST-23', 'UZ-CPC-603'],
    sources: ['UZ-CONST', 'UZ-CPC'],
    checkedOn: READ,
    confidence: 'medium',
    verify: ['uz.citizenship-loss'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: BEFORE_CONSTITUTION_2023,
      warnings: ['uz.own-citizens-may-be-refused', 'not-verified-file-today'],
      provisions: ['UZ-CC-12', 'UZ-TJ-2000-4'],
      sources: ['UZ-CC', 'UZ-TJ-TREATY'],
      verify: ['uz.own-citizens', 'uz.citizenship-loss'],
    },
    { from: CONSTITUTION_2023, until: null },
  ],
})

/**
 * A complaint against the law that the courts applied, after every other way (Constitution 133; Law ZRU-687). It
 * speaks of citizens: whether a foreigner may file, by when, and with what effect was not read.
 */
export const constitutionalCourt = remedy({
  id: 'uz.constitutional-court',
  path: 'constitutional-court',
  country,
  shared: {
    ...CONSTITUTIONAL,
    stopsRemoval: 'unknown',
    body: 'uz.constitutional-court',
    warnings: ['not-verified-file-today', 'does-not-stop-removal'],
    provisions: ['UZ-CONST-133'],
    sources: ['UZ-CONST', 'UZ-CC-2021'],
    checkedOn: READ,
    confidence: 'low',
    verify: ['uz.constitutional-complaint'],
  },
  versions: [
    {
      exists: false,
      from: COVERS_FROM,
      until: BEFORE_CONSTITUTIONAL_COMPLAINT,
      why: 'uz-no-constitutional-complaint-before-2021',
      replacedBy: ['hrc-complaint', 'unhcr'],
      sources: ['UZ-CC-2021'],
      confidence: 'medium',
    },
    { from: CONSTITUTIONAL_COMPLAINT, until: null },
  ],
})
