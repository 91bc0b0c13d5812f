import {
  compile,
  emptyAnswers,
  questionById,
  removeTime,
  type Answers,
  type EventTime,
} from '../../src/interview/index.js'
import { apply, boxes, faultsOf } from '../support/family.js'
import { TODAY } from '../support/web.js'

const start: Answers = { ...emptyAnswers(), host: 'RU' }
const times = (answers: Answers, type: keyof Answers['events']): readonly EventTime[] =>
  answers.events[type]?.times ?? []

describe('several events of a kind', () => {
  const one = apply(start, 'detention-extended', {
    happened: 'yes',
    ...boxes('t0-on', '2026-06-01'),
    ...boxes('t0-until', '2026-09-01'),
  })
  const two = apply(one, 'detention-extended', {
    happened: 'yes',
    ...boxes('t1-on', '2026-08-30'),
    ...boxes('t1-until', '2026-12-01'),
  })

  test('a second one stands beside the first, which the form did not carry', () => {
    expect(times(two, 'detention-extended')).toEqual([
      { on: '2026-06-01', until: '2026-09-01' },
      { on: '2026-08-30', until: '2026-12-01' },
    ])
    expect(compile(two)?.events).toHaveLength(2)
  })

  test('an empty further time is none; a time whose boxes were emptied goes', () => {
    expect(
      times(
        apply(two, 'detention-extended', { happened: 'yes', ...boxes('t2-on', '') }),
        'detention-extended',
      ),
    ).toHaveLength(2)
    const emptied = { happened: 'yes', ...boxes('t1-on', ''), ...boxes('t1-until', ''), 't1-note': '' }
    expect(times(apply(two, 'detention-extended', emptied), 'detention-extended')).toEqual(
      times(one, 'detention-extended'),
    )
  })

  test('each can be taken away; the last leaves a day not known', () => {
    const question = questionById('detention-extended')
    if (!question) throw new Error('no question')
    const left = removeTime(two, question, 0)
    expect(times(left, 'detention-extended')).toEqual([{ on: '2026-08-30', until: '2026-12-01' }])
    expect(times(removeTime(left, question, 0), 'detention-extended')).toEqual([{ on: null }])
    expect(removeTime(left, question, 7)).toEqual(left)
  })

  test('more than anybody can have lived through is refused, and nothing is lost', () => {
    const many = Object.assign(
      { happened: 'yes' },
      ...Array.from({ length: 30 }, (_, n) => boxes(`t${String(n)}-on`, '2026-01')),
    ) as Record<string, string>
    expect(faultsOf(two, 'detention-extended', many)).toEqual([
      { field: 'again', value: '30', code: 'too-many', accepted: ['25'] },
    ])
  })
})

describe('a yes with no day is a yes', () => {
  test.each([
    [{ happened: 'yes' }],
    [{ happened: 'yes', ...boxes('t0-on', '') }],
    [{ happened: 'yes', 't0-not-known': 'yes' }],
  ])('%j', (form) => {
    expect(times(apply(start, 'arrested', form), 'arrested')).toEqual([{ on: null }])
  })
})

describe('nothing that was typed is dropped unsaid', () => {
  const dated = apply(start, 'arrested', {
    happened: 'yes',
    ...boxes('t0-on', '2026-07-01'),
    't0-note': 'в 7 утра',
  })
  const undated = apply(start, 'arrested', { happened: 'yes', ...boxes('t0-on', '') })

  test.each(['no', 'unknown'])('"%s" beside a date or a note is asked back, box by box', (happened) => {
    const form = { happened, ...boxes('t0-on', '2026-11'), 't0-place': 'police', 't0-note': 'дома' }
    expect(faultsOf(start, 'arrested', form)).toEqual([
      { field: 't0-on', value: '11.2026', code: 'written-and-not-yes', accepted: [], index: 0 },
      { field: 't0-place', value: 'police', code: 'written-and-not-yes', accepted: [], index: 0 },
      { field: 't0-note', value: 'дома', code: 'written-and-not-yes', accepted: [], index: 0 },
    ])
    const ticked = { happened, ...boxes('t0-on', ''), 't0-not-known': 'yes' }
    expect(faultsOf(start, 'arrested', ticked)).toMatchObject([
      { field: 't0-not-known', code: 'happened-and-not-yes' },
    ])
  })

  test('what is on file and came back untouched is no obstacle to "no", and is kept', () => {
    const same = { happened: 'no', ...boxes('t0-on', '2026-7-1'), 't0-note': 'в 7 утра' }
    expect(apply(dated, 'arrested', same).events.arrested).toEqual({
      ...dated.events.arrested,
      happened: 'no',
    })
    const ticked = { happened: 'no', ...boxes('t0-on', ''), 't0-not-known': 'yes' }
    expect(apply(undated, 'arrested', ticked).events.arrested?.happened).toBe('no')
    const changed = { ...same, ...boxes('t0-on', '2026-7-2') }
    expect(faultsOf(dated, 'arrested', changed)).toMatchObject([{ field: 't0-on', value: '2.7.2026' }])
  })

  test('a day on file goes only by saying so', () => {
    const emptied = { happened: 'yes', ...boxes('t0-on', ''), 't0-note': 'в 7 утра' }
    expect(faultsOf(dated, 'arrested', emptied)).toEqual([
      { field: 't0-on-day', value: '2026-07-01', code: 'day-emptied', accepted: [], index: 0 },
    ])
    const said = apply(dated, 'arrested', { ...emptied, 't0-not-known': 'yes' })
    expect(times(said, 'arrested')).toEqual([{ on: null, note: 'в 7 утра' }])
  })

  test('a day that is found later is taken, whatever tick came back with the form', () => {
    const found = { happened: 'yes', ...boxes('t0-on', '2026-07-03'), 't0-not-known': 'yes' }
    expect(times(apply(undated, 'arrested', found), 'arrested')).toEqual([{ on: '2026-07-03' }])
  })
})

