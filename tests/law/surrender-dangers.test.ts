import { assessed, caseOf } from '../support/case.js'

const levelOf = (host: string, on: string, id: string, ...more: Parameters<typeof caseOf>[0]) =>
  assessed(
    caseOf([['arrested', '2009-01-12'], ['extradition-granted', on], ['extradition-notified', on], ...more], {
      host,
    }),
    on,
  ).dangers.find((danger) => danger.id === id)?.level

describe('a decision to extradite where no law that was read holds the surrender', () => {
  const id = 'decision-may-be-carried-out'

  test.each([
    ['KZ, CPC 531-1: surrender waits since 29 January 2011', 'KZ', '2011-01-28', '2011-01-29'],
    ['UA, Law 2286-VI: since 17 June 2010', 'UA', '2010-06-16', '2010-06-17'],
  ])('%s', (_name, host, before, since) => {
    expect(levelOf(host, before, id)).toBe('high')
    expect(levelOf(host, since, id)).toBeUndefined()
  })

  test('RU, UPK 462(6): the surrender waits, no such warning', () => {
    expect(levelOf('RU', '2024-03-01', id)).toBeUndefined()
  })

  test.each(['MY', 'IR', 'JP', 'BG'])('%s: a host whose law is not here is warned of', (host) => {
    expect(levelOf(host, '2024-03-01', id)).toBe('high')
  })

  test('an order of a court or of a forum that holds the surrender ends it, a filed appeal does not', () => {
    const day = '2024-03-01'
    expect(levelOf('MY', day, id, ['extradition-appealed', day])).toBe('high')
    expect(levelOf('BG', day, id, ['interim-measure-granted', day, { body: 'ecthr' }])).toBeUndefined()
  })
})

describe('CPC of Kazakhstan 592(8): the ruling of the only court is in force when it is read out', () => {
  const lost = (host: string, on: string) => ({
    possible: levelOf(host, on, 'surrender-possible', ['extradition-appeal-dismissed', on]),
    soon: levelOf(host, on, 'ruling-becomes-final', ['extradition-appeal-dismissed', on]),
  })

  test('a second court until the end of 2014, none since', () => {
    expect(lost('KZ', '2014-12-31')).toEqual({ possible: undefined, soon: 'high' })
    expect(lost('KZ', '2015-01-01')).toEqual({ possible: 'critical', soon: undefined })
  })

  test('UPK of Russia 463(9): a second court', () => {
    expect(lost('RU', '2015-01-01')).toEqual({ possible: undefined, soon: 'high' })
  })
})

describe('a decision to extradite that nobody appealed', () => {
  const levels = (on: string, ...more: Parameters<typeof caseOf>[0]) => {
    const events: Parameters<typeof caseOf>[0] = [
      ['arrested', '2026-08-01'],
      ['extradition-granted', '2026-10-01'],
      ['extradition-notified', '2026-10-02'],
      ...more,
    ]
    const { dangers } = assessed(caseOf(events, { host: 'MD' }), on)
    const of = (id: string) => dangers.find((danger) => danger.id === id)?.level
    return [of('decision-not-appealed'), of('appeal-days-over')]
  }

  test('while the days may run it is something to watch; after the longest of them it is high', () => {
    expect(levels('2026-11-02')).toEqual(['watch', undefined])
    expect(levels('2026-11-03')).toEqual([undefined, 'high'])
  })

  test('an appeal on file, late or not, or an order that holds the surrender ends it', () => {
    expect(levels('2026-11-10', ['extradition-appealed', '2026-11-09'])).toEqual([undefined, undefined])
    expect(levels('2026-11-10', ['interim-measure-granted', '2026-11-01', { body: 'ecthr' }])).toEqual([
      undefined,
      undefined,
    ])
  })
})
