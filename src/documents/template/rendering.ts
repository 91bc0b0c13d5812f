import type { Context, Template } from 'liquidjs'
import type { Language } from '../../i18n/index.js'
import type { DocumentId } from '../../law/vocabulary/index.js'
import type { TemplateContext } from '../context/index.js'
import type { TokenTable } from './tokens.js'

/** One rendering of one draft; tags and filters find it in a register of the Liquid context. */
export interface Rendering {
  readonly document: DocumentId
  readonly language: Language
  readonly context: TemplateContext
  readonly tokens: TokenTable
  /** @returns the parsed template of that name in the language of this rendering, or undefined */
  readonly template: (name: string) => readonly Template[] | undefined
}

/** Under which name it stands in the register. */
export const REGISTER = 'rendering'
export const renderingOf = (context: Context): Rendering => context.getRegister(REGISTER) as Rendering
