import fc from 'fast-check'
import { assess } from '../../src/assess/assess.js'
import { EVENT_TYPES } from '../../src/case/vocabulary.js'
import type { CaseFile } from '../../src/case/types.js'
import { hasFact } from '../../src/documents/catalogue/missing.js'
import { needsOf } from '../../src/documents/catalogue/needs.js'
import { gapFacts } from '../../src/documents/template/store.js'
import {
  applyForm,
  compile,
  emptyAnswers,
  fieldsOf,
  questionForFact,
  QUESTIONS,
  questionsForDraft,
  type Answers,
  type FormValues,
  type Question,
} from '../../src/interview/index.js'
import { decisiveFacts } from '../../src/interview/needs.js'
import { LAW } from '../../src/law/library.js'
import { DOCUMENT_IDS, type DocumentId } from '../../src/law/vocabulary/index.js'
import { anyScene } from '../support/arbitrary.js'
import { TODAY } from '../support/web.js'

/** Known from the law library: nobody can be asked. */
const NOT_ASKED = /^(treaty\.|law\.)/

const base: Answers = { ...emptyAnswers(), host: 'RU' }

/** The question's form with every field filled. */
function filled(question: Question): FormValues {
  const form: FormValues = { happened: 'yes' }
  for (const { name, kind, options } of fieldsOf(question, emptyAnswers())) {
    if (name === 'happened' || name === 'unknown' || name === 'again' || name.endsWith('not-known')) continue
    if (kind === 'date') {
      form[`${name}-day`] = '1'
      form[`${name}-month`] = '2'
      form[`${name}-year`] = name.endsWith('-on') || name === 'value' ? '2020' : '2027'
    } else if (kind === 'country' || kind === 'countries') form[name] = 'TJ'
    else if (kind === 'tick') form[name] = 'yes'
    else form[name] = options?.[0]?.value ?? 'words'
  }
  return form
}

function answered(question: Question): CaseFile {
  const applied = applyForm(base, question, filled(question), TODAY)
  if (!applied.ok) throw new Error(`${question.id}: ${JSON.stringify(applied.faults)}`)
  const file = compile(applied.answers)
  if (!file) throw new Error('no case')
  return file
}

/** Drafts that have no entry yet are held by the tests of the catalogue. */
function needed(document: DocumentId): string[] {
  try {
    const { required, advisable } = needsOf(document)
    return [...required, ...advisable].map((need) => (typeof need === 'string' ? need : need.fact))
  } catch {
    return []
  }
}

const factsOfDrafts = [
  ...new Set(DOCUMENT_IDS.flatMap((document) => [...needed(document), ...gapFacts(document)])),
]

test.each(factsOfDrafts)('%s: a question answers it, and then no draft misses it', (fact) => {
  const question = questionForFact(fact)
  if (!question) throw new Error(`no question for ${fact}`)
  expect(hasFact(answered(question), fact)).toBe(true)
})

test('every question has a fact of its own, and is found by it and by its parts', () => {
  for (const question of QUESTIONS) {
    expect(questionForFact(question.fact)).toBe(question)
    for (const part of question.parts ?? []) expect(questionForFact(part.fact)).toBe(question)
  }
})

test('every event of the case file has a question, and so have its day and extra keys', () => {
  for (const type of EVENT_TYPES) {
    expect(questionForFact(type)?.event).toBe(type)
    for (const key of ['on', 'until', 'kind', 'country'])
      expect(questionForFact(`${type}.${key}`)?.event).toBe(type)
  }
})

test('every fact that the engine waits for can be asked, or is law', () => {
  fc.assert(
    fc.property(anyScene, ({ file, on }) => {
      const { remedies, claims, questions } = assess(file, on, LAW)
      const facts = new Set([
        ...questions,
        ...remedies.flatMap(({ needs }) => needs),
        ...claims.flatMap(({ needs }) => needs),
        ...decisiveFacts(file, on).keys(),
      ])
      expect([...facts].filter((fact) => !NOT_ASKED.test(fact) && !questionForFact(fact))).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('what a draft lacks becomes questions, each once, in the order of the questionnaire', () => {
  const asked = questionsForDraft([
    'details.placeOfSigning',
    'details.representative',
    'details.representative.phone',
    'person.name',
    'treaty.ECHR',
    'extradition-notified.on',
  ])
  expect(asked.map(({ id }) => id)).toEqual([
    'extradition-notified',
    'name',
    'representative',
    'place-of-signing',
  ])
})

test('nobody can be asked for a treaty', () => {
  expect(questionForFact('treaty.ECHR')).toBeUndefined()
  expect(questionForFact('law.local')).toBeUndefined()
})
