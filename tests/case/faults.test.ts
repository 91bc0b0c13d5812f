import { parseCase, parseCaseText } from '../../src/case/faults.js'

const good = {
  format: 'panoh-case/1',
  host: { country: 'RU' },
  person: { nationalities: ['TJ'] },
  events: [{ type: 'arrested', on: '2026-01-05' }],
}
const faultsOf = (input: unknown) => {
  const parsed = parseCase(input)
  return parsed.ok ? [] : parsed.faults
}
const withEvent = (event: unknown) => ({ ...good, events: [event] })

describe('a case file that is wrong names the field, the value and what is accepted', () => {
  test('a sound file is accepted', () => {
    expect(parseCase(good).ok).toBe(true)
  })

  test.each([
    [
      'unknown key in an event',
      withEvent({ type: 'arrested', on: null, place: 'police', untill: '2026' }),
      'events[0].untill',
      'unknown-key',
    ],
    [
      'a key of another event type',
      withEvent({ type: 'arrested', on: null, until: '2026' }),
      'events[0].until',
      'unknown-key',
    ],
    ['unknown key at the top', { ...good, evnts: [] }, 'evnts', 'unknown-key'],
    ['unknown event type', withEvent({ type: 'arested', on: null }), 'events[0].type', 'unknown-word'],
    ['impossible day', withEvent({ type: 'arrested', on: '2024-02-30' }), 'events[0].on', 'not-a-date'],
    ['no day key at all', withEvent({ type: 'arrested' }), 'events[0].on', 'missing'],
    ['a number for a date', withEvent({ type: 'arrested', on: 2024 }), 'events[0].on', 'wrong-kind'],
    [
      'an end before its start',
      withEvent({ type: 'remand-ordered', on: '2026-02-01', until: '2026-01-01' }),
      'events[0].until',
      'not-before-event',
    ],
    [
      'an unknown place',
      withEvent({ type: 'arrested', on: null, place: 'home' }),
      'events[0].place',
      'unknown-word',
    ],
    ['a country that does not exist', { ...good, host: { country: 'XX' } }, 'host.country', 'unknown-word'],
    ['a country in small letters', { ...good, host: { country: 'ru' } }, 'host.country', 'unknown-word'],
    ['an unknown profile', { ...good, person: { profile: ['spy'] } }, 'person.profile[0]', 'unknown-word'],
    [
      'a partial date of birth',
      { ...good, person: { dateOfBirth: '1980' } },
      'person.dateOfBirth',
      'not-a-date',
    ],
    ['another format', { ...good, format: 'panoh-case/9' }, 'format', 'unknown-word'],
    ['not a list', { ...good, events: {} }, 'events', 'wrong-kind'],
    ['no host', { format: 'panoh-case/1', person: {}, events: [] }, 'host', 'missing'],
    ['an unknown thing not known', { ...good, notKnown: ['weather'] }, 'notKnown[0]', 'unknown-word'],
  ])('%s', (_name, input, field, code) => {
    const fault = faultsOf(input).find((one) => one.field === field)
    expect(fault).toMatchObject({ field, code })
  })

  test('the accepted keys of the event type are named', () => {
    const [fault] = faultsOf(withEvent({ type: 'remand-ordered', on: null, untill: '2026' }))
    expect(fault).toMatchObject({ value: '2026', accepted: ['type', 'on', 'note', 'until'] })
  })

  test('an end in the same month as its start is not before it', () => {
    expect(faultsOf(withEvent({ type: 'remand-ordered', on: '2026-02', until: '2026-02-03' }))).toEqual([])
  })

  test('text that is not JSON, and a byte order mark before JSON that is', () => {
    expect(parseCaseText('{')).toMatchObject({ ok: false, faults: [{ code: 'not-json' }] })
    expect(parseCaseText(`\uFEFF${JSON.stringify(good)}`).ok).toBe(true)
  })

  test('a key that stands twice, be it with escapes: neither of the two is dropped unsaid', () => {
    expect(
      parseCaseText('{"host":{"country":"DE","country":"RU"},"events":[{},{"on":"1","o\\u006e":"2"}]}'),
    ).toEqual({
      ok: false,
      faults: ['host.country', 'events[1].on'].map((field) => ({
        field,
        value: field,
        code: 'key-twice',
        accepted: ['1'],
      })),
    })
    const quoted = JSON.stringify({ ...good, id: 'she said: "host": {"a": 1, "a": 2}' })
    expect(parseCaseText(quoted).ok).toBe(true)
  })

  test.each([null, 1, 'x', [], true])('%p is not a case', (input) => {
    expect(faultsOf(input).length).toBeGreaterThan(0)
  })

  test('a long value is shortened in the fault, a huge list is refused', () => {
    const [fault] = faultsOf(withEvent({ type: 'x'.repeat(5000), on: null }))
    expect(fault?.value.length).toBeLessThanOrEqual(80)
    expect(
      faultsOf({ ...good, events: Array.from({ length: 2001 }, () => ({ type: 'moved', on: null })) })[0]
        ?.code,
    ).toBe('too-long')
  })

  test('__proto__ and constructor are unknown keys, not inherited ones', () => {
    expect(
      faultsOf(
        JSON.parse(
          '{"format":"panoh-case/1","host":{"country":"RU"},"person":{},"events":[],"constructor":1}',
        ),
      )[0]?.code,
    ).toBe('unknown-key')
    expect(faultsOf(withEvent({ type: 'constructor', on: null }))[0]?.code).toBe('unknown-word')
  })
})
