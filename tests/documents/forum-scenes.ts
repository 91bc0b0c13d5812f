import { compose, draftsFor } from '../../src/documents/index.js'
import { leavesOf, textOf, textsOf } from '../../src/documents/tree.js'
import type { Language } from '../../src/i18n/index.js'
import type { DocumentId } from '../../src/law/vocabulary/index.js'
import { scene, type Scene } from './scenes.js'

export const PURSUED = [
  ['charged', '2024-03-01'],
  ['wanted-listed', '2024-04-02', { list: 'cis' }],
  ['threatened', '2026-07-01'],
] as const
export const CUSTODY = [
  ['arrested', '2026-08-05', { place: 'police' }],
  ['remand-ordered', '2026-08-07', { until: '2026-09-05' }],
] as const
export const REQUESTED = [...PURSUED, ...CUSTODY, ['extradition-requested', '2026-09-10']] as const
export const ON = '2026-11-20'

export const russia = scene('Russia', 'RU', ON, REQUESTED)
export const poland = scene('Poland', 'PL', ON, [
  ...REQUESTED,
  ['removal-ordered', '2026-10-01', { kind: 'deportation' }],
  ['removal-date-set', '2026-11-19', { for: '2026-11-25' }],
])
export const abducted = scene('abducted', 'FR', ON, [...PURSUED, ['abducted', '2026-11-19']])
export const promised = scene('promised', 'KZ', ON, [...REQUESTED, ['assurances-given', '2026-10-10']])

export const textIn = ({ file, assessment }: Scene, document: DocumentId, lang: Language = 'en'): string =>
  textsOf(compose(file, assessment, document, lang).blocks).join('\n')

/** The text that is filed: without the notes to whoever completes the draft, the notice and the record. */
export const filed = ({ file, assessment }: Scene, document: DocumentId, lang: Language = 'en'): string =>
  leavesOf(compose(file, assessment, document, lang).blocks)
    .filter(({ roles }) => !['prompt', 'draft', 'record'].some((role) => roles.includes(role as never)))
    .flatMap(({ block }) =>
      block.kind === 'list'
        ? block.items.map(textOf)
        : block.kind === 'table'
          ? block.rows.flat().map(textOf)
          : block.kind === 'fields'
            ? block.rows.map(({ label, value }) => `${textOf(label)}: ${textOf(value)}`)
            : [textOf(block.runs)],
    )
    .join('\n')

export const why = ({ file, assessment }: Scene, document: DocumentId): string | null | undefined =>
  draftsFor(file, assessment).find((entry) => entry.document === document)?.why

/** Drafts for bodies abroad and for the authorities that can protect, each with a case that calls for it. */
export const ASK: readonly (readonly [DocumentId, Scene])[] = [
  ['ecthr-interim-measure', poland],
  ['ecthr-application-statement', poland],
  ['hrc-complaint', russia],
  ['cat-complaint', russia],
  ['wgad-urgent-appeal', russia],
  ['special-procedures-appeal', russia],
  ['disappearance-urgent-action', abducted],
  ['unhcr-letter', russia],
  ['protection-alert', russia],
  ['assurances-rebuttal', promised],
]
