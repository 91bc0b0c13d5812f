import { LANGUAGES } from '../../src/i18n/index.js'
import { ASK, filed, ON, poland, PURSUED, REQUESTED, russia, textIn } from './forum-scenes.js'
import { scene, type Scene } from './scenes.js'

/** Articles after the facts, rules after the day, authorities only as far as they go. */

describe('articles', () => {
  const statement = (at: Scene): string => filed(at, 'ecthr-application-statement')

  test('the statement names those that the facts support, and no other', () => {
    const held = statement(poland)
    for (const article of [
      'Article 3: the risk',
      'Article 5 § 1: unlawful',
      'Article 13: no effective remedy',
    ])
      expect(held).toContain(article)
    expect(held).not.toContain('Article 34: breach')

    const free = scene('at liberty', 'PL', ON, PURSUED)
    expect(statement(free)).not.toContain('Article 5 § 1: unlawful')
    expect(statement(free)).not.toContain('find a violation of Article 5')

    const taken = scene('taken', 'PL', ON, [
      ...REQUESTED,
      ['interim-measure-granted', '2026-10-01', { body: 'ecthr' }],
      ['abducted', '2026-10-05'],
    ])
    expect(statement(taken)).toContain('Article 34: breach of the interim measure')
    expect(statement(taken)).toContain('1 October 2026')
  })

  test('the complaint to the Human Rights Committee names article 9 only where somebody was held', () => {
    expect(filed(russia, 'hrc-complaint')).toContain('Article 9 of the Covenant')
    expect(filed(scene('free', 'RU', ON, PURSUED), 'hrc-complaint')).not.toContain(
      'Article 9 of the Covenant',
    )
  })

  test('custody past the last order is said with its day', () => {
    for (const [document, at] of [
      ['ecthr-application-statement', poland],
      ['hrc-complaint', russia],
    ] as const)
      expect(filed(at, document)).toMatch(/The last order of custody ran out on 5 September 2026/)
  })
})

describe('rules and days', () => {
  const then = (country: string, on: string): Scene =>
    scene('then', country, on, [
      ['charged', '2011-03-01'],
      ['arrested', '2011-12-05'],
      ['extradition-requested', '2012-01-05'],
      ['extradition-granted', '2012-02-08'],
    ])

  test('six months until 31 January 2022, four months since', () => {
    const days = [
      ['2022-01-31', 'within six months'],
      ['2022-02-01', 'within four months'],
    ] as const
    for (const [on, words] of days)
      expect(filed(then('PL', on), 'ecthr-application-statement')).toContain(words)
  })

  test('rule 92 of the Human Rights Committee until 8 January 2019, rule 94 since', () => {
    expect(filed(then('RU', '2019-01-08'), 'hrc-complaint')).toContain('Rule 92')
    expect(filed(then('RU', '2019-01-09'), 'hrc-complaint')).toContain('Rule 94')
  })

  test('nothing is cited that did not exist yet', () => {
    for (const document of [
      'ecthr-interim-measure',
      'hrc-complaint',
      'cat-complaint',
      'unhcr-letter',
    ] as const) {
      const all = filed(then('RU', '2012-06-15'), document)
      const years = [...all.matchAll(/\b(20\d\d)\b/g)].map(([, year]) => Number(year))
      expect(Math.max(...years)).toBeLessThanOrEqual(2012)
    }
    expect(filed(then('RU', '2012-06-15'), 'ecthr-interim-measure')).toContain('21055/09')
  })

  test('what was lost, or not read, is never cited as support', () => {
    for (const [document, at] of ASK)
      for (const lang of LANGUAGES) {
        const all = filed(at, document, lang)
        expect(all).not.toMatch(/77658\/11|2445\/2014|542\/2013|40462\/16/)
        expect(all).not.toMatch(/must be read before|надо прочитать|Пеш аз ишора/)
      }
    const wanted = scene('wanted only', 'PL', ON, PURSUED, {
      person: { nationalities: ['TJ'], profile: ['other'] },
    })
    expect(textIn(wanted, 'ecthr-interim-measure')).toContain('77658/11')
    expect(filed(wanted, 'ecthr-interim-measure')).not.toContain('77658/11')
  })
})
