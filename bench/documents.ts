// Drafts a second beside other ways to print the same text: `npm run bench -- documents`.
import Docxtemplater from 'docxtemplater'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import PizZip from 'pizzip'
import { assess } from '../src/assess/assess.js'
import { parseCaseText } from '../src/case/faults.js'
import {
  compose,
  draftsFor,
  forgetWords,
  packet,
  produce,
  type DraftRequest,
} from '../src/documents/index.js'
import { leavesOf, textsOf, type Tree } from '../src/documents/tree.js'
import { LANGUAGES } from '../src/i18n/index.js'
import { LAW } from '../src/law/library.js'

const ON = '2026-11-20'
const FONTS = '@expo-google-fonts/noto-serif'
const require = createRequire(import.meta.url)
const parsed = parseCaseText(
  readFileSync(join(process.cwd(), 'examples', 'ordered-extradited-moscow.json'), 'utf8'),
)
if (!parsed.ok) throw new Error('the example cannot be read')
const file = parsed.case
const fresh = () => assess(file, ON, LAW)
const assessment = fresh()
const documents = draftsFor(file, assessment).flatMap(({ document, available }) =>
  available ? [document] : [],
)
const requests = documents.flatMap((document) =>
  LANGUAGES.map((lang): DraftRequest => ({ file, assessment, document, languages: [lang], format: 'pdf' })),
)
const trees = requests.map(({ document, languages }) => compose(file, assessment, document, languages[0]))

/** What most programs do: the fonts are read anew for every document, and every paragraph is laid out anew. */
function naive(tree: Tree): Promise<number> {
  const doc = new PDFDocument({ size: 'A4', margin: 66 })
  doc.registerFont('regular', require.resolve(`${FONTS}/400Regular/NotoSerif_400Regular.ttf`))
  doc.registerFont('bold', require.resolve(`${FONTS}/700Bold/NotoSerif_700Bold.ttf`))
  let size = 0
  doc.on('data', (chunk: Uint8Array) => (size += chunk.length))
  const done = new Promise<number>((resolve) => doc.on('end', () => resolve(size)))
  for (const leaf of leavesOf(tree.blocks)) {
    const heading = leaf.block.kind === 'heading'
    doc.font(heading ? 'bold' : 'regular').fontSize(heading ? 13 : 11)
    for (const text of textsOf([leaf.block])) doc.text(text).moveDown(0.4)
  }
  doc.end()
  return done
}

const busy = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
/** Documents a second of processor time: other programs on the machine hardly count. */
async function rate(name: string, count: number, run: () => Promise<unknown>): Promise<number> {
  await run()
  const start = busy()
  await run()
  await run()
  const perSecond = (2 * count) / (busy() - start)
  console.log(`${perSecond.toFixed(1).padStart(9)} /s  ${name}`)
  return perSecond
}

console.log(
  `${String(requests.length)} drafts: ${String(documents.length)} kinds in three languages (${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node})`,
)
const plain = await rate('pdfkit, fonts registered anew for each document, untagged', 8, async () => {
  for (const tree of trees.slice(0, 8)) await naive(tree)
})
const pdf = await rate('our PDF, tagged', requests.length, async () => {
  for (const request of requests) await produce(request)
})
const careful = await rate(
  'our PDF, the words of the person forgotten after each',
  requests.length,
  async () => {
    for (const request of requests) {
      await produce(request)
      forgetWords()
    }
  },
)
const docx = await rate('our DOCX', requests.length, async () => {
  for (const request of requests) await produce({ ...request, format: 'docx' })
})
const filled = await rate('docxtemplater, the paragraphs put into one of our files', trees.length, fillAll)
const chromium = await printed()
const office = await converted()
console.log(
  `\nratio to naive pdfkit: ${(pdf / plain).toFixed(1)} (goal 12), forgetting ${(careful / plain).toFixed(1)}`,
)
console.log(`ratio of DOCX to docxtemplater: ${(docx / filled).toFixed(1)}`)
if (chromium !== null) console.log(`ratio to Chromium's print, by the clock: ${chromium.toFixed(1)} (goal 5)`)
if (office !== null) console.log(`ratio to LibreOffice, DOCX to PDF, by the clock: ${office.toFixed(0)}`)

