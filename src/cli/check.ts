import { assess } from '../assess/assess.js'
import { text } from '../i18n/index.js'
import { LAW } from '../law/library.js'
import { dayOption, required } from './arguments.js'
import type { Command } from './command.js'
import { missingLine } from './draft.js'
import { readCase } from './input.js'
import { paper } from './paper.js'
import { EXIT } from './terminal.js'

/** `panoh check FILE`: is the file sound, and what does each draft that it calls for still lack? */
export const checkCommand: Command = {
  name: 'check',
  usage: 'check FILE [--on DATE] [--lang tg|ru|en]',
  options: { on: 'text', lang: 'text' },
  words: 1,
  run: async (parsed, lang, terminal) => {
    const path = required(parsed, 'FILE')
    const on = dayOption(parsed)
    const file = await readCase(path, terminal)
    const { draftsFor } = await import('../documents/index.js')
    const entries = draftsFor(file, assess(file, on, LAW)).filter(({ available }) => available)
    const page = paper(terminal)
    page.title(text(lang, 'cli.check.sound', { file: path }))
    for (const entry of entries)
      page.line(
        entry.missing.length > 0
          ? missingLine(lang, entry)
          : text(lang, 'cli.check.complete', { document: missingLine(lang, entry) }),
        1,
        '- ',
      )
    return EXIT.done
  },
}
