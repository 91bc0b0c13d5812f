import { UsageError } from './faults.js'
import type { Command } from './command.js'
import { EXIT } from './terminal.js'

const PORT = '8080'
const HOST = '127.0.0.1'

/** `panoh serve`: the questionnaire on this machine. */
export const serveCommand: Command = {
  name: 'serve',
  usage: `serve [--port ${PORT}] [--host ${HOST}] [--lang tg|ru|en]`,
  options: { port: 'text', host: 'text', lang: 'text' },
  words: 0,
  run: async (parsed, _lang, terminal) => {
    const port = portOf(parsed.text('port') ?? terminal.env['PORT'] ?? PORT)
    const { serve } = await import('../web/server.js')
    await serve({ port, host: parsed.text('host') ?? HOST })
    return EXIT.done
  },
}

function portOf(value: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new UsageError('value', { option: '--port', value, accepted: '0-65535' })
  return port
}
