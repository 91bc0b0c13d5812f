import type { PathCode } from './vocabulary/index.js'

/**
 * How a lawyer reads the law of a host: the two tracks on which a person is removed, custody, protection, the courts
 * above, the international bodies, what is done outside any proceeding, and after a removal.
 */
export const TRACKS = [
  'extradition',
  'removal',
  'custody',
  'protection',
  'above',
  'abroad',
  'outside',
  'after',
] as const
export type Track = (typeof TRACKS)[number]

export const TRACK_OF: Readonly<Record<PathCode, Track>> = {
  'extradition-appeal': 'extradition',
  'refusal-submission': 'extradition',
  'removal-appeal': 'removal',
  'detention-appeal': 'custody',
  'detention-complaint': 'custody',
  asylum: 'protection',
  'asylum-appeal': 'protection',
  'temporary-protection': 'protection',
  unhcr: 'protection',
  'third-state-protection': 'protection',
  'constitutional-court': 'above',
  'citizenship-challenge': 'above',
  'ecthr-interim-measure': 'abroad',
  'ecthr-application': 'abroad',
  'hrc-complaint': 'abroad',
  'cat-complaint': 'abroad',
  wgad: 'abroad',
  'special-procedures': 'abroad',
  'interpol-ccf': 'abroad',
  'public-pressure': 'outside',
  'anti-abduction': 'outside',
  relocation: 'outside',
  'after-removal': 'after',
}
