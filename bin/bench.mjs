// `npm run bench -- NAME`: compiles bench/NAME.ts beside the built sources and runs it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, checkNode, install, ROOT, run, stop } from './lib/prepare.mjs'

checkNode()
install()
build()

const name = process.argv[2] ?? ''
const source = join(ROOT, 'bench', `${name}.ts`)
const names = readdirSync(join(ROOT, 'bench')).flatMap((file) =>
  file.endsWith('.ts') ? [file.slice(0, -3)] : [],
)
if (!/^[\w-]+$/.test(name) || !existsSync(source)) stop(`Name a measurement: ${names.join(', ')}`)
const { transformSync } = await import('@swc/core')
const { code } = transformSync(readFileSync(source, 'utf8'), {
  filename: source,
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'es6' },
})
// Its imports lead to src/; what runs is the build.
const built = join(ROOT, 'dist', 'bench')
mkdirSync(built, { recursive: true })
writeFileSync(join(built, `${name}.js`), code.replaceAll("'../src/", "'../").replaceAll('"../src/', '"../'))
const profile = process.argv.includes('--profile')
  ? ['--cpu-prof', `--cpu-prof-dir=${join(ROOT, 'artefacts')}`]
  : []
process.exitCode = run(process.execPath, [...profile, join(built, `${name}.js`)])
