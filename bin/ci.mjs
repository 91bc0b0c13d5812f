#!/usr/bin/env node
// What .ci/run runs: `npm test`, then the fast suites again where Intl answers differently (Tajik in Intl follows the
// host's locale) and on the next Node, then the real cases where they are at hand. Last line: `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const FAST = ['case', 'i18n', 'law', 'assess', 'explain', 'interview'].map((suite) => `tests/${suite}/`)
const JEST = [
  '--experimental-vm-modules',
  '--no-warnings',
  'node_modules/jest/bin/jest.js',
  '--silent',
  '--maxWorkers=2',
]
const total = { passed: 0, failed: 0 }

function run(name, program, words, env = {}) {
  console.log(`\n== ${name}`)
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  })
  const output = `${stdout ?? ''}${stderr ?? ''}`
  return { ok: !error && status === 0, output }
}

/** Counts one run as one check. */
function check(name, program, words, env) {
  const { ok, output } = run(name, program, words, env)
  console.log(
    ok
      ? output
          .split('\n')
          .filter((line) => /^(Tests|Test Suites):/.test(line))
          .join('\n')
      : output,
  )
  total[ok ? 'passed' : 'failed'] += 1
}

const main = run('npm test', process.platform === 'win32' ? 'npm.cmd' : 'npm', ['test'])
console.log(main.output)
const counted = /^(\d+) passed, (\d+) failed$/m.exec(main.output)
total.passed += Number(counted?.[1] ?? 0)
total.failed += Number(counted?.[2] ?? 1)

for (const [locale, zone] of [
  ['ru_RU.UTF-8', 'Europe/Moscow'],
  ['tg_TJ.UTF-8', 'Asia/Dushanbe'],
  ['ar_EG.UTF-8', 'Africa/Cairo'],
  ['en_US.UTF-8', 'America/Los_Angeles'],
])
  check(`fast suites, ${locale}, ${zone}`, process.execPath, [...JEST, ...FAST], {
    LC_ALL: locale,
    LANG: locale,
    TZ: zone,
  })

const next = ['--yes', '--package', 'node@24', '--', 'node']
// Where no registry can be reached, that is soon said rather than tried again for minutes.
const once = { npm_config_fetch_retries: '0', npm_config_fetch_timeout: '120000' }
if (run('Node 24', 'npx', [...next, '--version'], once).output.includes('v24.'))
  check('fast suites on Node 24', 'npx', [...next, ...JEST, ...FAST], once)
else console.log('Node 24 could not be had here: these suites ran on this Node only.')

const cases = join(ROOT, '..', 'shared', 'cases')
if (existsSync(join(cases, 'check.mjs')))
  check('real cases', process.execPath, [join(cases, 'check.mjs'), join(cases, 'public')])

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
