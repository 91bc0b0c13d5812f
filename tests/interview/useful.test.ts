import { assess } from '../../src/assess/assess.js'
import { todayStep } from '../../src/explain/index.js'
import { compile, emptyAnswers, nextQuestion } from '../../src/interview/index.js'
import { LAW } from '../../src/law/library.js'
import { ask, familyIn, type Family } from '../support/family.js'
import { TODAY } from '../support/web.js'

/** After how many questions the plan names the way to file that it names at the end, and how many there are. */
function measured(family: Family): { useful: number; all: number; way: string | undefined } {
  let answers = emptyAnswers()
  const ways: (string | undefined)[] = []
  for (let question = nextQuestion(answers, TODAY); question; question = nextQuestion(answers, TODAY)) {
    answers = ask(answers, question, family)
    const file = compile(answers)
    if (!file) throw new Error('the country comes first')
    const step = todayStep(assess(file, TODAY, LAW))
    ways.push('remedy' in step ? step.remedy?.id : undefined)
  }
  const way = ways.at(-1)
  return { useful: ways.indexOf(way) + 1, all: ways.length, way }
}

test.each([
  [
    'arrested yesterday',
    familyIn('RU', { arrested: '2026-11-22' }, ['wanted-listed', 'charged']),
    'ru.asylum',
    14,
  ],
  [
    'handed the decision to extradite yesterday',
    familyIn('RU', {
      arrested: '2026-05-10',
      'remand-ordered': '2026-05-12',
      'wanted-listed': '2025',
      'extradition-granted': '2026-11-18',
      'extradition-notified': '2026-11-22',
    }),
    'ru.extradition-appeal',
    7,
  ],
  [
    'released and afraid',
    familyIn('RU', {
      arrested: '2026-06-01',
      'remand-ordered': '2026-06-03',
      'extradition-requested': '2026-06',
      released: '2026-11-22',
    }),
    'ru.asylum',
    14,
  ],
] as const)('%s: soon there is something to file', (_story, family, way, most) => {
  const found = measured(family)
  expect(found.way).toBe(way)
  expect(found.useful).toBeLessThanOrEqual(most)
  expect(found.all).toBeLessThanOrEqual(40)
})
