import { key } from '../../src/explain/keys.js'
import { EVIDENCE } from '../../src/law/evidence.js'
import { FILING } from '../../src/law/filing.js'
import { PARTS } from '../../src/law/library.js'
import type { Dated, Remedy } from '../../src/law/vocabulary/index.js'

const versionsText = (version: Dated): string[] => [
  ...version.provisions.map(key.provision),
  ...(version.verify ?? []).map(key.verify),
]

/** What one remedy asks of the locales: its name, what it is, and every id of its versions. */
function textsOfRemedy(remedy: Remedy): string[] {
  const own = [key.remedyName(remedy.id), key.remedyWhat(remedy.id)]
  const ofVersions = remedy.versions.flatMap((version) =>
    version.exists
      ? [
          ...versionsText(version),
          ...version.bars.map((bar) => key.reason(bar.code)),
          key.reason(version.opensAfter),
          key.body(version.body),
          ...version.warnings.map(key.warning),
          ...(version.timeLimit ? [key.provision(version.timeLimit.rule)] : []),
        ]
      : [...versionsText(version), key.reason(version.why)],
  )
  return [...new Set([...own, ...ofVersions])]
}

/** Rule by rule, the keys of every sentence that the declarations of the law name. */
export const LAW_TEXTS: readonly [string, readonly string[]][] = [
  ...PARTS.countries.flatMap((law): [string, string[]][] => [
    ...law.remedies.map((remedy): [string, string[]] => [remedy.id, textsOfRemedy(remedy)]),
    [law.custody.id, [...new Set(law.custody.versions.flatMap(versionsText))]],
  ]),
  ...[...PARTS.forums, ...PARTS.generic].map((remedy): [string, string[]] => [
    remedy.id,
    textsOfRemedy(remedy),
  ]),
  ...PARTS.claims.map((claim): [string, string[]] => [
    claim.id,
    [...versionsText(claim), ...claim.grounds.flatMap((ground) => ground.authorities.map(key.authority))],
  ]),
  ['dangers', [...new Set(PARTS.dangers.flatMap(versionsText))]],
  [
    'filing',
    [
      ...new Set(
        Object.values(FILING).flatMap(({ provision, note }) => [
          key.provision(provision),
          ...(note ? [`filing-note.${note}`] : []),
        ]),
      ),
    ],
  ],
  ['evidence', EVIDENCE.map(({ id }) => `evidence.${id}`)],
]
