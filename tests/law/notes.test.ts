import { assessed, caseOf, remedyOn } from '../support/case.js'

const notesOn = (host: string, on: string, more: readonly (readonly [never, string])[] = []) =>
  assessed(caseOf([['arrested', '2008-01-10'], ...more], { host }), on).notes

const then = (type: string, on: string) => [[type as never, on]] as const

describe('OP1 article 5(2)(a), CAT article 22(5)(a): the choice is told before it is made', () => {
  test('Poland: Strasbourg and Geneva are open, and Strasbourg shuts Geneva for good', () => {
    expect(notesOn('PL', '2026-11-25')).toEqual(expect.arrayContaining(['one-forum', 'one-forum-for-good']))
  })
  test('Ukraine made no such reservation: only a pending case bars', () => {
    expect(notesOn('UA', '2026-11-25')).toContain('one-forum')
    expect(notesOn('UA', '2026-11-25')).not.toContain('one-forum-for-good')
  })
  test('whether Geneva is left after Strasbourg is said either way, never both', () => {
    for (const host of ['UA', 'LT', 'FI', 'GE', 'AM', 'BG', 'RS'])
      expect(notesOn(host, '2026-11-25')).toContain('geneva-after-strasbourg')
    for (const host of ['PL', 'TR', 'DE', 'FR', 'HR', 'SI', 'DK', 'AT']) {
      expect(notesOn(host, '2026-11-25')).toContain('one-forum-for-good')
      expect(notesOn(host, '2026-11-25')).not.toContain('geneva-after-strasbourg')
    }
    // No Optional Protocol there: nothing is left and nothing is lost.
    for (const host of ['CH', 'GB'])
      expect(notesOn(host, '2026-11-25')).not.toContain('geneva-after-strasbourg')
  })
  test('Kollar v. Austria, 989/2001: after Strasbourg the Committee is a question there, elsewhere it is shut or open', () => {
    const after = (host: string) =>
      remedyOn(
        caseOf(
          [
            ['arrested', '2026-01-10'],
            ['ecthr-lodged', '2026-02-01'],
            ['ecthr-judgment', '2026-10-01'],
          ],
          { host },
        ),
        '2026-11-25',
        'hrc.complaint',
      ).state
    expect(['AT', 'HR', 'PL', 'LT', 'BG'].map(after)).toEqual(['ask', 'closed', 'closed', 'open', 'open'])
  })
  test('Russia after 16 September 2022: still a choice between two committees', () => {
    expect(notesOn('RU', '2026-11-25')).toContain('one-committee')
    // A court that cannot be used any more is not named.
    expect(notesOn('RU', '2026-11-25')).not.toContain('one-forum')
    expect(notesOn('RU', '2014-11-25')).toContain('one-forum')
  })
  test('once lodged, it is not told as a choice any more', () => {
    expect(notesOn('PL', '2026-11-25', then('ecthr-lodged', '2026-11-01'))).not.toContain('one-forum')
    expect(notesOn('PL', '2026-11-25', then('hrc-lodged', '2026-11-01'))).not.toContain('one-forum')
  })
  test('the Emirates are bound by none of the three: nothing to choose between', () => {
    expect(notesOn('AE', '2026-11-25')).not.toContain('one-forum')
    expect(notesOn('AE', '2026-11-25')).not.toContain('one-committee')
  })
})
