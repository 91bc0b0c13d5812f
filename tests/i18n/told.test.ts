import type { Reason } from '../../src/assess/types.js'
import { assessmentText } from '../../src/explain/assessment.js'
import { lookText, reasonText } from '../../src/explain/facts.js'
import { LANGUAGES, text } from '../../src/i18n/index.js'
import { LAW } from '../../src/law/library.js'
import { assessed, caseOf } from '../support/case.js'
import { LAW_TEXTS } from '../support/law-texts.js'

/** What must never be told as certain. */

const ARREST = ['arrested', '2026-01-10'] as const
const NOTIFIED = ['extradition-notified', '2026-03'] as const

describe.each(LANGUAGES)('%s', (lang) => {
  const appealOn = (on: string) =>
    assessmentText(lang, assessed(caseOf([ARREST, NOTIFIED]), on), LAW).remedies.find(
      (one) => one.id === 'ru.extradition-appeal',
    )

  test('a way that is still open is not told to be too late', () => {
    const open = appealOn('2026-04-05')
    expect([open?.state, open?.deadline?.passed]).toEqual(['open', true])
    const day = text(lang, 'deadline.day', { weekday: '', date: '' }).trim()
    expect(
      open?.deadline?.main.startsWith(text(lang, 'deadline.may-have-passed', { day }).slice(0, 12)),
    ).toBe(true)
    const late = appealOn('2026-05-05')
    expect(late?.state).toBe('expired')
    expect(late?.deadline?.main.startsWith(text(lang, 'deadline.passed', { day }).slice(0, 12))).toBe(true)
  })

  test('a reason whose facts are not known is told with an if', () => {
    const reason: Reason = { code: 'already-removed', facts: [{ fact: 'removed', value: 'unknown' }] }
    const certain = reasonText(lang, reason).sentence
    const unsettled = reasonText(lang, { ...reason, unsettled: true }).sentence
    expect(unsettled).not.toBe(certain)
    expect(unsettled).toContain(certain)
  })

  test('the engine marks such reasons itself, for ways and for claims', () => {
    const file = caseOf([ARREST], { nationalities: [], profile: ['unknown'] })
    const { remedies, claims } = assessed(file, '2026-01-11')
    const asylum = remedies
      .find((one) => one.id === 'ru.asylum')
      ?.reasons.find((one) => one.code === 'host-citizen')
    const torture = claims.find((one) => one.id === 'ICCPR-7')
    expect(asylum?.unsettled).toBe(true)
    expect([torture?.state, torture?.reasons[0]?.unsettled]).toEqual(['ask', true])
    const known = assessed(caseOf([ARREST]), '2026-01-11').claims.find((one) => one.id === 'ICCPR-7')
    expect(known?.reasons[0]?.unsettled).toBeUndefined()
  })

  test('what is not on file, what does not bind and what is not known are three different sentences', () => {
    const told = [
      lookText(lang, { fact: 'released', value: 'no' }),
      lookText(lang, { fact: 'released', value: 'unknown' }),
      lookText(lang, { fact: 'released', value: 'yes', on: null }),
      lookText(lang, { fact: 'released', value: 'yes', implied: true }),
      lookText(lang, { fact: 'treaty.ECHR', value: 'no' }),
      lookText(lang, { fact: 'person.nationalities', value: 'no' }),
    ].map((line) => line.slice(line.indexOf(':')))
    expect(new Set(told).size).toBe(told.length)
  })

  test('no word of the engine is missing in an assessment', () => {
    const file = caseOf(
      [
        ['wanted-listed', '2025-12', { list: 'cis' }],
        ARREST,
        ['remand-ordered', '2026-01-12'],
        ['removal-ordered', '2026-01-20'],
        ['removal-date-set', '2026-02-01', { for: '2026-02-20' }],
        ['surrender-date-set', '2026-02-01', { for: '2026-02-25' }],
        ['threatened', '2026-02-02'],
      ],
      { notKnown: ['extradition-notified', 'citizenship-acquired', 'ecthr-lodged'] },
    )
    const told = assessmentText(lang, assessed(file, '2026-02-10'), LAW)
    const missing = [...JSON.stringify(told).matchAll(/⟪([^⟫]*)⟫/g)].map((match) => match[1] ?? '')
    // Texts of the law are held by `law-texts.test.ts`.
    const ofLaw = new Set(LAW_TEXTS.flatMap(([, keys]) => keys))
    expect(missing.filter((one) => !ofLaw.has(one))).toEqual([])
  })
})
