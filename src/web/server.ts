import type { Server } from 'node:http'
import pino from 'pino'
import { createApp } from './app.js'
import type { WebOptions } from './options.js'

export interface Address {
  readonly port: number
  readonly host: string
}

/**
 * Serves the site and prints its address.
 * @returns once it listens
 * @throws if the port is taken or the host is not ours
 */
export function serve({ port, host }: Address, options: WebOptions = {}): Promise<Server> {
  const logger = options.logger === undefined ? pino({ base: null }) : options.logger
  const proxies = Number(process.env['PANOH_PROXIES'] ?? 0)
  const app = createApp({ trustProxy: proxies, ...options, logger })
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, (error) => {
      if (error) {
        reject(error)
        return
      }
      const address = server.address()
      const real = typeof address === 'object' && address ? address.port : port
      const name = host.includes(':') ? `[${host}]` : host
      process.stdout.write(`http://${name}:${String(real)}/\n`)
      resolve(server)
    })
    // A slow line is no reason to give up early; a request that never ends is.
    server.requestTimeout = 120_000
    server.headersTimeout = 30_000
  })
}
