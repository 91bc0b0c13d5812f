import type { Day } from '../../case/partial-date.js'
import { never, type Condition } from './conditions.js'
import type { PathCode } from './paths.js'
import type { ClosedVersion, Dated, OpenVersion, Remedy } from './rule.js'

/** Builders for declarations: what several versions share is written once. They compute nothing. */

type Shared = Partial<Omit<OpenVersion, 'exists' | keyof Dated>> &
  Pick<OpenVersion, 'opens' | 'opensAfter' | 'stopsRemoval' | 'body'> &
  Partial<Dated>
type Version =
  | (Partial<OpenVersion> & { from: Day; until: Day | null })
  | (Partial<Omit<ClosedVersion, 'exists'>> & { exists: false; from: Day; until: Day | null; why: string })

export interface RemedyDeclaration extends Pick<Remedy, 'id' | 'path' | 'country'> {
  readonly reach?: Remedy['reach']
  readonly shared: Shared
  readonly versions: readonly Version[]
}

/**
 * What a court has before it does not end because the person was taken away: the Federal Administrative Court of
 * Austria held a deportation unlawful four months after it and ordered the return.
 */
const BEFORE_A_COURT: readonly PathCode[] = [
  'extradition-appeal',
  'removal-appeal',
  'asylum-appeal',
  'detention-appeal',
  'constitutional-court',
]

/**
 * Declares one remedy.
 * @param declaration what all versions share, and the versions with what differs, oldest first
 */
export function remedy(declaration: RemedyDeclaration): Remedy {
  const { id, path, country, shared } = declaration
  const reach = declaration.reach ?? (BEFORE_A_COURT.includes(path) ? 'pending' : 'before')
  const dated = {
    provisions: shared.provisions ?? [],
    sources: shared.sources ?? [],
    checkedOn: shared.checkedOn ?? '',
    confidence: shared.confidence ?? ('low' as const),
    verify: shared.verify ?? [],
  }
  const open = {
    bars: [],
    inUse: never as Condition,
    exhausted: never as Condition,
    timeLimit: null,
    documents: [],
    warnings: [],
    ...shared,
  }
  const versions = declaration.versions.map((version): OpenVersion | ClosedVersion =>
    version.exists === false
      ? { ...dated, replacedBy: [] as readonly PathCode[], stillInUse: null, ...version }
      : { ...dated, ...open, ...version, exists: true },
  )
  return { id, path, country, reach, versions }
}
