import { Context, Liquid, type FilterImplOptions, type Template } from 'liquidjs'
import type { Language } from '../../i18n/index.js'
import type { DocumentId } from '../../law/vocabulary/index.js'
import type { TemplateContext } from '../context/index.js'
import { FILTERS } from './filters.js'
import { REGISTER, renderingOf, type Rendering } from './rendering.js'
import { templateSource } from './store.js'
import { countryTag, partTag } from './tags.js'
import { TokenTable } from './tokens.js'

const liquid = new Liquid({
  strictFilters: true,
  strictVariables: true,
  ownPropertyOnly: true,
  outputEscape: function (this: { context: Context }, value: unknown) {
    return renderingOf(this.context).tokens.add(value)
  } as (value: unknown) => string,
})

for (const [name, filter] of Object.entries(FILTERS)) {
  const handler: FilterImplOptions = function (value: unknown, ...args: unknown[]) {
    const { language, context } = renderingOf(this.context)
    return filter({ language, events: context.events }, value, ...args)
  }
  liquid.registerFilter(name, handler)
}
liquid.registerTag('part', partTag)
liquid.registerTag('country', countryTag)

const parsed = new Map<string, readonly Template[]>()

function templateOf(name: string, language: Language): readonly Template[] | undefined {
  const known = parsed.get(`${name}.${language}`)
  if (known) return known
  const source = templateSource(name, language)
  if (source === undefined) return undefined
  const template = liquid.parse(source, `templates/${name}.${language}`)
  parsed.set(`${name}.${language}`, template)
  return template
}

/**
 * Renders a draft's template to Markdown in which every value is a token.
 * @throws if the template is not written, or uses a value that is not known without a gap
 */
export function renderTemplate(
  document: DocumentId,
  language: Language,
  context: TemplateContext,
): { markdown: string; tokens: TokenTable } {
  const tokens = new TokenTable(language)
  const rendering: Rendering = {
    document,
    language,
    context,
    tokens,
    template: (name) => templateOf(name, language),
  }
  const template = rendering.template(document)
  if (!template) throw new RangeError(`templates/${document}: not written in ${language}`)
  const scope = new Context(context.values, liquid.options, { sync: true })
  scope.setRegister(REGISTER, rendering)
  const markdown = liquid.renderSync([...template], scope) as string
  return { markdown, tokens }
}
