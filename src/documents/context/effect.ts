import type { AssessedRemedy, Assessment } from '../../assess/types.js'
import type { EventType } from '../../case/vocabulary.js'
import { key } from '../../explain/keys.js'
import { text, type Language } from '../../i18n/index.js'
import type { PathCode } from '../../law/vocabulary/index.js'

/** The ways of the country that can keep the person there. */
const KEEPING: readonly PathCode[] = [
  'extradition-appeal',
  'removal-appeal',
  'asylum',
  'asylum-appeal',
  'temporary-protection',
  'constitutional-court',
]

/** Ways of the country that stand unused that day, for a note: what the body abroad will ask about. */
export function unusedValues(
  lang: Language,
  { remedies }: Assessment,
): readonly Readonly<Record<string, string>>[] {
  return remedies
    .filter(
      ({ path, state, stopsRemoval }) =>
        KEEPING.includes(path) &&
        stopsRemoval !== 'no' &&
        (state === 'open' || state === 'ask' || state === 'expired'),
    )
    .map(({ id, state, stopsRemoval }) => ({
      name: text(lang, key.remedyName(id)),
      state: text(lang, key.state(state)),
      stops: text(lang, key.stops(stopsRemoval)),
    }))
}

/** Whether a way that by law stops the removal can still be used that day. */
export const suspensiveOpen = ({ remedies }: Assessment): boolean =>
  remedies.some(
    ({ path, state, stopsRemoval }) =>
      KEEPING.includes(path) && state === 'open' && stopsRemoval === 'automatic',
  )

/** What the law of the country gives a step; null where its ways differ, or where no source makes it sure. */
export function effectOf({ remedies }: Assessment, path: PathCode, lodged: EventType): string | null {
  const second = lodged === 'extradition-second-appealed'
  const ways = remedies.filter(
    (one) => one.path === path && (path !== 'extradition-appeal' || /second/.test(one.id) === second),
  )
  const taken = ways.filter(isTaken)
  const found = (taken.length > 0 ? taken : ways).map((one) =>
    one.confidence === 'low' || one.stopsRemoval === 'unknown' ? null : one.stopsRemoval,
  )
  const [first = null] = found
  return found.every((one) => one === first) ? first : null
}

const isTaken = ({ state }: AssessedRemedy): boolean => state === 'exhausted' || state === 'in-use'