describe('a fault names field, value and what is accepted', () => {
  test.each([
    ['no reply', 'arrested', {}, 'happened', '', 'choose-one', 'yes'],
    ['another reply', 'arrested', { happened: 'perhaps' }, 'happened', 'perhaps', 'unknown-word', 'yes'],
    [
      'a day that does not exist',
      'arrested',
      { happened: 'yes', ...boxes('t0-on', '2026-02-30') },
      't0-on-day',
      '30',
      'no-such-day',
      '1–28',
    ],
    [
      'a day ahead',
      'arrested',
      { happened: 'yes', ...boxes('t0-on', '2026-12-24') },
      't0-on-day',
      '24',
      'date-in-future',
      TODAY,
    ],
    [
      'a day and no day',
      'arrested',
      { happened: 'yes', ...boxes('t0-on', '2026'), 't0-not-known': 'yes' },
      't0-on-day',
      '2026',
      'date-and-not-known',
      undefined,
    ],
    [
      'an end before the beginning',
      'remand-ordered',
      { happened: 'yes', ...boxes('t0-on', '2026-05-05'), ...boxes('t0-until', '2026-05-04') },
      't0-until-day',
      '2026-05-04',
      'not-before-event',
      '2026-05-05',
    ],
    [
      'a place of no list',
      'arrested',
      { happened: 'yes', 't0-place': 'cellar' },
      't0-place',
      'cellar',
      'unknown-word',
      'police',
    ],
    [
      'a country of no list',
      'travelled',
      { happened: 'yes', 't0-country': 'XX' },
      't0-country',
      'XX',
      'unknown-word',
      'ISO 3166-1 alpha-2',
    ],
    ['no country', 'host', {}, 'value', '', 'choose-one', undefined],
    ['two hosts', 'host', { value: ['RU', 'DE'] }, 'value', 'RU, DE', 'too-many', '1'],
    [
      'an answer and no answer',
      'profile',
      { value: 'irpt', unknown: 'yes' },
      'value',
      'irpt',
      'value-and-not-known',
      undefined,
    ],
    ['a reason of no list', 'profile', { value: 'spy' }, 'value', 'spy', 'unknown-word', 'irpt'],
    [
      'too much text',
      'birthplace',
      { birthplace: 'x'.repeat(501) },
      'birthplace',
      `${'x'.repeat(79)}…`,
      'too-long',
      '500',
    ],
    [
      'a statement nobody confirmed',
      'affiliation',
      { affiliationStatement: 'words' },
      'affiliationConfirmed',
      '',
      'confirm-needed',
      'yes',
    ],
    [
      'half a birthday',
      'date-of-birth',
      boxes('value', '1985-08'),
      'value-day',
      '',
      'full-day-needed',
      'DD.MM.YYYY',
    ],
    [
      'text and no text',
      'fear',
      { fear: 'words', unknown: 'yes' },
      'fear',
      'words',
      'value-and-not-known',
      undefined,
    ],
  ] as const)('%s', (_what, id, form, field, value, code, accepted) => {
    const [fault] = faultsOf(start, id, form as Record<string, string | string[]>)
    expect(fault).toMatchObject({ field, value, code })
    if (accepted === undefined) expect(fault?.accepted.join()).not.toContain('undefined')
    else expect(fault?.accepted).toContain(accepted)
  })

  test('several faults come together, each with its time', () => {
    const found = faultsOf(start, 'arrested', {
      happened: 'yes',
      ...boxes('t0-on', '2026-02-30'),
      't0-place': 'cellar',
      ...boxes('t1-on', '2027'),
    })
    expect(found.map(({ field, index }) => [field, index])).toEqual([
      ['t0-on-day', 0],
      ['t0-place', 0],
      ['t1-on-year', 1],
    ])
  })
})

test('an affiliation enters only with its tick, and leaves with its words', () => {
  const said = apply(start, 'affiliation', { affiliationStatement: 'words', affiliationConfirmed: 'yes' })
  expect(said.details).toEqual({ affiliationStatement: 'words', affiliationConfirmed: true })
  expect(apply(said, 'affiliation', { affiliationStatement: '' }).details).toEqual({})
  expect(apply(start, 'affiliation', { affiliationConfirmed: 'yes' }).details).toEqual({})
})

test('each line of a list is one entry; empty lines are none', () => {
  expect(apply(start, 'annexes', { annexes: 'one\r\n\r\n two \n' }).details.annexes).toEqual(['one', 'two'])
  expect(times(apply(start, 'charged', { happened: 'yes', 't0-articles': '307\n187' }), 'charged')).toEqual([
    { on: null, articles: ['307', '187'] },
  ])
})
