import { assessed, caseOf, remedyOn } from '../support/case.js'

/** Custody counted by hand from the arrest, and the forums that each host is bound by. */

const DAY = '2026-03-02'
const NEXT = '2026-03-03'

describe('custody: terms that run by themselves', () => {
  const clocks = (host: string) =>
    Object.fromEntries(
      assessed(caseOf([['arrested', DAY]], { host }), NEXT).clocks.map(({ what, lastDay }) => [
        what,
        lastDay,
      ]),
    )

  test.each([
    ['PL', 40, '2026-04-11'],
    ['LV', 40, '2026-04-11'],
    ['DE', 89, '2026-05-30'],
    ['ES', 40, '2026-04-11'],
    ['FI', 30, '2026-04-01'],
    ['SE', 40, '2026-04-11'],
    ['NO', 28, '2026-03-30'],
    ['GB', 44, '2026-04-15'],
    ['FR', 30, '2026-04-01'],
    ['IT', 40, '2026-04-11'],
    ['GR', 30, '2026-04-01'],
    ['CZ', 40, '2026-04-11'],
    ['SK', 40, '2026-04-11'],
    ['HU', 40, '2026-04-11'],
    ['RO', 40, '2026-04-11'],
    ['CH', 18, '2026-03-20'],
  ])('%s: the request must arrive within %i days', (host, _days, last) => {
    expect(clocks(host)['request-must-arrive']).toBe(last)
  })

  test.each([
    ['AT', '2027-03-02'],
    ['LV', '2027-03-02'],
    ['LT', '2027-09-02'],
    ['GR', '2028-09-02'],
    ['IT', '2027-12-02'],
    ['HU', '2028-03-02'],
  ])('%s: never beyond %s', (host, last) => {
    expect(clocks(host)['longest-custody']).toBe(last)
  })

  test('Law 302/2004, article 44: Romania counts 180 days, four days short of six months', () => {
    expect(clocks('RO')['longest-custody-days']).toBe('2026-08-29')
    expect(clocks('RO')).not.toHaveProperty('longest-custody')
  })

  test.each(['DE', 'SE', 'NO', 'CZ', 'SK', 'CH', 'GB'])(
    '%s: no longest custody was found, none is invented',
    (host) => {
      expect(clocks(host)).not.toHaveProperty('longest-custody')
    },
  )

  test('Latvia and Romania: their own reviews and police hours', () => {
    expect(clocks('LV')['police-custody']).toBe('2026-03-05')
    expect(clocks('RO')['police-custody']).toBe('2026-03-03')
  })
})

describe('which UN committee, by host (dossier 1.15)', () => {
  const held = (host: string) =>
    caseOf(
      [
        ['arrested', DAY],
        ['extradition-granted', DAY],
      ],
      { host },
    )
  const state = (host: string, id: string) => remedyOn(held(host), DAY, id).state

  test('Switzerland: Geneva only through the Committee against Torture; the United Kingdom: Strasbourg only', () => {
    expect([state('CH', 'hrc.complaint'), state('CH', 'cat.complaint')]).not.toContain('expired')
    expect(state('CH', 'hrc.complaint')).toBe('closed')
    expect(state('CH', 'cat.complaint')).not.toBe('closed')
    expect(state('GB', 'hrc.complaint')).toBe('closed')
    expect(state('GB', 'cat.complaint')).not.toBe('open')
    expect(state('GB', 'ecthr.interim-measure')).toBe('open')
  })
})
