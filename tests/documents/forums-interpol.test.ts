import { LANGUAGES } from '../../src/i18n/index.js'
import { filed, ON, PURSUED, russia, textIn } from './forum-scenes.js'
import { canary, scene, type Scene } from './scenes.js'

describe('the request to Interpol', () => {
  const ccf = (lines: readonly (readonly [string, string, object?])[]): Scene =>
    scene('ccf', 'DE', ON, lines as never)
  const TITLES = ['REQUEST FOR ACCESS', 'REQUEST FOR DELETION', 'REQUEST FOR REVISION']

  test.each([
    [[['wanted-listed', '2024-04-02', { list: 'cis' }]], 0],
    [[['wanted-listed', '2024-04-02', { list: 'interpol' }]], 1],
    [[['red-notice-issued', '2024-04-02']], 1],
    [
      [
        ['red-notice-issued', '2024-04-02'],
        ['red-notice-deleted', '2025-04-02'],
      ],
      0,
    ],
    [
      [
        ['red-notice-issued', '2024-04-02'],
        ['ccf-lodged', '2025-01-02'],
        ['ccf-decided', '2026-01-02'],
      ],
      2,
    ],
  ] as const)('is of one kind: %j', (lines, kind) => {
    const all = filed(ccf(lines as never), 'interpol-ccf-request')
    expect(TITLES.map((title) => all.includes(title))).toEqual(TITLES.map((_title, at) => at === kind))
  })

  test('says that the list of the CIS is not Interpol, and does not attack it there', () => {
    const all = filed(russia, 'interpol-ccf-request')
    expect(all).toContain('is not an INTERPOL file')
    expect(all).toContain(TITLES[0])
  })

  test('does not tell where the person is', () => {
    const at = ccf([
      ['red-notice-issued', '2024-04-02'],
      ['arrested', '2026-11-01'],
      ['protection-granted', '2026-02-01', { kind: 'refugee' }],
    ])
    for (const lang of LANGUAGES) {
      const all = textIn(at, 'interpol-ccf-request', lang)
      for (const name of [
        'address',
        'phone',
        'placeOfDetention',
        'placeOfDetentionAddress',
        'placeOfSigning',
      ])
        expect(all).not.toContain(canary(name))
      const country = { en: 'Germany', ru: 'Германия', tg: 'Олмон' }[lang]
      expect(filed(at, 'interpol-ccf-request', lang).split(/CAT\/C\/TJK/)[0]).not.toContain(country)
    }
  })

  test('goes through the portal since 26 March 2026, by post before', () => {
    const before = scene('before', 'DE', '2026-03-25', PURSUED)
    expect(filed(before, 'interpol-ccf-request')).toContain('69006 Lyon')
    expect(filed(russia, 'interpol-ccf-request')).not.toContain('69006 Lyon')
  })
})
