import fc from 'fast-check'
import {
  compile,
  emptyAnswers,
  isAnswered,
  nextQuestion,
  progress,
  type Answers,
} from '../../src/interview/index.js'
import { decisiveFacts } from '../../src/interview/needs.js'
import { isReachable, isSettledYes, REQUIRES } from '../../src/interview/reach.js'
import { fromCase, questionById, questionForFact, QUESTIONS } from '../../src/interview/index.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { anyScene } from '../support/arbitrary.js'
import { TODAY } from '../support/web.js'
import { ask, askedOf, familyIn } from '../support/family.js'

const none = emptyAnswers()

test('an empty case: where, which citizenship, why, and whether held or released', () => {
  expect(askedOf(familyIn('RU', { arrested: '2026-11-22' })).slice(0, 5)).toEqual([
    'host',
    'nationalities',
    'profile',
    'arrested',
    'released',
  ])
})

test('the decision is asked about before the request, and a yes makes the request beyond doubt', () => {
  const asked = askedOf(familyIn('RU', { arrested: '2026-05-10', 'extradition-granted': '2026-11-20' }))
  expect(asked.indexOf('extradition-granted')).toBeLessThan(asked.indexOf('extradition-notified'))
  expect(asked.slice(0, 9)).toContain('extradition-notified')
  expect(asked).not.toContain('extradition-requested')
})

test('without a decision nobody is asked how its appeal ended', () => {
  const asked = askedOf(familyIn('RU', { arrested: '2026-11-22' }))
  expect(asked).toContain('extradition-granted')
  expect(asked.filter((id) => /^extradition-(notified|appeal|second)|^surrender/.test(id))).toEqual([])
})

test('who was never held is not asked about custody', () => {
  const asked = askedOf(familyIn('RU', { 'wanted-listed': '2025' }))
  expect(asked.filter((id) => /remand|detention|transferred|^released$|release-announced/.test(id))).toEqual(
    [],
  )
})

test('a death is asked about only after violence or a disappearance is on file', () => {
  expect(askedOf(familyIn('RU', { arrested: '2026-11-22' }))).not.toContain('killed')
  expect(askedOf(familyIn('RU', {}, ['attacked', 'abducted', 'removed']))).not.toContain('killed')
})

test('what only drafts need is not asked before a draft is wanted', () => {
  for (const host of ['RU', 'DE', 'TR', 'US']) {
    const asked = askedOf(familyIn(host, { arrested: '2026-11-22' }))
    expect(asked.filter((id) => questionById(id)?.group === 'drafts')).toEqual([])
  }
})

test('nobody is asked the same thing twice, whatever they answer', () => {
  for (const story of [
    familyIn('RU', {}),
    familyIn('DE', { arrested: '2026-11' }, 'all'),
    familyIn('KZ', {}, 'all'),
  ]) {
    const asked = askedOf(story)
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked.length).toBeLessThan(55)
  }
})

/** The steps that must be settled before a fact's own question makes sense. */
function stepsBefore(type: EventType, seen = new Set<EventType>()): Set<EventType> {
  for (const step of (REQUIRES.get(type) ?? []).flat())
    if (!seen.has(step)) {
      seen.add(step)
      stepsBefore(step, seen)
    }
  return seen
}

test('who does not know whether something began is not asked how it ended', () => {
  const asked = askedOf(familyIn('RU', { arrested: '2026-05' }, 'all'))
  expect(asked).toEqual(
    expect.arrayContaining(['extradition-granted', 'extradition-appealed', 'asylum-applied']),
  )
  expect(asked.filter((id) => /dismissed|allowed|judgment|decided|upheld/.test(id))).toEqual([])
})

test('after the opening every question is one that a live rule waits for, or a step before one', () => {
  for (const story of [
    familyIn('RU', { arrested: '2026-11-22' }),
    familyIn('TR', { arrested: '2026-10', 'removal-ordered': '2026-11-01' }),
    familyIn('DE', { 'asylum-applied': '2025', 'asylum-refused': '2026-11' }),
  ]) {
    let answers: Answers = none
    let checked = 0
    for (let question = nextQuestion(answers, TODAY); question; question = nextQuestion(answers, TODAY)) {
      const file = compile(answers)
      if (file && !OPENING.has(question.id)) {
        checked += 1
        const wanted = [...decisiveFacts(file, TODAY).keys()].flatMap((fact) => questionForFact(fact) ?? [])
        const own = wanted.some(
          ({ id, event }) =>
            id === question.id || (event && question.event && stepsBefore(event).has(question.event)),
        )
        expect([question.id, own]).toEqual([question.id, true])
      }
      answers = ask(answers, question, story)
    }
    expect(checked).toBeGreaterThan(5)
  }
})
const OPENING = new Set([
  'host',
  'nationalities',
  'profile',
  'arrested',
  'released',
  'extradition-granted',
  'extradition-notified',
  'extradition-requested',
  'removal-ordered',
  'removal-notified',
  'wanted-listed',
])

test('at the end nothing is open that anybody can still answer', () => {
  const story = familyIn('RU', { arrested: '2026-11-22' })
  let answers: Answers = none
  for (let question = nextQuestion(answers, TODAY); question; question = nextQuestion(answers, TODAY))
    answers = ask(answers, question, story)
  expect(progress(answers, TODAY).left).toBe(0)
  const file = compile(answers)
  if (!file) throw new Error('no case')
  const open = [...decisiveFacts(file, TODAY).keys()].filter((fact) => {
    const question = questionForFact(fact)
    return question && !isAnswered(question, answers) && isReachable(question, answers)
  })
  expect(open.filter((fact) => fact !== 'killed' && !isSettledYes(fact as EventType, answers))).toEqual([])
})

test('whatever is on file, the next question is open and can be answered', () => {
  fc.assert(
    fc.property(anyScene, ({ file, on }) => {
      const answers = fromCase(file)
      const question = nextQuestion(answers, on)
      if (!question) return
      expect(QUESTIONS).toContain(question)
      expect(isAnswered(question, answers)).toBe(false)
      expect(isReachable(question, answers)).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test.each([
  ['RU', { arrested: '2026-07-01', 'extradition-granted': '2026-11', 'extradition-notified': '2026-11-18' }],
  ['TR', { arrested: '2026-11-10', 'removal-ordered': '2026-11-12', 'removal-notified': '2026-11-14' }],
  ['DE', { 'asylum-applied': '2025', 'asylum-refused': '2026-11', 'asylum-notified': '2026-11-15' }],
  ['EG', {}],
] as const)('in %s a first plan is worth reading after twenty questions at most', (host, events) => {
  const story = familyIn(host, events, ['citizenship-lost', 'extradition-requested'])
  let answers: Answers = none
  const asked: string[] = []
  while (progress(answers, TODAY).toFirstPlan > 0) {
    const question = nextQuestion(answers, TODAY)
    if (!question) break
    asked.push(question.id)
    answers = ask(answers, question, story)
  }
  expect(asked.length).toBeLessThanOrEqual(20)
  expect(asked).toEqual(expect.arrayContaining(['host', 'arrested', 'abducted', 'asylum-applied']))
  if ('extradition-notified' in events) expect(asked).toContain('extradition-appealed')
  if ('removal-notified' in events) expect(asked).toContain('removal-appealed')
})
