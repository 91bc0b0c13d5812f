// `npm test`: installs what is missing, then types, lint, format, build and every suite. All of it runs, so that one
// run shows everything that is wrong. The last line is `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, checkNode, install, ROOT, run, runScript } from './lib/prepare.mjs'

checkNode()
install()

const only = process.argv.slice(2)
const results = []
const check = (name, status) => {
  results.push(status === 0)
  console.log(`${status === 0 ? 'ok' : 'NOT OK'}  ${name}`)
}
if (only.length === 0) {
  check('types', runScript('typescript/bin/tsc', ['--noEmit']))
  check('lint', runScript('eslint/bin/eslint.js', ['.']))
  check('format', runScript('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']))
}
build()

const report = join(ROOT, 'artefacts', 'jest.json')
mkdirSync(join(ROOT, 'artefacts'), { recursive: true })
rmSync(report, { force: true })
const jest = [
  '--experimental-vm-modules',
  '--no-warnings',
  join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
]
const status = run(process.execPath, [
  ...jest,
  '--maxWorkers=2',
  '--silent',
  '--json',
  `--outputFile=${report}`,
  '--reporters=default',
  ...only,
])
let passed = results.filter(Boolean).length
let failed = results.length - passed
try {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  passed += numPassedTests
  failed += numFailedTests + numRuntimeErrorTestSuites
} catch {
  failed += 1
}
if (status !== 0 && failed === 0) failed = 1
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
