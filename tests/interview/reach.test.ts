import {
  compile,
  emptyAnswers,
  isAnswered,
  isReachable,
  questionById,
  summary,
  type Answers,
} from '../../src/interview/index.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { REQUIRES } from '../../src/interview/reach.js'
import { apply, boxes } from '../support/family.js'
import { TODAY } from '../support/web.js'

const start: Answers = { ...emptyAnswers(), host: 'RU' }
const say = (answers: Answers, id: string, happened: string, on?: string): Answers =>
  apply(answers, id, { happened, ...(on === undefined ? {} : boxes('t0-on', on)) })
const types = (answers: Answers): EventType[] => compile(answers)?.events.map(({ type }) => type) ?? []

describe('a decision, its notice and its appeal, and then a "no" to the decision', () => {
  let answers = say(start, 'extradition-granted', 'yes', '2026-11-20')
  answers = say(answers, 'extradition-notified', 'yes', '2026-11-22')
  answers = say(answers, 'extradition-appealed', 'yes', '2026-11-22')
  const denied = say(answers, 'extradition-granted', 'no')

  test('what hung on the decision is out of the case and did not happen', () => {
    expect(types(answers)).toHaveLength(3)
    expect(types(denied)).toEqual([])
    expect(compile(denied)?.notKnown).not.toContain('extradition-notified')
  })

  test('the answers are kept, marked as not used', () => {
    const rows = summary(denied, TODAY).filter(({ reachable }) => !reachable)
    expect(rows.map(({ question }) => question)).toEqual(['extradition-notified', 'extradition-appealed'])
    expect(rows[0]?.times[0]?.on).toBe('2026-11-22')
  })

  test('a "yes" brings everything back, the day of the decision too', () => {
    const again = apply(denied, 'extradition-granted', { happened: 'yes' })
    expect(compile(again)).toEqual(compile(answers))
  })

  test('"I do not know" shuts nothing', () => {
    const unsure = say(answers, 'extradition-granted', 'unknown')
    expect(types(unsure)).toEqual(['extradition-notified', 'extradition-appealed'])
    expect(compile(unsure)?.notKnown).toContain('extradition-granted')
  })
})

test('who was neither arrested nor held at home cannot have been released', () => {
  const free = say(say(start, 'arrested', 'no'), 'house-arrest-ordered', 'no')
  const released = questionById('released')
  if (!released) throw new Error('no question')
  // Somebody who was abducted can have been let go.
  expect(isReachable(released, free)).toBe(true)
  const safe = ['abducted', 'removed', 'returned-under-pressure'].reduce((so, id) => say(so, id, 'no'), free)
  expect(isReachable(released, safe)).toBe(false)
  expect(isAnswered(released, safe)).toBe(false)
})

test('no step requires itself, through any chain', () => {
  const above = (type: EventType, seen: readonly EventType[] = []): readonly EventType[] =>
    (REQUIRES.get(type) ?? [])
      .flat()
      .reduce<readonly EventType[]>((so, step) => (so.includes(step) ? so : above(step, [...so, step])), seen)
  for (const type of REQUIRES.keys()) expect(above(type)).not.toContain(type)
})

test('"I do not know" is notKnown, and so is what was never asked', () => {
  const file = compile(say(start, 'wanted-listed', 'unknown'))
  expect(file?.notKnown).toEqual(expect.arrayContaining(['wanted-listed', 'asylum-applied']))
  expect(compile(say(start, 'wanted-listed', 'no'))?.notKnown).not.toContain('wanted-listed')
})

test.each(['nationalities', 'profile', 'offence-gravity', 'sex', 'date-of-birth', 'name', 'fear'])(
  '%s: "I do not know" is an answer, and takes a former one away',
  (id) => {
    const question = questionById(id)
    if (!question) throw new Error('no question')
    const before = {
      ...start,
      nationalities: ['TJ' as const],
      profile: ['irpt' as const],
      sex: 'male' as const,
    }
    const after = apply(before, id, { unknown: 'yes' })
    expect(isAnswered(question, after)).toBe(true)
    const file = compile(after)
    if (id === 'nationalities') expect(file?.person.nationalities).toBeUndefined()
    if (id === 'profile') expect(file?.person.profile).toEqual(['unknown'])
    if (id === 'sex') expect(file?.person.sex).toBeUndefined()
  },
)

test('without a country there is no case', () => {
  expect(compile(emptyAnswers())).toBeUndefined()
})
