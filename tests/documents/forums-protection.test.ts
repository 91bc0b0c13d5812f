import { LANGUAGES } from '../../src/i18n/index.js'
import type { DocumentId } from '../../src/law/vocabulary/index.js'
import { abducted, ASK, CUSTODY, filed, ON, promised, PURSUED, REQUESTED, russia } from './forum-scenes.js'
import { canary, scene, type Scene } from './scenes.js'

describe('the alert', () => {
  const alert = (lines: readonly (readonly [string, string, object?])[]): string =>
    filed(scene('alert', 'KZ', ON, lines as never), 'protection-alert')

  test('speaks to the moment: before release, on the day, at liberty, after a seizure', () => {
    const held = [...PURSUED, ...CUSTODY] as never[]
    expect(alert(held)).toContain('The release is near')
    expect(alert([...held, ['release-announced', '2026-11-19', { for: '2026-11-21' }]])).toMatch(
      /The release has been announced: 21 November 2026/,
    )
    expect(alert([...held, ['released', '2026-11-18']])).toContain('The person is at liberty')
    const taken = alert([...held, ['released', '2026-11-18'], ['abducted', '2026-11-19']])
    expect(taken).toContain('On 19 November 2026 the person was taken')
    expect(taken).not.toContain('I will not go to Tajikistan of my own will')
  })

  test('goes to the authorities of Russia by name there, and names no Russian law elsewhere', () => {
    expect(filed(russia, 'protection-alert')).toMatch(/Border Service of the FSB[\s\S]*Article 11\(3\)/)
    expect(alert(REQUESTED as never)).not.toMatch(/FSB|Article 11\(3\)/)
  })
})

test('the factors of Othman are answered one by one', () => {
  for (const lang of LANGUAGES) {
    const all = filed(promised, 'assurances-rebuttal', lang)
    const numbers = [...all.matchAll(/^(\d+)\. .*\?$/gm)].map(([, number]) => Number(number))
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(all).toContain(canary('assurancesText'))
  }
})

describe('what the person is said to belong to', () => {
  const ALL: readonly (readonly [DocumentId, Scene])[] = [
    ...ASK,
    ['interpol-ccf-request', russia],
    ['ngo-alert', russia],
    ['disappearance-report', abducted],
  ]

  test.each(ALL)('%s is the same whatever the profile', (document, at) => {
    const as = (profile: string): string =>
      filed(
        scene(
          profile,
          at.file.host.country,
          at.assessment.on,
          at.file.events.map(({ type, on, ...extra }) => [type, on, extra]),
          { person: { ...at.file.person, profile: [profile] } },
        ),
        document,
      )
    const one = as('irpt')
    for (const other of ['hizb-ut-tahrir', 'secular-opposition', 'pamiri', 'terrorist-organisation'])
      expect(as(other)).toBe(one)
  })

  test.each(ALL)('%s claims no membership', (document, at) => {
    for (const lang of LANGUAGES)
      expect(filed(at, document, lang)).not.toMatch(
        /I (am|was) a member|Group 24|Hizb ut-Tahrir|являюсь член|Группа 24|Хизб ут|узви .* ҳастам|Гурӯҳи 24|Ҳизб-ут/i,
      )
  })
})
