import { LANGUAGES } from '../../src/i18n/index.js'
import type { DocumentId } from '../../src/law/vocabulary/index.js'
import {
  abducted,
  ASK,
  CUSTODY,
  filed,
  ON,
  promised,
  PURSUED,
  REQUESTED,
  russia,
  textIn,
  why,
} from './forum-scenes.js'
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

describe('what is said fits what happened', () => {
  const HELD = [...PURSUED, ...CUSTODY] as never[]
  const at = (country: string, lines: readonly unknown[]): Scene =>
    scene('moment', country, ON, lines as never)
  const TAKEN = [...HELD, ['released', '2026-11-18'], ['abducted', '2026-11-19']]
  const GONE = [...HELD, ['removed', '2026-11-18', { country: 'TJ' }]]
  const refused = [...HELD, ['asylum-applied', '2026-09-01'], ['asylum-refused', '2026-10-01']]

  test('an asylum claim that was refused is not called undecided', () => {
    expect(filed(at('RU', refused), 'protection-alert')).toContain('A refusal does not answer')
    const pending = filed(at('RU', refused.slice(0, -1)), 'protection-alert')
    expect(pending).toContain('may not be returned before it is decided')
    expect(filed(at('RU', HELD), 'protection-alert')).not.toMatch(/Asylum has been asked for|Protection has/)
  })

  test('after a seizure the report does not wait for a lawyer, and goes out in the language of the country', () => {
    for (const document of ['disappearance-report', 'protection-alert'] as const) {
      const [russian, belarusian, turkish] = ['RU', 'BY', 'TR'].map((host) =>
        textIn(at(host, TAKEN), document),
      )
      expect(russian).toContain('hand it in within the hour')
      expect(russian).toContain('The Russian version is the one to file')
      // Article 21 of the Code of Criminal Procedure of Belarus: Belarusian or Russian.
      expect(belarusian).toContain('The Russian version is the one to file')
      expect(turkish).toContain('in the language of the country')
      expect(turkish).not.toMatch(/Not to be filed before|Find it out first/)
    }
    expect(textIn(at('RU', HELD), 'protection-alert')).toContain('Not to be filed before a lawyer')
  })

  test('who was removed is not at liberty, and is told to say nothing that would harm there', () => {
    const alert = filed(at('RU', GONE), 'ngo-alert')
    expect(alert).toContain('The person has been taken to Tajikistan')
    expect(alert).not.toMatch(/at liberty|danger of removal/)
    expect(textIn(at('RU', GONE), 'ngo-alert')).not.toMatch(/version is the one to file|translated/)
    expect(filed(at('RU', GONE), 'family-plan')).not.toContain('I ask for asylum')
    expect(filed(at('RU', HELD), 'family-plan')).toContain('I ask for asylum')
    const report = filed(at('RU', GONE), 'disappearance-report')
    expect(report).toContain('to establish when the border was crossed')
    expect(report).not.toContain('to stop the departure')
  })

  test('a plan at liberty speaks of no gate, a plan in custody does', () => {
    const free = at('RU', PURSUED)
    expect(filed(free, 'release-safety-plan')).not.toMatch(/gate/)
    expect(filed(at('RU', HELD), 'release-safety-plan')).toMatch(/At the gate/i)
    expect(why(at('RU', GONE), 'release-safety-plan')).toBe('draft-why.removed')
  })

  test('a day that lies behind is today in an alert', () => {
    const late = [...HELD, ['detention-extended', '2026-11-01', { until: '2027-01-01' }]]
    expect(filed(at('RU', late), 'ngo-alert')).toMatch(/Appeal against custody[^\n]*: today/)
  })
})

test('the factors of Othman are answered one by one', () => {
  for (const lang of LANGUAGES) {
    const all = filed(promised, 'assurances-rebuttal', lang)
    const numbers = [...all.matchAll(/^\S+ (\d+)\. .*\?$/gm)].map(([, number]) => Number(number))
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
