// Memory over five hundred packets of one process: `npm run bench -- documents-memory`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { assess } from '../src/assess/assess.js'
import { parseCase } from '../src/case/faults.js'
import { packet } from '../src/documents/index.js'
import { LAW } from '../src/law/library.js'

const PACKETS = 500
const EVERY = 50
const example = JSON.parse(
  readFileSync(join(process.cwd(), 'examples', 'ordered-extradited-moscow.json'), 'utf8'),
) as { details?: Record<string, unknown> }

/** Another person's words each time, so that nothing that is kept could be of use twice. */
function caseOf(number: number) {
  const narrative = Array.from({ length: 120 }, (_none, at) => `сухан${String(number)}х${String(at)}`).join(
    ' ',
  )
  const parsed = parseCase({ ...example, details: { ...example.details, narrative } })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.case
}

for (let number = 1; number <= PACKETS; number += 1) {
  const file = caseOf(number)
  const { chunks } = packet({
    file,
    assessment: assess(file, '2026-11-20', LAW),
    languages: ['ru'],
    formats: ['pdf', 'docx'],
    documents: ['unhcr-letter', 'family-plan'],
  })
  let size = 0
  for await (const chunk of chunks) size += chunk.length
  if (size === 0) throw new RangeError('an empty packet')
  // As between two requests: what is free is given back when the loop turns, not within it.
  await turn()
  if (number === 1 || number % EVERY === 0) {
    const { rss, heapUsed } = process.memoryUsage()
    const mb = (bytes: number): string => `${String(Math.round(bytes / 1048576)).padStart(5)} MB`
    console.log(`${String(number).padStart(5)} packets  ${mb(rss)} resident  ${mb(heapUsed)} in use`)
  }
}
