import type { EventType } from '../../src/case/vocabulary.js'
import { hasText, LANGUAGES, text } from '../../src/i18n/index.js'
import {
  optionKey,
  questionById,
  questionKey,
  QUESTIONS,
  fieldsOf,
  emptyAnswers,
} from '../../src/interview/index.js'
import { paperWords } from '../../src/law/papers.js'
import { GROUPS, type FormFaultCode } from '../../src/interview/types.js'
import type { Contradiction } from '../../src/interview/contradictions.js'

/** The compiler holds these lists complete: a code that is added without a line here does not build. */
const FAULTS = Object.keys({
  'choose-one': true,
  'unknown-word': true,
  'not-a-day-number': true,
  'not-a-month': true,
  'not-a-year': true,
  'year-two-digits': true,
  'year-out-of-range': true,
  'month-missing': true,
  'year-missing': true,
  'no-such-day': true,
  'date-order-unclear': true,
  'date-in-future': true,
  'date-and-not-known': true,
  'day-emptied': true,
  'written-and-not-yes': true,
  'happened-and-not-yes': true,
  'value-and-not-known': true,
  'full-day-needed': true,
  'not-before-event': true,
  'too-long': true,
  'too-many': true,
  'confirm-needed': true,
} satisfies Record<FormFaultCode, true>)
const CONTRADICTIONS = Object.keys({
  'needs-earlier': true,
  'before-earlier': true,
  'same-day': true,
  'after-death': true,
  'before-birth': true,
  twice: true,
} satisfies Record<Contradiction['code'], true>)
const LABELS = ['day', 'month', 'year', 'choose', 'confirmed', 'not-known']

describe.each(LANGUAGES)('%s', (lang) => {
  const without = (keys: readonly string[]): string[] => keys.filter((key) => !hasText(lang, key))

  test.each(QUESTIONS.map((question) => [question.id, question] as const))(
    '%s: title, why, help, every field and option',
    (_id, question) => {
      const { title, why, help } = questionKey
      const fields = fieldsOf(question, emptyAnswers())
      expect(
        without([
          title(question.id),
          why(question.id),
          help(question.id),
          ...(question.warning ? [questionKey.warning(question.warning)] : []),
          ...(question.options ?? []).map((option) => optionKey(question, option)),
          ...fields.flatMap(({ label, options }) => [label, ...(options ?? []).map((one) => one.label)]),
        ]),
      ).toEqual([])
      expect(text(lang, title(question.id))).toMatch(/\?$/)
    },
  )

  test('groups, labels, faults, contradictions', () => {
    expect(
      without([
        ...GROUPS.map(questionKey.group),
        ...LABELS.map(questionKey.label),
        ...FAULTS.map(questionKey.fault),
        ...CONTRADICTIONS.map(questionKey.contradiction),
        questionKey.unreachable,
      ]),
    ).toEqual([])
  })

  test('sentences are short enough for a small screen', () => {
    const long = QUESTIONS.flatMap(({ id }) =>
      [questionKey.title(id), questionKey.why(id), questionKey.help(id)].filter(
        (key) => text(lang, key).length > (key.endsWith('.title') ? 110 : 400),
      ),
    )
    expect(long).toEqual([])
  })

  test('no two questions have the same title', () => {
    const titles = QUESTIONS.map(({ id }) => text(lang, questionKey.title(id)))
    expect(new Set(titles).size).toBe(titles.length)
  })
})

test.each([
  ['en', 'not written in any draft'],
  ['ru', 'не попадает ни в один проект'],
  ['tg', 'дар ягон лоиҳаи ҳуҷҷат навишта намешавад'],
] as const)(
  '%s: the reason of the persecution is never written in a draft, and the page says so',
  (lang, words) => {
    expect(text(lang, questionKey.why('profile'))).toContain(words)
  },
)

test.each(LANGUAGES)(
  '%s: a question on a paper leaves the words of the paper to the host country',
  (lang) => {
    const onPaper: Record<string, readonly [country: string, word: string][]> = {
      arrested: [
        ['RU', 'Протокол задержания'],
        ['TR', 'yakalama tutanağı'],
        ['UA', 'Протокол затримання'],
      ],
      'remand-ordered': [
        ['KZ', 'заключение под стражу'],
        ['TR', 'tutuklama'],
        ['DE', 'Auslieferungshaftbefehl'],
        ['CH', 'Ausschaffungshaft'],
      ],
      'extradition-granted': [
        ['RU', 'о выдаче'],
        ['TR', 'iade'],
        ['DE', 'Auslieferung'],
      ],
      'extradition-notified': [['RU', 'Уведомление']],
      'removal-ordered': [
        ['RU', 'выдворение'],
        ['TR', 'sınır dışı etme kararı'],
        ['PL', 'zobowiązanie do powrotu'],
        ['DE', 'Abschiebungsandrohung'],
      ],
      'asylum-refused': [['DE', 'Bescheid']],
    }
    for (const [id, papers] of Object.entries(onPaper))
      for (const [country, word] of papers) {
        expect(paperWords(country, id as EventType)?.words).toContain(word)
        expect(text(lang, questionKey.help(id))).not.toContain(word)
      }
    // A word of one country is not shown as that of another.
    expect(paperWords('EG', 'arrested')).toBeNull()
  },
)

test('wherever somebody writes freely, it is said what must not be written', () => {
  const free = QUESTIONS.filter((question) =>
    fieldsOf(question, emptyAnswers()).some(({ kind }) => kind === 'long'),
  )
  expect(free.length).toBeGreaterThan(60)
  expect(free.filter(({ warning }) => warning === undefined).map(({ id }) => id)).toEqual([])
  expect(questionById('affiliation')?.warning).toBe('affiliation')
})
