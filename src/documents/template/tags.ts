import {
  Tag,
  type Context,
  type Emitter,
  type Liquid,
  type Parser,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs'
import { renderingOf } from './rendering.js'

/** The name in quotes after a tag's own name. */
function nameOf(token: TagToken): string {
  const match = /^'([a-z0-9-]+)'$/.exec(token.args.trim())
  if (!match?.[1]) throw new RangeError(`${token.getText()}: a name in single quotes is expected`)
  return match[1]
}

/** `{% part 'evidence' %}`: a part that several drafts share. */
export class partTag extends Tag {
  readonly #part: string

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid)
    this.#part = nameOf(token)
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const template = renderingOf(context).template(`shared/${this.#part}`)
    if (!template) throw new RangeError(`templates/shared/${this.#part}: not written`)
    yield this.liquid.renderer.renderTemplates([...template], context, emitter)
  }
}

/** `{% country 'grounds' %} … {% endcountry %}`: the host's own part, or what stands between. */
export class countryTag extends Tag {
  readonly #part: string
  readonly #otherwise: Template[] = []

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid)
    this.#part = nameOf(token)
    for (;;) {
      const next = remaining.shift()
      if (!next) throw new RangeError(`${token.getText()}: not closed`)
      if ((next as Partial<TagToken>).name === 'endcountry') return
      this.#otherwise.push(parser.parseToken(next, remaining))
    }
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const { document, context: own, template } = renderingOf(context)
    const part = template(`${document}/${own.host}-${this.#part}`)
    yield this.liquid.renderer.renderTemplates([...(part ?? this.#otherwise)], context, emitter)
  }
}
