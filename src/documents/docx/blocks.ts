import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { LANGUAGE_TAGS, type Language } from '../../i18n/index.js'
import type { Leaf, Run, Runs, Table as TreeTable } from '../tree.js'
import { numberingOf, type Side, STYLE_OF_ROLE } from './styles.js'

/** Width of the text in twentieths of a point: A4 less the margins. */
export const TEXT_WIDTH = 9100

/** How far the addressee stands in where two languages share the page. */
const BESIDE_INDENT = 300

/** Counts lists, so that each one begins at its own first number. */
export interface Count {
  lists: number
  /** Which language of the page: each numbers its paragraphs and lists for itself. */
  readonly column: Side
}

type Paragraphed = Paragraph | Table
/** A paragraph's options as far as we set them. */
type Options = NonNullable<Exclude<ConstructorParameters<typeof Paragraph>[0], string>>

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Boxes on a ground of their own: what follows keeps its distance. */
const SHADED: readonly string[] = ['draft', 'prompt']

/** One leaf as paragraphs or a table of the language. `width` in twentieths of a point. */
export function leafToDocx(
  { block, roles, last }: Leaf,
  lang: Language,
  count: Count,
  width: number,
): Paragraphed[] {
  const style = STYLE_OF_ROLE[roles[0] ?? '']
  // The block at the right of a page would be one letter wide in half of it.
  const beside = style === 'Addressee' && width < TEXT_WIDTH
  const base: Options = style ? { style, ...(beside ? { indent: { left: BESIDE_INDENT } } : {}) } : {}
  const paragraph = (runs: Runs, options: Options = {}): Paragraph =>
    new Paragraph({ ...base, ...options, children: toRuns(runs, lang) })
  switch (block.kind) {
    case 'heading':
      return [
        roles.length === 0 || block.level === 1
          ? paragraph(block.runs, { heading: HEADINGS[block.level] })
          : paragraph(bold(block.runs), { keepNext: true }),
      ]
    case 'paragraph':
      return [
        paragraph(block.runs, {
          ...(announces(block.runs) ? { keepNext: true } : {}),
          ...(block.number !== null
            ? { numbering: { reference: numberingOf('paragraphs', count.column), level: 0 } }
            : last && SHADED.includes(roles[0] ?? '')
              ? { spacing: { after: 200 } }
              : {}),
        }),
      ]
    case 'list':
      if (block.start === 1) count.lists += 1
      return block.items.map((item) =>
        paragraph(item, {
          numbering: { reference: numberingOf(block.style, count.column), level: 0, instance: count.lists },
        }),
      )
    case 'fields':
      return block.rows.map(({ label, value }) =>
        paragraph([...bold(label), { text: ': ', bold: true }, ...value], { style: 'Field' }),
      )
    case 'table':
      return [toTable(block, lang, width), new Paragraph({ style: 'Cell', children: [] })]
  }
}

/** Words that end with a colon stand on the page of what they announce. */
const announces = (runs: Runs): boolean => /:\s*$/.test(runs.at(-1)?.text ?? '')

const bold = (runs: Runs): Run[] => runs.map((run) => ({ ...run, bold: true }))

export function toRuns(runs: Runs, lang: Language): TextRun[] {
  return runs.map((run) =>
    run.text === '\n'
      ? new TextRun({ break: 1 })
      : new TextRun({
          text: run.text,
          language: { value: LANGUAGE_TAGS[run.lang ?? lang] },
          ...(run.bold ? { bold: true } : {}),
          ...(run.italic ? { italics: true } : {}),
          ...(run.gap ? { highlight: 'yellow' as const } : {}),
        }),
  )
}

function toTable(table: TreeTable, lang: Language, width: number): Table {
  const widths = table.widths.map((share) => Math.round(share * width))
  const row = (cells: readonly Runs[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      // A date on one page and what happened on the next is read wrongly.
      cantSplit: true,
      children: cells.map(
        (cell, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 80, right: 80 },
            children: [new Paragraph({ style: 'Cell', children: toRuns(head ? bold(cell) : cell, lang) })],
          }),
      ),
    })
  return new Table({
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    rows: [row(table.head, true), ...table.rows.map((cells) => row(cells, false))],
  })
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const
export const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
}
