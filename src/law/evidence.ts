import { rangeOf, type Day } from '../case/partial-date.js'
import type { Profile } from '../case/vocabulary.js'
import type { Confidence } from './vocabulary/index.js'

/**
 * What public sources found about Tajikistan (international dossier 9 and its addendum 7). The finding itself
 * is text, by id. General reports alone have lost (*Latipov*): drafts put personal facts first.
 */
export interface Evidence {
  readonly id: string
  /** When it was published, as far as known; a draft for an earlier day does not cite it. */
  readonly published: string
  readonly author: string
  readonly reference: string
  readonly url: string | null
  /** `general`; or what happened to returned people; or the profiles it is about. */
  readonly about: 'general' | 'returned' | readonly Profile[]
  readonly confidence: Confidence
  readonly checkedOn: Day
}

const CHECKED = '2026-11-23'
const item = (
  id: string,
  published: string,
  author: string,
  reference: string,
  url: string | null,
  about: Evidence['about'],
  confidence: Confidence = 'high',
): Evidence => ({ id, published, author, reference, url, about, confidence, checkedOn: CHECKED })

export const EVIDENCE: readonly Evidence[] = [
  item(
    'cat-2018',
    '2018-06-18',
    'UN Committee against Torture',
    'CAT/C/TJK/CO/3',
    'https://atlas-of-torture.org/en/document/8a1uyxhjs1g',
    'general',
  ),
  item('cat-2025', '2025-05-23', 'UN Committee against Torture', 'CAT/C/TJK/Q/4', null, 'general'),
  item('hrc-2019', '2019-08-22', 'UN Human Rights Committee', 'CCPR/C/TJK/CO/3', null, 'general'),
  item(
    'un-experts-2023',
    '2023-07-04',
    'UN special procedures',
    'Communication of 12 May 2023',
    'https://srdefenders.org',
    ['journalist-or-activist', 'lawyer-or-defender', 'pamiri'],
  ),
  item(
    'wgad-2024',
    '2024',
    'UN Working Group on Arbitrary Detention',
    'Opinion No. 18/2024',
    'https://ilaad.org',
    ['journalist-or-activist', 'lawyer-or-defender', 'pamiri'],
  ),
  item(
    'ep-2022',
    '2022-07-07',
    'European Parliament',
    '2022/2753(RSP), P9_TA(2022)0293',
    'https://eur-lex.europa.eu',
    ['pamiri'],
  ),
  item(
    'ep-2024',
    '2024-01',
    'European Parliament',
    '2024/2506(RSP)',
    'https://oeil.europarl.europa.eu',
    'general',
  ),
  item(
    'ussd-2024',
    '2025',
    'US Department of State',
    'Country Report on Human Rights Practices 2024: Tajikistan',
    'https://www.ecoi.net/en/document/2128465.html',
    'general',
  ),
  item(
    'amnesty-2024',
    '2025',
    'Amnesty International',
    'The State of the World’s Human Rights: Tajikistan 2024',
    'https://www.ecoi.net/de/dokument/2124689.html',
    'returned',
  ),
  item(
    'hrw-2025',
    '2025-01-16',
    'Human Rights Watch',
    'World Report 2025 (events of 2024)',
    'https://ifex.org/tajikistan-dissent-targeted-at-home-and-in-exile-in-2024',
    'returned',
  ),
  item(
    'hrw-nhc-2024',
    '2024-04-16',
    'Human Rights Watch and Norwegian Helsinki Committee',
    'Statement',
    null,
    'returned',
  ),
  item(
    'nhc-2024',
    '2024-11',
    'Norwegian Helsinki Committee',
    'Tajik activist deported from Germany, jailed',
    'https://nhc.no/en/tajikistan-tajik-activist-deported-from-germany-jailed',
    'returned',
  ),
  item(
    'freedom-house-2024',
    '2024-02',
    'Freedom House',
    'Transnational repression, 2014–2023',
    null,
    'general',
    'medium',
  ),
  item(
    'coalition-2023',
    '2023-10',
    'Coalition against Torture and Impunity in Tajikistan',
    'Statement',
    'https://notorturetj.org/en/news/head-civil-society-coalition-against-torture-and-impunity-tajikistan',
    'general',
  ),
]

/**
 * Evidence that may be cited on a day, what fits the person first, then the newest.
 * @param profiles only those that may be named in the paper; membership of a banned group is not one of them
 */
export function evidenceFor(profiles: readonly Profile[], on: Day): Evidence[] {
  const fits = (one: Evidence): number =>
    typeof one.about === 'string' ? 1 : one.about.some((profile) => profiles.includes(profile)) ? 0 : 2
  return EVIDENCE.filter((one) => rangeOf(one.published).latest <= on && fits(one) < 2).sort(
    (x, y) => fits(x) - fits(y) || (x.published < y.published ? 1 : -1),
  )
}
