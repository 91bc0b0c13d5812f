/** Every address of the site. Ids only: nothing that a person typed ever stands in an address. */
export const paths = {
  start: () => '/',
  begin: () => '/begin',
  depth: () => '/depth',
  next: () => '/q',
  question: (id: string, from?: string) => (from ? `/q/${id}?from=${from}` : `/q/${id}`),
  again: (id: string) => `/q/${id}?again=1`,
  answers: () => '/answers',
  chronology: () => '/chronology',
  plan: () => '/plan',
  drafts: () => '/drafts',
  packet: () => '/drafts/packet',
  calendar: () => '/drafts/calendar',
  draft: (document: string) => `/drafts/${document}`,
  draftFile: (document: string) => `/drafts/${document}/file`,
  law: () => '/law',
  lawOf: (country: string, on?: string, all = false) =>
    on ? `/law/${country}?on=${on}${all ? '&all=1' : ''}` : `/law/${country}`,
  lawEvidence: () => '/law/evidence',
  keep: () => '/keep',
  bringBack: () => '/bring-back',
  safety: () => '/safety',
  about: () => '/about',
  familySheet: () => '/family-sheet',
  exit: () => '/exit',
  deleteNow: () => '/delete',
  ended: () => '/ended',
  stillHere: () => '/still-here',
} as const

export type Paths = typeof paths