for (let round = 0; round < 3; round += 1) {
  const start = performance.now()
  const cpu = busy()
  let first = 0
  let size = 0
  for await (const chunk of packet({
    file,
    assessment: fresh(),
    languages: LANGUAGES,
    formats: ['pdf', 'docx'],
  }).chunks) {
    first ||= performance.now() - start
    size += chunk.length
  }
  console.log(
    `packet of ${String(requests.length * 2)} files: first byte ${first.toFixed(0)} ms, whole ${(performance.now() - start).toFixed(0)} ms by the clock, ${(1000 * (busy() - cpu)).toFixed(0)} ms of processor time, ${(size / 1024).toFixed(0)} KB`,
  )
}

/** The paragraphs of a draft, without tables and headings of their own, filled into a file made before. */
async function fillAll(): Promise<void> {
  const [request] = requests
  if (!request) return
  const { bytes } = await produce({ ...request, format: 'docx' })
  const zip = new PizZip(Buffer.from(bytes))
  const xml = zip.file('word/document.xml')?.asText() ?? ''
  const body =
    '<w:p><w:r><w:t>{#all}</w:t></w:r></w:p><w:p><w:r><w:t>{text}</w:t></w:r></w:p><w:p><w:r><w:t>{/all}</w:t></w:r></w:p>'
  zip.file('word/document.xml', xml.replace(/<w:body>.*(?=<w:sectPr)/s, `<w:body>${body}`))
  const template = zip.generate({ type: 'nodebuffer' })
  for (const tree of trees) {
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true })
    document.render({
      all: leavesOf(tree.blocks).flatMap(({ block }) => textsOf([block]).map((text) => ({ text }))),
    })
    document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' })
  }
}

/** Twelve of our DOCX turned into PDF by LibreOffice in one start; null where it is not installed. */
async function converted(): Promise<number | null> {
  const some = requests.slice(0, 12)
  const folder = mkdtempSync(join(tmpdir(), 'drafts-'))
  try {
    const files = await Promise.all(
      some.map(async (request, at) => {
        const path = join(folder, `${String(at)}.docx`)
        writeFileSync(path, (await produce({ ...request, format: 'docx' })).bytes)
        return path
      }),
    )
    const run = (list: readonly string[]): number => {
      const start = performance.now()
      const { status } = spawnSync('soffice', [
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...list,
      ])
      return status === 0 ? performance.now() - start : NaN
    }
    // The first start makes a profile of the user; starting is taken away from the rest.
    run(files.slice(0, 1))
    const theirs = run(files) - run(files.slice(0, 1))
    if (Number.isNaN(theirs)) return null
    const start = performance.now()
    for (const request of some.slice(1)) await produce(request)
    return theirs / (performance.now() - start)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The same drafts printed by a browser that is already running; null where none can be started. */
async function printed(): Promise<number | null> {
  try {
    const [{ default: binary }, { chromium: browser }] = await Promise.all([
      import('@sparticuz/chromium'),
      import('playwright-core'),
    ])
    const open = await browser.launch({ executablePath: await binary.executablePath(), args: binary.args })
    const page = await open.newPage()
    const pages = await Promise.all(
      requests.slice(0, 12).map(async (request) => {
        const { bytes } = await produce({ ...request, format: 'html' })
        return `<!doctype html><meta charset="utf-8"><body style="font-family:serif">${new TextDecoder().decode(bytes)}`
      }),
    )
    const clock = async (run: () => Promise<unknown>): Promise<number> => {
      await run()
      const start = performance.now()
      await run()
      return performance.now() - start
    }
    const theirs = await clock(async () => {
      for (const html of pages) {
        await page.setContent(html)
        await page.pdf({ format: 'A4' })
      }
    })
    const ours = await clock(async () => {
      for (const request of requests.slice(0, 12)) await produce(request)
    })
    await open.close()
    return theirs / ours
  } catch (error) {
    console.log(
      `no browser to compare with: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`,
    )
    return null
  }
}
