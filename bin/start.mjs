// `npm start`: installs what is missing, builds, and serves the questionnaire. PORT and HOST may be set.
import { build, checkNode, install, stop } from './lib/prepare.mjs'

checkNode()
install()
build()

const port = process.env['PORT'] ?? '8080'
const host = process.env['HOST'] ?? '127.0.0.1'
if (!/^\d+$/.test(port) || Number(port) > 65535) stop(`PORT: "${port}" is not a number from 0 to 65535.`)
const { serve } = await import('../dist/web/server.js')
try {
  await serve({ port: Number(port), host })
} catch (error) {
  if (error.code === 'EADDRINUSE') stop(`Port ${port} is taken. Choose another: PORT=8081 npm start`)
  if (error.code === 'EACCES') stop(`Port ${port} may not be used. Choose another: PORT=8081 npm start`)
  stop(`${host}:${port} cannot be served: ${error.message}`)
}
