import { inputError, UsageError, type InputError } from './faults.js'
import type { Command } from './command.js'
import { errorCode } from './input.js'
import { EXIT } from './terminal.js'

const PORT = '8080'
const HOST = '127.0.0.1'

/** `panoh serve`: the questionnaire on this machine. `npm start` comes here too. */
export const serveCommand: Command = {
  name: 'serve',
  usage: `serve [--port ${PORT}] [--host ${HOST}] [--lang tg|ru|en]`,
  options: { port: 'text', host: 'text', lang: 'text' },
  words: 0,
  run: async (parsed) => {
    const port = portOf(parsed.text('port') ?? PORT)
    const host = parsed.text('host') ?? HOST
    const { serve } = await import('../web/server.js')
    try {
      await serve({ port, host })
    } catch (error) {
      throw cannotServe(host, port, errorCode(error))
    }
    return EXIT.done
  },
}

function portOf(value: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new UsageError('value', { option: '--port', value, accepted: '0-65535' })
  return port
}

const FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'port-taken',
  EACCES: 'port-forbidden',
  EADDRNOTAVAIL: 'host-unknown',
  ENOTFOUND: 'host-unknown',
  EAI_AGAIN: 'host-unknown',
  EINVAL: 'host-unknown',
}

function cannotServe(host: string, port: number, why: string): InputError {
  return inputError(FAULTS[why] ?? 'cannot-serve', { host, port: String(port), why })
}
