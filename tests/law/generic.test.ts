import { assessed, caseOf } from '../support/case.js'

/** Japan: in no dossier, so neither its law nor its treaties are known here. */
const file = caseOf(
  [
    ['arrested', '2026-03-01'],
    ['extradition-granted', '2026-03-10'],
    ['extradition-notified', '2026-03-10'],
  ],
  { host: 'JP' },
)
const on = (day: string) => assessed(file, day)
const remedy = (id: string) => on('2026-03-10').remedies.find((one) => one.id === id)

describe('a host whose law is not declared', () => {
  test('says that the country is not covered', () => {
    expect(on('2026-03-10').notes).toContain('country-not-covered')
  })

  test('a domestic way is a question to a local lawyer, never open and never shut by our ignorance', () => {
    const appeal = remedy('any.extradition-appeal')
    expect(appeal).toMatchObject({ state: 'ask', confidence: 'low', stopsRemoval: 'unknown' })
    expect(appeal?.needs).toContain('law.local')
    expect(appeal?.warnings).toContain('ask-local-lawyer-today')
    expect(appeal?.deadline).toMatchObject({ fileBy: '2026-03-10', safeDefault: true })
    expect(on('2026-05-01').remedies.find((one) => one.id === 'any.extradition-appeal')?.state).toBe('ask')
  })

  test('a step not reached is not-yet, as anywhere', () => {
    expect(remedy('any.removal-appeal')?.state).toBe('not-yet')
  })

  test('no treaty status is known, so the treaty bodies ask; bodies open to all States are open', () => {
    for (const id of ['ecthr.interim-measure', 'hrc.complaint', 'cat.complaint'])
      expect(remedy(id)?.state).toBe('ask')
    for (const id of ['un.wgad', 'un.special-procedures', 'interpol.ccf', 'any.public-pressure'])
      expect(remedy(id)?.state).toBe('open')
  })

  test('a covered host has its own domestic ways and none of these', () => {
    const ids = assessed({ ...file, host: { country: 'RU' } }, '2026-03-10').remedies.map(({ id }) => id)
    expect(ids).toContain('ru.extradition-appeal')
    expect(ids).not.toContain('any.extradition-appeal')
  })
})
