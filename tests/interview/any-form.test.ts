import fc from 'fast-check'
import { parseCase } from '../../src/case/faults.js'
import {
  applyForm,
  compile,
  emptyAnswers,
  formOf,
  QUESTIONS,
  type Answers,
} from '../../src/interview/index.js'
import { apply, boxes } from '../support/family.js'
import { TODAY } from '../support/web.js'

const start: Answers = { ...emptyAnswers(), host: 'RU' }

const word = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    'yes',
    'no',
    'unknown',
    'RU',
    'TJ',
    'irpt',
    '5',
    '8',
    '2026',
    'август',
    '2026-02-30',
    '<script>',
    '\u0000',
    'police',
  ),
)
const anyForm = fc.dictionary(
  fc.oneof(
    fc.constantFrom(
      'happened',
      'value',
      'unknown',
      'again',
      't0-on-day',
      't0-on-month',
      't0-on-year',
      't0-on',
      't0-not-known',
      't0-until',
      't0-country',
      't0-kind',
      't0-note',
      't1-on-year',
      't99-on-year',
      'name',
      'fear',
      'original',
      '__proto__',
      'constructor',
    ),
    fc.string({ maxLength: 8 }),
  ),
  fc.oneof(word, fc.array(word, { maxLength: 3 })),
  { maxKeys: 10 },
)

test('whatever is sent: taken over into a valid case, or faults and no change; no other answer is touched', () => {
  const before = apply(
    apply(start, 'arrested', { happened: 'yes', ...boxes('t0-on', '2026-05-05') }),
    'fear',
    { fear: 'words' },
  )
  const copy = JSON.stringify(before)
  fc.assert(
    fc.property(fc.constantFrom(...QUESTIONS), anyForm, (question, form) => {
      const applied = applyForm(before, question, form, TODAY)
      expect(JSON.stringify(before)).toBe(copy)
      if (!applied.ok) {
        expect(applied.faults.length).toBeGreaterThan(0)
        for (const fault of applied.faults) expect(fault.field).not.toBe('')
        return
      }
      const file = compile(applied.answers)
      if (file) {
        const parsed = parseCase(file)
        if (!parsed.ok) throw new Error(JSON.stringify([question.id, form, parsed.faults]))
      }
      for (const other of QUESTIONS)
        if (other.id !== question.id)
          expect([other.id, formOf(applied.answers, other)]).toEqual([other.id, formOf(before, other)])
    }),
    { numRuns: 1500 },
  )
})
