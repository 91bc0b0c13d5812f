import { reasonText } from '../../src/explain/facts.js'
import { text } from '../../src/i18n/index.js'
import { assessed, caseOf, claimOn, codesOf, remedyOn } from '../support/case.js'

/** What one international way does to another, and what is left when the person is seized or dead. */

const TODAY = '2026-11-28'
type Lines = Parameters<typeof caseOf>[0]
const held: Lines = [
  ['arrested', '2026-10-01'],
  ['removal-ordered', '2026-11-01', { kind: 'expulsion' }],
]
const state = (lines: Lines, id: string, host = 'PL', on = TODAY) =>
  remedyOn(caseOf(lines, { host }), on, id).state
const notes = (lines: Lines, host = 'PL', on = TODAY) => assessed(caseOf(lines, { host }), on).notes

describe('ECHR Article 35 § 2(b): the same matter before another international body', () => {
  test.each(['hrc-lodged', 'cat-lodged', 'wgad-lodged'] as const)(
    '%s: whether it is the same matter is asked, Rule 39 is not shut',
    (lodged) => {
      const lines: Lines = [...held, [lodged, '2026-11-10']]
      const application = remedyOn(caseOf(lines, { host: 'PL' }), TODAY, 'ecthr.application')
      expect(application.state).toBe('ask')
      const reason = application.reasons.find(({ code }) => code === 'same-matter-in-geneva')
      expect(reason?.unsettled).toBe(true)
      expect(reason?.provisions).toContain('ECHR-35-2')
      expect(application.needs).toEqual(['law.local'])
      expect(application.documents).toContain('ecthr-application-statement')
      expect(state(lines, 'ecthr.interim-measure')).toBe('open')
      expect(notes(lines)).toContain('geneva-then-strasbourg')
    },
  )
  test('nothing lodged elsewhere: open, and no such note', () => {
    expect(state(held, 'ecthr.application')).toBe('open')
    expect(notes(held)).not.toContain('geneva-then-strasbourg')
  })
  test('lodged in Strasbourg too: in use', () => {
    const both: Lines = [...held, ['hrc-lodged', '2026-11-10'], ['ecthr-lodged', '2026-11-12']]
    expect(state(both, 'ecthr.application')).toBe('in-use')
    expect(notes(both)).not.toContain('geneva-then-strasbourg')
  })
  test('a host outside the Convention: shut, and no such note', () => {
    const lines: Lines = [...held, ['hrc-lodged', '2026-11-10']]
    expect(state(lines, 'ecthr.application', 'KZ')).toBe('closed')
    expect(notes(lines, 'KZ')).not.toContain('geneva-then-strasbourg')
  })
  test('Peraldi v. France: with an application pending, nobody writes to Geneva unasked', () => {
    const lines: Lines = [...held, ['ecthr-lodged', '2026-11-12']]
    expect(notes(lines)).toContain('strasbourg-then-geneva')
    expect(text('en', 'note.strasbourg-then-geneva')).toContain('2096/05')
    expect(notes([...lines, ['ecthr-judgment', '2026-11-20']])).not.toContain('strasbourg-then-geneva')
  })
})

describe('killed: the close relatives complain', () => {
  const killed: Lines = [['killed', '2026-11-01']]

  test('ECHR Articles 34, 2 and 3: the application opens, its day counted from the death as a precaution', () => {
    const application = remedyOn(caseOf(killed, { host: 'TR' }), TODAY, 'ecthr.application')
    expect(application.state).toBe('open')
    expect(application.deadline).toMatchObject({ lastDay: '2027-03-01', assumed: true })
    expect(codesOf(application)).toContain('counted-as-precaution')
    expect(notes(killed, 'TR')).toContain('relatives-strasbourg')
    expect(state(killed, 'ecthr.interim-measure', 'TR')).toBe('closed')
  })
  test('a day counted from the death shuts nothing: an investigation can go on for years', () => {
    expect(state([['killed', '2025-01-10']], 'ecthr.application', 'TR')).toBe('open')
  })
  test('OP1 article 1, ICCPR articles 6 and 7: Eshonov, Zhumbaeva', () => {
    expect(state(killed, 'hrc.complaint', 'KG')).toBe('open')
    expect(notes(killed, 'KG')).toContain('relatives-geneva')
    expect(notes(killed, 'KG')).not.toContain('relatives-strasbourg')
    expect(state(killed, 'un.special-procedures', 'AE')).toBe('open')
  })
  test('CAT article 3 is about removal and torture: a killing alone does not open it', () => {
    expect(state(killed, 'cat.complaint', 'TR')).toBe('not-yet')
  })
  test('neither bound: shut, and no note promises a way', () => {
    expect(state(killed, 'ecthr.application', 'AE')).toBe('closed')
    expect(state(killed, 'hrc.complaint', 'AE')).toBe('closed')
    expect(notes(killed, 'AE').filter((note) => note.startsWith('relatives'))).toEqual([])
  })
  test('Russia: a killing before 16 September 2022 only while four months can still run', () => {
    const then: Lines = [['killed', '2022-09-01']]
    expect(state(then, 'ecthr.application', 'RU', '2022-12-01')).toBe('open')
    expect(notes(then, 'RU', '2022-12-01')).toContain('relatives-strasbourg')
    expect(state(then, 'ecthr.application', 'RU')).toBe('closed')
    expect(notes(then, 'RU')).not.toContain('relatives-strasbourg')
    expect(state([['killed', '2026-11-01']], 'ecthr.application', 'RU')).toBe('closed')
  })
  test('a killing in the host is not told as a hand-over', () => {
    const codes = (lines: Lines) =>
      claimOn(caseOf(lines, { host: 'TR' }), TODAY, 'ECHR-3')?.reasons.map(({ code }) => code)
    expect(
      codes([
        ['wanted-listed', '2026-01-01'],
        ['killed', '2026-11-01'],
      ]),
    ).toEqual(['targeted-group-and-wanted', 'targeted-group', 'wanted-only'])
    expect(codes([['removed', '2026-11-01']])).toContain('already-handed-over')
  })
})

