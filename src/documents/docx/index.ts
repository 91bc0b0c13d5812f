import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { LANGUAGE_TAGS, text } from '../../i18n/index.js'
import { pairsOf } from '../pairs.js'
import { leavesOf, type Tree } from '../tree.js'
import { leafToDocx, NO_BORDERS, TEXT_WIDTH, type Count } from './blocks.js'
import { packed } from './packed.js'
import { NUMBERING, stylesFor } from './styles.js'

/** What `Packer` zips. It would do so with the hour of the day, to be unpacked and packed again: half the time. */
interface Compiling {
  readonly compiler: { compile: (document: Document) => ReadonlyMap<string, string | Uint8Array> }
}

/** A draft as an editable DOCX, in one language or in two beside each other. */
export function renderDocx(trees: readonly Tree[]): Uint8Array {
  const [first, second] = trees
  if (!first) throw new RangeError('a draft has at least one language')
  const count: Count = { lists: 0, column: 0 }
  const children = second
    ? [besideEachOther(first, second, count)]
    : leavesOf(first.blocks).flatMap((leaf) => leafToDocx(leaf, first.language, count, TEXT_WIDTH))
  const document = new Document({
    title: trees.map(({ language }) => text(language, 'draft.title')).join(' / '),
    creator: '',
    lastModifiedBy: '',
    styles: stylesFor(first.language),
    numbering: NUMBERING,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1588, right: 1218 },
          },
        },
        footers: { default: new Footer({ children: [footer(first)] }) },
        children,
      },
    ],
  })
  return packed((Packer as unknown as Compiling).compiler.compile(document))
}

/** Stand where the fields of the footer go. */
const PAGE = '<page>'
const PAGES = '<pages>'

/** "Page 2 of 5", with the numbers as fields. */
function footer({ language }: Tree): Paragraph {
  const parts = text(language, 'draft.page', { page: PAGE, pages: PAGES }).split(/(<pages?>)/)
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        size: 17,
        language: { value: LANGUAGE_TAGS[language] },
        children: parts.map((part) =>
          part === PAGE ? PageNumber.CURRENT : part === PAGES ? PageNumber.TOTAL_PAGES : part,
        ),
      }),
    ],
  })
}

/** One table of two columns; each pair of leaves is a row, so that it breaks across pages together. */
function besideEachOther(left: Tree, right: Tree, count: Count): Table {
  const width = Math.floor(TEXT_WIDTH / 2)
  const counts: Count[] = [count, { lists: 1000, column: 1 }]
  const languages = [left.language, right.language]
  const rows = pairsOf(left, right).map(
    (pair) =>
      new TableRow({
        children: pair.map(
          (leaf, at) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              margins: { top: 0, bottom: 0, left: at === 0 ? 0 : 140, right: at === 0 ? 140 : 0 },
              children: leafToDocx(leaf, languages[at] ?? left.language, counts[at] ?? count, width - 140),
            }),
        ),
      }),
  )
  return new Table({
    columnWidths: [width, width],
    width: { size: width * 2, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows,
  })
}
