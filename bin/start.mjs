// `npm start`: installs what is missing, builds, and serves the questionnaire. PORT and HOST may be set.
import { build, checkNode, install } from './lib/prepare.mjs'

checkNode()
install()
build()

const { main } = await import('../dist/cli/main.js')
const { PORT, HOST } = process.env
process.exitCode = await main([
  'serve',
  ...(PORT ? [`--port=${PORT}`] : []),
  ...(HOST ? [`--host=${HOST}`] : []),
])
