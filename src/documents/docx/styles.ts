import {
  AlignmentType,
  LevelFormat,
  type ILevelsOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx'
import { LANGUAGE_TAGS, type Language } from '../../i18n/index.js'

/** Named styles, so that a lawyer changes the look of all paragraphs of a kind at once. Sizes in half-points. */
const FONT = 'Times New Roman'

const style = (
  id: string,
  name: string,
  run: IParagraphStyleOptions['run'],
  paragraph: IParagraphStyleOptions['paragraph'],
) => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  ...(run ? { run } : {}),
  ...(paragraph ? { paragraph } : {}),
})

export function stylesFor(language: Language): IStylesOptions {
  const heading = (size: number, before: number, more: object = {}) => ({
    run: { font: FONT, size, bold: true, color: '000000', ...more },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: FONT, size: 24, language: { value: LANGUAGE_TAGS[language] } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      heading1: {
        ...heading(28, 280),
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 280, after: 60 }, keepNext: true },
      },
      heading2: heading(25, 260),
      heading3: heading(24, 180, { italics: true }),
      listParagraph: { run: { font: FONT, size: 24 } },
    },
    paragraphStyles: [
      style('Draft', 'Draft notice', { size: 18 }, { spacing: { after: 40 }, shading: { fill: 'EEEEEE' } }),
      style(
        'Prompt',
        'Note to the drafter',
        { size: 20 },
        { spacing: { after: 60 }, shading: { fill: 'F4F1E6' } },
      ),
      style(
        'Marking',
        'Marking',
        { size: 27, bold: true },
        { alignment: AlignmentType.CENTER, spacing: { after: 40 } },
      ),
      style('Addressee', 'Addressee', undefined, {
        indent: { left: 4200 },
        spacing: { after: 20 },
        keepNext: true,
      }),
      style('Subtitle2', 'Under the title', undefined, {
        alignment: AlignmentType.CENTER,
        spacing: { after: 60 },
        keepNext: true,
      }),
      style('Field', 'Field', undefined, { spacing: { after: 60 }, indent: { left: 280, hanging: 280 } }),
      style('Signature2', 'Signature line', undefined, {
        spacing: { before: 280, after: 0 },
        keepNext: true,
      }),
      style('Notice', 'Small print', { size: 18, italics: true }, { spacing: { after: 60 } }),
      style('Record', 'Record', { size: 15 }, { spacing: { before: 360 } }),
      style('Cell', 'Table text', { size: 20 }, { spacing: { after: 0, line: 240 } }),
    ],
  }
}

export const STYLE_OF_ROLE: Readonly<Record<string, string>> = {
  draft: 'Draft',
  prompt: 'Prompt',
  marking: 'Marking',
  addressee: 'Addressee',
  subtitle: 'Subtitle2',
  signature: 'Signature2',
  notice: 'Notice',
  record: 'Record',
}

/** One level of real numbering: `%1.`, `%1)` or a dash. */
const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string): ILevelsOptions[] => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 560, hanging: 560 } } },
  },
]

/** Of two languages beside each other, the left or the right. */
export type Side = 0 | 1

const NUMBERINGS = {
  paragraphs: level(LevelFormat.DECIMAL, '%1.'),
  number: level(LevelFormat.DECIMAL, '%1.'),
  paren: level(LevelFormat.DECIMAL, '%1)'),
  bullet: level(LevelFormat.BULLET, '–'),
  tick: level(LevelFormat.BULLET, '☐'),
}

/** Lists of one numbering go on counting together, wherever they stand: each side has numberings of its own. */
export const numberingOf = (name: keyof typeof NUMBERINGS, side: Side): string => `${name}${String(side)}`

export const NUMBERING = {
  config: ([0, 1] as const).flatMap((side) =>
    (['paragraphs', 'number', 'paren', 'bullet', 'tick'] as const).map((name) => ({
      reference: numberingOf(name, side),
      levels: NUMBERINGS[name],
    })),
  ),
}
