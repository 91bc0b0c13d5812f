// What `npm start` and `npm test` need before they can run anything: the packages of the lock file, and a build.
// Node only: nothing of node_modules may be imported here.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const INSTALLED = join(ROOT, 'node_modules', '.panoh-lock')
const BUILT = join(ROOT, 'dist', '.panoh-sources')
const OLDEST = [20, 20]

/** Ends with one clear line if this Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  stop(`Node ${OLDEST.join('.')} or later is needed; this is ${process.versions.node}.`)
}

/** Runs a program in the project's folder with its output shown. @returns its exit code */
export function run(program, words, env = {}) {
  const { status, signal, error } = spawnSync(program, words, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && program === 'npm',
  })
  if (error) stop(`${program} is needed and cannot be started (${error.code ?? error.message}).`)
  if (signal) console.error(`${[program, ...words].join(' ')}: ended by ${signal}.`)
  return status ?? 1
}

/** Runs a script of an installed package with this Node. */
export const runScript = (script, words = [], env = {}) =>
  run(process.execPath, [join(ROOT, 'node_modules', script), ...words], env)

export const hashOf = (text) => createHash('sha256').update(text).digest('hex')
const readIf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/** Installs exactly what the lock file names, if that is not what lies there. */
export function install() {
  const lock = hashOf(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  if (readIf(INSTALLED) === lock) return
  console.log('Installing the packages of package-lock.json …')
  // The compiler is a development package: a machine set to production needs it too.
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const npm = process.env['npm_execpath']
  const status = npm ? run(process.execPath, [npm, ...words]) : run('npm', words)
  if (status !== 0) stop('The packages could not be installed. A connection is needed for the first run.')
  writeFileSync(INSTALLED, lock)
}

/** Compiles src/ into dist/, if a source has changed since. */
export function build() {
  const sources = stampOf(join(ROOT, 'src'))
  if (readIf(BUILT) === sources) return
  console.log('Building …')
  if (runScript('typescript/bin/tsc', ['-p', 'tsconfig.build.json']) !== 0) stop('The build failed.')
  prune(join(ROOT, 'dist'))
  mkdirSync(dirname(BUILT), { recursive: true })
  writeFileSync(BUILT, sources)
}

/** Every source by path, size and time: enough to know whether one changed. */
function stampOf(folder) {
  const lines = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map((path) => `${path} ${statSync(path).size} ${statSync(path).mtimeMs}`)
  const settings = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json']
  return hashOf([...lines, ...settings.map((name) => readFileSync(join(ROOT, name), 'utf8'))].join('\n'))
}

/** Takes away what was built from a source that is no longer there. */
function prune(dist) {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.js(\.map)?$/.test(entry.name)) continue
    const path = join(entry.parentPath ?? entry.path, entry.name)
    const source = path.replace(dist, join(ROOT, 'src')).replace(/\.js(\.map)?$/, '.ts')
    if (!existsSync(source)) rmSync(path)
  }
}

/** One line on what is wrong, and the end. */
export function stop(line) {
  console.error(line)
  process.exit(1)
}
