import { custodyOf } from '../../src/case/custody.js'
import { happenedBy, viewOf } from '../../src/case/view.js'
import { caseOf } from '../support/case.js'

describe('the case as of a day', () => {
  test('later events are not seen', () => {
    const file = caseOf([
      ['arrested', '2026-01-05'],
      ['released', '2026-03-01'],
    ])
    expect(happenedBy(viewOf(file, '2026-02-01'), 'released')).toBe('no')
    expect(happenedBy(viewOf(file, '2026-03-01'), 'released')).toBe('yes')
  })

  test('a month that straddles the day may or may not have brought the event', () => {
    const view = viewOf(caseOf([['released', '2006-08']]), '2006-08-22')
    expect(happenedBy(view, 'released')).toBe('unknown')
  })

  test('an event without a day has happened', () => {
    expect(happenedBy(viewOf(caseOf([['warrant-issued', null]]), '2001-01-01'), 'warrant-issued')).toBe('yes')
  })

  test('not known is neither yes nor no; a fact on file wins over it', () => {
    const file = caseOf([['arrested', '2026-01-05']], { notKnown: ['arrested', 'released'] })
    const view = viewOf(file, '2026-02-01')
    expect(happenedBy(view, 'released')).toBe('unknown')
    expect(happenedBy(view, 'arrested')).toBe('yes')
  })

  test('a dismissed appeal implies the appeal, the decision and the request', () => {
    const view = viewOf(caseOf([['extradition-appeal-dismissed', '2009-04-20']]), '2009-05-01')
    for (const type of ['extradition-appealed', 'extradition-granted', 'extradition-requested'] as const)
      expect(happenedBy(view, type)).toBe('yes')
    expect(view.of('extradition-granted')[0]?.implied).toBe(true)
  })
})

describe('custody is read out of the events', () => {
  const heldOn = (lines: Parameters<typeof caseOf>[0], on: string, options = {}) =>
    custodyOf(viewOf(caseOf(lines, options), on))

  test('two arrests are two stretches; the second starts anew', () => {
    const custody = heldOn(
      [
        ['arrested', '2001-10-27'],
        ['released', '2001-12-07'],
        ['arrested', '2007-11-27'],
      ],
      '2008-01-01',
    )
    expect(custody.held).toBe('yes')
    expect(custody.spell?.start.event.on).toBe('2007-11-27')
  })

  test('a refusal of extradition leaves open whether release followed', () => {
    expect(
      heldOn(
        [
          ['arrested', '2004-12'],
          ['extradition-refused', '2005-04-03'],
        ],
        '2005-04-04',
      ).held,
    ).toBe('unknown')
  })

  test('arrest and release on one day: at liberty', () => {
    expect(
      heldOn(
        [
          ['released', '2026-01-05'],
          ['arrested', '2026-01-05'],
        ],
        '2026-01-06',
      ).held,
    ).toBe('no')
  })

  test('release not known: custody not known', () => {
    expect(heldOn([['arrested', '2026-01-05']], '2026-02-01', { notKnown: ['released'] }).held).toBe(
      'unknown',
    )
  })

  test('a release without a day, on a file with no arrest: at liberty', () => {
    expect(heldOn([['released', null]], '2011-08-01').held).toBe('no')
  })
})

test('the order of the file does not decide which of two vague days came last', () => {
  const days = ['2000-01-09', '2000'] as const
  const last = (list: readonly string[]) => {
    const view = viewOf(caseOf(list.map((day) => ['house-arrest-ordered', day] as const)), '2000-01-09')
    return view.of('house-arrest-ordered').at(-1)?.event.on
  }
  expect([last(days), last([...days].reverse())]).toEqual(['2000', '2000'])
})