describe('CCF Statute: the notice is deleted', () => {
  const lines: Lines = [
    ['red-notice-issued', '2026-01-01'],
    ['ccf-lodged', '2026-02-01'],
  ]
  test('pending until then; after it, other data can be asked for', () => {
    expect(state(lines, 'interpol.ccf')).toBe('in-use')
    const deleted: Lines = [...lines, ['red-notice-deleted', '2026-10-01']]
    expect(state(deleted, 'interpol.ccf')).toBe('open')
    expect(notes(deleted)).toContain('notice-deleted')
    expect(notes(lines)).not.toContain('notice-deleted')
  })
  test('a new request after the deletion is pending again', () => {
    expect(
      state([...lines, ['red-notice-deleted', '2026-10-01'], ['ccf-lodged', '2026-11-01']], 'interpol.ccf'),
    ).toBe('in-use')
  })
  test('a deletion of which nobody knows leaves the way usable', () => {
    const asked = caseOf(lines, { host: 'PL', notKnown: ['red-notice-deleted'] })
    expect(['open', 'in-use']).toContain(remedyOn(asked, TODAY, 'interpol.ccf').state)
  })
})

describe('an appeal against custody, for who was seized out of it', () => {
  const custody: Lines = [
    ['arrested', '2026-11-20'],
    ['remand-ordered', '2026-11-24'],
  ]
  const seized: Lines = [...custody, ['abducted', '2026-11-26']]
  const appeal = (lines: Lines, host: string) =>
    remedyOn(caseOf(lines, { host }), TODAY, `${host.toLowerCase()}.detention-appeal`)

  test.each(['TR', 'RU', 'PL', 'UA', 'KZ', 'UZ'])(
    '%s: its day stands in no list, and the reason tells it',
    (host) => {
      const before = appeal(custody, host).deadline?.lastDay
      expect(before).toBeDefined()
      const after = appeal(seized, host)
      // One that has run out stays told: it can be asked to be restored.
      expect(after.deadline?.lastDay ?? null).toBe(after.state === 'expired' ? before : null)
      const reason = after.reasons.find(({ code }) => code === 'seized-since')
      expect(reason?.params).toEqual({ lastDay: before })
      const due = assessed(caseOf(seized, { host }), TODAY).deadlines.filter(({ passed }) => !passed)
      expect(due.map(({ what }) => what)).not.toContain(after.id)
      expect(['ask', 'open', 'expired']).toContain(after.state)
    },
  )
  test('the sentence names the day in each language', () => {
    const reason = appeal(seized, 'TR').reasons.find(({ code }) => code === 'seized-since')
    if (!reason) throw new Error('no reason')
    for (const lang of ['en', 'ru', 'tg'] as const) {
      const { sentence } = reasonText(lang, reason)
      expect(sentence).toContain('2026')
      expect(sentence).not.toContain('{{')
    }
  })
  test('what was filed before goes on', () => {
    const filed: Lines = [...custody, ['detention-appealed', '2026-11-25'], ['abducted', '2026-11-26']]
    expect(appeal(filed, 'TR').state).toBe('in-use')
    expect(codesOf(appeal(filed, 'TR'))).not.toContain('seized-since')
  })
  test('removed, or known to be in Tajikistan: none can be begun', () => {
    expect(appeal([...custody, ['removed', '2026-11-26']], 'TR').state).toBe('closed')
    expect(appeal([...custody, ['abducted', '2026-11-26', { country: 'TJ' }]], 'TR').state).toBe('closed')
  })
  test('arrested anew after the seizure, or back: the day presses', () => {
    const anew: Lines = [
      ...seized,
      ['released', '2026-11-26'],
      ['arrested', '2026-11-27'],
      ['remand-ordered', '2026-11-27'],
    ]
    expect(appeal(anew, 'TR').deadline).not.toBeNull()
  })
})

describe('each track has its own last ruling', () => {
  const dismissed: Lines = [
    ['removal-ordered', '2026-10-01', { kind: 'deportation' }],
    ['removal-appeal-dismissed', '2026-11-10'],
  ]
  test.each([
    ['TR', 'tr.constitutional-application', 'Law 6216 article 47(5)'],
    ['UA', 'ua.constitutional-complaint', 'Law 2136-VIII article 77'],
  ])('%s, %s (%s): a refusal of asylum ends nothing', (host, id) => {
    expect(state(dismissed, id, host)).toBe('open')
    // The refusal is only implied by the notice, on a day not known; then it is on file, with its day.
    expect(state([...dismissed, ['asylum-notified', '2026-11-20']], id, host)).toBe('open')
    expect(state([...dismissed, ['asylum-refused', '2026-11-20']], id, host)).toBe('open')
    // A new order on the same track is a new matter.
    expect(state([...dismissed, ['removal-ordered', '2026-11-20', { kind: 'deportation' }]], id, host)).toBe(
      'not-yet',
    )
  })
})
