import { LANGUAGE_TAGS } from '../../i18n/index.js'
import { type Block, type Run, type Runs, type Tree } from '../tree.js'
import { pairsOf } from '../pairs.js'

/** A draft as an HTML fragment for preview: no style, no script, every text escaped. */
export function renderHtml(trees: readonly Tree[]): string {
  const [first, second] = trees
  if (!first) return ''
  if (!second)
    return `<article class="draft" lang="${first.language}">\n${first.blocks.map(block).join('\n')}\n</article>\n`
  const rows = pairsOf(first, second).map(
    ([left, right]) =>
      `<div class="draft-pair"><div lang="${first.language}">${block(left.block)}</div><div lang="${second.language}">${block(right.block)}</div></div>`,
  )
  return `<article class="draft draft-two">\n${rows.join('\n')}\n</article>\n`
}

function block(one: Block): string {
  switch (one.kind) {
    case 'box':
      return `<div class="draft-${one.role}">${one.blocks.map(block).join('')}</div>`
    case 'heading': {
      // The page around the preview has its own first level.
      const tag = `h${String(one.level + 1)}`
      return `<${tag}>${inline(one.runs)}</${tag}>`
    }
    case 'paragraph':
      return one.number === null
        ? `<p>${inline(one.runs)}</p>`
        : `<p class="draft-numbered"><span class="draft-number">${String(one.number)}.</span> ${inline(one.runs)}</p>`
    case 'list': {
      const items = one.items.map((item) => `<li>${inline(item)}</li>`).join('')
      return one.style === 'bullet' || one.style === 'tick'
        ? `<ul class="draft-${one.style}">${items}</ul>`
        : `<ol class="draft-${one.style}" start="${String(one.start)}">${items}</ol>`
    }
    case 'fields':
      return `<dl>${one.rows.map(({ label, value }) => `<dt>${inline(label)}</dt><dd>${inline(value)}</dd>`).join('')}</dl>`
    case 'table':
      return `<table><thead><tr>${cells('th', one.head)}</tr></thead><tbody>${one.rows
        .map((row) => `<tr>${cells('td', row)}</tr>`)
        .join('')}</tbody></table>`
  }
}

const cells = (tag: 'th' | 'td', row: readonly Runs[]): string =>
  row
    .map((cell) => (tag === 'th' ? `<th scope="col">${inline(cell)}</th>` : `<td>${inline(cell)}</td>`))
    .join('')

const inline = (runs: Runs): string => runs.map(run).join('')

function run(one: Run): string {
  if (one.text === '\n') return '<br>'
  let html = escape(one.text)
  if (one.gap) html = `<mark class="draft-gap" data-fact="${escape(one.gap)}">${html}</mark>`
  if (one.italic) html = `<em>${html}</em>`
  if (one.bold) html = `<strong>${html}</strong>`
  return one.lang ? `<span lang="${LANGUAGE_TAGS[one.lang]}">${html}</span>` : html
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
