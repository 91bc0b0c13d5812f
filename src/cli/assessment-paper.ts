import { key, type AssessmentText, type RemedyText } from '../explain/index.js'
import { text, type Language } from '../i18n/index.js'
import { paper, sentences, type Paper } from './paper.js'
import type { Terminal } from './terminal.js'

/** The order in which ways are told: what can be used first, what is shut last. */
const ORDER = ['open', 'in-use', 'ask', 'not-yet', 'expired', 'exhausted', 'closed'] as const

/**
 * An assessment for people, on a screen or on paper: where the case stands, dangers, deadlines, ways with why,
 * ways that are shut and why, complaints that the facts support, clocks, and what to ask next.
 */
export function printAssessment(terminal: Terminal, lang: Language, told: AssessmentText): void {
  const page = paper(terminal)
  const say = (code: string, params?: Record<string, string | number>): string =>
    text(lang, `cli.assess.${code}`, params)
  page.title(say('title', { country: told.country, on: told.on }))
  page.line(`${told.stage}. ${told.stageWhat}`)
  for (const note of told.notes) page.line(note, 0, '! ')
  page.line(say('not-advice'))

  printDangers(page, lang, told)
  printDeadlines(page, lang, told)
  for (const state of ORDER) {
    const remedies = told.remedies.filter((remedy) => remedy.state === state)
    if (remedies.length === 0) continue
    page.heading(text(lang, key.state(state)))
    for (const remedy of remedies) printRemedy(page, lang, remedy)
  }
  printClaims(page, lang, told)
  if (told.clocks.length > 0) page.heading(say('clocks'))
  for (const clock of told.clocks) page.line(clock.sentence, 1, '- ')
  if (told.questions.length > 0) page.heading(say('questions'))
  for (const question of told.questions) page.line(question.name, 1, '- ')
}

function printDangers(page: Paper, lang: Language, told: AssessmentText): void {
  if (told.dangers.length === 0) return
  page.heading(text(lang, 'cli.assess.dangers'))
  for (const danger of told.dangers) {
    page.line(`${danger.levelText}: ${danger.name}${danger.window ? ` (${danger.window})` : ''}`, 1, '- ')
    page.line(danger.what, 2)
    page.line(danger.todo, 2)
  }
}

function printDeadlines(page: Paper, lang: Language, told: AssessmentText): void {
  const running = told.remedies
    .flatMap(({ name, state, deadline }) =>
      deadline && !deadline.passed && state !== 'in-use' && state !== 'exhausted' ? [{ name, deadline }] : [],
    )
    .sort((x, y) => (x.deadline.fileBy < y.deadline.fileBy ? -1 : 1))
  if (running.length === 0) return
  page.heading(text(lang, 'cli.assess.deadlines'))
  for (const { name, deadline } of running)
    page.line(text(lang, 'cli.labelled', { label: name, value: deadline.main }), 1, '- ')
}

function printRemedy(page: Paper, lang: Language, remedy: RemedyText): void {
  const label = (code: string, value: string): string =>
    text(lang, 'cli.labelled', {
      label: text(lang, `cli.label.${code}`),
      value,
    })
  page.gap()
  page.line(remedy.name, 1, '* ')
  page.line(remedy.what, 2)
  if (remedy.state !== 'closed') page.line(remedy.stops, 2)
  if (remedy.deadline) {
    page.line(sentences(remedy.deadline.main, remedy.deadline.lastDay), 2)
    page.line(remedy.deadline.basis, 2)
  }
  if (remedy.where) page.line(label('where', remedy.where), 2)
  for (const reason of remedy.reasons) {
    page.line(reason.sentence, 2, '- ')
    for (const fact of reason.facts) page.line(fact, 4)
  }
  if (remedy.replacedBy.length > 0) page.line(label('instead', remedy.replacedBy.join('; ')), 2)
  for (const warning of remedy.warnings) page.line(warning, 2, '! ')
  if (remedy.needs.length > 0) page.line(label('needs', remedy.needs.map((need) => need.name).join('; ')), 2)
  if (remedy.documents.length > 0)
    page.line(label('documents', remedy.documents.map((one) => `${one.name} (${one.id})`).join('; ')), 2)
  page.line(label('law', remedy.provisions.join('; ')), 2)
  for (const source of remedy.sources)
    page.line(label('source', [source.title, source.textDate, source.url].filter(Boolean).join(', ')), 2)
  page.line(sentences(remedy.confidenceText, remedy.checked), 2)
  for (const verify of remedy.verify) page.line(label('verify', verify), 2)
}

function printClaims(page: Paper, lang: Language, told: AssessmentText): void {
  const claims = told.claims.filter(({ state }) => state === 'supported' || state === 'arguable')
  if (claims.length === 0) return
  page.heading(text(lang, 'cli.assess.claims'))
  for (const claim of claims) {
    page.gap()
    page.line(`${claim.name}: ${claim.stateText}`, 1, '* ')
    for (const reason of claim.reasons) {
      page.line(reason.sentence, 2, '- ')
      for (const fact of reason.facts) page.line(fact, 4)
    }
    for (const { citation, holding } of claim.authorities) page.line(`${citation}: ${holding}`, 2)
  }
}
