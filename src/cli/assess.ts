import { assess } from '../assess/assess.js'
import { assessmentText } from '../explain/index.js'
import { LAW } from '../law/library.js'
import { dayOption, required } from './arguments.js'
import type { Command } from './command.js'
import { readCase } from './input.js'
import { printAssessment } from './assessment-paper.js'
import { EXIT } from './terminal.js'

/** `panoh assess FILE`: everything the law gives this person on a day. */
export const assessCommand: Command = {
  name: 'assess',
  usage: 'assess FILE [--on DATE] [--lang tg|ru|en] [--json]',
  options: { on: 'text', lang: 'text', json: 'flag' },
  words: 1,
  run: async (parsed, lang, terminal) => {
    const path = required(parsed, 'FILE')
    const on = dayOption(parsed)
    const file = await readCase(path, terminal)
    const assessment = assess(file, on, LAW)
    if (parsed.flag('json')) terminal.out(`${JSON.stringify(assessment, null, 2)}\n`)
    else printAssessment(terminal, lang, assessmentText(lang, assessment, LAW))
    return EXIT.done
  },
}
