// `npm run build`: installs what is missing and compiles.
import { build, checkNode, install } from './lib/prepare.mjs'

checkNode()
install()
build()
