import fc from 'fast-check'
import {
  compile,
  contradictions,
  emptyAnswers,
  fromCase,
  questionById,
  questionKey,
  type Answers,
} from '../../src/interview/index.js'
import { hasText, LANGUAGES } from '../../src/i18n/index.js'
import { anyScene } from '../support/arbitrary.js'
import { caseOf } from '../support/case.js'
import { apply, boxes } from '../support/family.js'
import { answer, browserOf, enter, siteOn, wordsOf } from '../support/web.js'

const found = (...lines: Parameters<typeof caseOf>[0]) =>
  contradictions(fromCase(caseOf(lines))).map(({ code, question, other }) => [code, question, other])

test('a chronology in order raises no question', () => {
  expect(
    found(
      ['arrested', '2026-01-05'],
      ['remand-ordered', '2026-01-07', { until: '2026-03-05' }],
      ['extradition-requested', '2026-01'],
      ['extradition-granted', '2026-05-05'],
      ['extradition-notified', '2026-05-05'],
      ['extradition-appealed', '2026-05-10'],
      ['extradition-appeal-dismissed', null],
      ['released', '2026-08'],
      ['arrested', '2026-08-05'],
    ),
  ).toEqual([])
})

test.each([
  [
    'released before the arrest',
    [
      ['arrested', '2026-05-05'],
      ['released', '2026-04-05'],
    ],
    ['before-earlier', 'released', 'arrested'],
  ],
  [
    'a notice before the decision',
    [
      ['extradition-granted', '2026-05-05'],
      ['extradition-notified', '2026-05-04'],
    ],
    ['before-earlier', 'extradition-notified', 'extradition-granted'],
  ],
  [
    'an extension before the order',
    [
      ['arrested', '2026-01-01'],
      ['remand-ordered', '2026-02-01'],
      ['detention-extended', '2026-01-15'],
    ],
    ['before-earlier', 'detention-extended', 'remand-ordered'],
  ],
  [
    'an appeal both allowed and dismissed',
    [
      ['extradition-appeal-dismissed', '2026-05-05'],
      ['extradition-appeal-allowed', '2026-05-05'],
    ],
    ['same-day', 'extradition-appeal-dismissed', 'extradition-appeal-allowed'],
  ],
  [
    'an arrest after a death',
    [
      ['abducted', '2026-04-01'],
      ['killed', '2026-05-01'],
      ['arrested', '2026-06-01'],
    ],
    ['after-death', 'arrested', 'killed'],
  ],
  [
    'the same arrest twice',
    [
      ['arrested', '2026-05-05'],
      ['arrested', '2026-05-05'],
    ],
    ['twice', 'arrested', undefined],
  ],
] as const)('%s', (_what, lines, expected) => {
  expect(found(...(lines as unknown as Parameters<typeof caseOf>[0]))).toEqual([expected])
})

test('a month that may hold both days is no contradiction', () => {
  expect(found(['arrested', '2026-05-20'], ['released', '2026-05'])).toEqual([])
  expect(found(['arrested', '2026'], ['released', '2026-01-01'])).toEqual([])
})

test('a later release, with an earlier one on file, is no contradiction', () => {
  expect(
    found(
      ['arrested', '2026-01-01'],
      ['released', '2026-02-01'],
      ['arrested', '2026-03-01'],
      ['released', '2026-04-01'],
    ),
  ).toEqual([])
})

test('"yes" to a step and "no" to the one before it: both questions are named, the later step is not used', () => {
  let answers: Answers = apply({ ...emptyAnswers(), host: 'RU' }, 'extradition-notified', {
    happened: 'yes',
    ...boxes('t0-on', '2026-05-05'),
  })
  answers = apply(answers, 'extradition-granted', { happened: 'no' })
  expect(contradictions(answers)).toEqual([
    { code: 'needs-earlier', question: 'extradition-notified', other: 'extradition-granted' },
  ])
  expect(compile(answers)?.events).toEqual([])
})

test('an event before the birth', () => {
  const answers = apply(
    { ...fromCase(caseOf([['charged', '1980']])) },
    'date-of-birth',
    boxes('value', '1985-05-05'),
  )
  expect(contradictions(answers).map(({ code }) => code)).toEqual(['before-birth'])
})

test('whatever the case, each names questions that exist, with words in three languages', () => {
  fc.assert(
    fc.property(anyScene, ({ file }) => {
      for (const { code, question, other } of contradictions(fromCase(file))) {
        expect(questionById(question)).toBeDefined()
        if (other !== undefined) expect(questionById(other)).toBeDefined()
        for (const lang of LANGUAGES) expect(hasText(lang, questionKey.contradiction(code))).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})

test.each([
  ['en', /“Release from custody” \(5 April 2026\).*“Arrest” \(5 May 2026\)/],
  ['ru', /«Освобождение из-под стражи» \(5 апреля 2026 года\).*«Задержание» \(5 мая 2026 года\)/],
  ['tg', /«Озод шудан аз ҳабс» \(5 апрели соли 2026\).*«Дастгир шудан» \(5 майи соли 2026\)/],
] as const)('%s: the page asks in words, with both days, and links to both', async (lang, words) => {
  const browser = browserOf(siteOn())
  await enter(browser, 'family', lang)
  await answer(browser, 'arrested', { happened: 'yes', ...boxes('t0-on', '2026-05-05') })
  await answer(browser, 'released', { happened: 'yes', ...boxes('t0-on', '2026-04-05') })
  const page = await browser.get('/answers')
  expect(wordsOf(page.text)).toMatch(words)
  expect(page.text).toContain('href="/q/released')
  expect(page.text).toContain('href="/q/arrested')
})
