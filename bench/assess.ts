// Assessments a second on one core, over the examples and the days of their lives: `npm run bench -- assess`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cpus } from 'node:os'
import { assess } from '../src/assess/assess.js'
import { addDays } from '../src/case/days.js'
import { parseCaseText } from '../src/case/faults.js'
import type { CaseFile } from '../src/case/types.js'
import { LAW } from '../src/law/library.js'

const GOAL = 10_000
const SECONDS = 1
const DAYS = 30
const FIRST = '2026-11-01'

const folder = join(process.cwd(), 'examples')
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name): [string, CaseFile] => {
    const parsed = parseCaseText(readFileSync(join(folder, name), 'utf8'))
    if (!parsed.ok) throw new Error(name)
    return [name, parsed.case]
  })
const days = Array.from({ length: DAYS }, (_, index) => addDays(FIRST, index))

const busy = (): number => process.cpuUsage().user / 1e6

/**
 * Assesses one case over and over, on one day after another.
 * @param seconds of processor time, so that other programs on the machine do not count
 * @returns how often a second
 */
function rate(file: CaseFile, seconds: number): number {
  const start = busy()
  let done = 0
  let ways = 0
  while (busy() - start < seconds) {
    for (const day of days) ways += assess(file, day, LAW).remedies.length
    done += days.length
  }
  if (ways === 0) throw new RangeError('no way was assessed')
  return done / (busy() - start)
}

for (const [, file] of cases) rate(file, 0.3)
const rates = cases.map(([name, file]): [string, number] => [name, rate(file, SECONDS)])
for (const [name, perSecond] of rates) console.log(`${String(Math.round(perSecond)).padStart(8)} /s  ${name}`)
const mean = rates.length / rates.reduce((sum, [, perSecond]) => sum + 1 / perSecond, 0)
console.log(
  `${String(Math.round(mean)).padStart(8)} /s  all of them in turn; goal ${String(GOAL)} (${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node})`,
)
