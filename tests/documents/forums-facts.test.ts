import { compose, draftsFor, produce } from '../../src/documents/index.js'
import { leavesOf, textsOf } from '../../src/documents/tree.js'
import { LANGUAGES, text } from '../../src/i18n/index.js'
import type { DocumentId } from '../../src/law/vocabulary/index.js'
import { ASK, CUSTODY, filed, ON, PURSUED, REQUESTED, textIn } from './forum-scenes.js'
import { scene, type Scene } from './scenes.js'

/** What a paper for a forum says of the case must be what the chronology says, and no more. */

const DECIDED = [
  ...REQUESTED,
  ['extradition-granted', '2026-11-02'],
  ['extradition-notified', '2026-11-04'],
  ['extradition-appealed', '2026-11-06'],
  ['extradition-appeal-dismissed', '2026-11-18'],
] as const
const tables = (at: Scene, document: DocumentId) =>
  compose(at.file, at.assessment, document, 'en').blocks.flatMap((block) =>
    block.kind === 'table' ? [block] : [],
  )

describe('remedies used and unused', () => {
  const at = scene('dismissed', 'UA', ON, DECIDED)

  test('the table says whether each stopped the removal, from the law of the country', () => {
    const steps = tables(at, 'hrc-complaint')[0]
    expect(steps?.rows.map((row) => textsOf([{ ...steps, rows: [row] }]).at(-1))).toContain(
      text('en', 'suspends.automatic'),
    )
  })

  test('a step whose effect no source makes sure is left blank', () => {
    const kz = scene('kz', 'KZ', ON, [...REQUESTED, ['asylum-applied', '2026-09-01']])
    const [steps] = tables(kz, 'hrc-complaint')
    expect(steps && textsOf([steps]).at(-1)).toBe(text('en', 'form.blank'))
  })

  test('a way that stops the removal and is still open is named to the lawyer, not to the Committee', () => {
    const name = text('en', 'remedy.ua.extradition-second-appeal.name')
    for (const document of ['ecthr-interim-measure', 'hrc-complaint', 'cat-complaint'] as const) {
      expect(textIn(at, document)).toContain(`${name}. ${text('en', 'state.open')}`)
      expect(filed(at, document)).not.toContain(name)
    }
  })

  test('the tables of steps and of procedures abroad stay two tables', () => {
    const both = scene('both', 'UA', ON, [...DECIDED, ['unhcr-involved', '2026-11-10']])
    for (const document of ['wgad-urgent-appeal', 'special-procedures-appeal'] as const)
      expect(tables(both, document).map(({ head }) => head.length)).toEqual([3, 4, 3])
  })
})

describe('interim measures', () => {
  const of = (body: 'ecthr' | 'hrc' | 'court'): Scene =>
    scene(body, 'UA', ON, [
      ...DECIDED,
      ['interim-measure-requested', '2026-11-18', { body }],
      ['interim-measure-granted', '2026-11-19', { body }],
    ])

  test('what a committee or a court of the country indicated is not the measure of the European Court', () => {
    const line = 'Interim measure under Rule 39: '
    expect(filed(of('ecthr'), 'ecthr-application-statement')).toContain(
      `${line}indicated on 19 November 2026`,
    )
    for (const body of ['hrc', 'court'] as const)
      expect(filed(of(body), 'ecthr-application-statement')).toContain(`${line}not requested so far`)
  })

  test('a court of the country is a remedy of the country, a body abroad is a procedure abroad', () => {
    const none = 'this matter has not been submitted to any other international body'
    expect(filed(of('court'), 'hrc-complaint')).toContain(none)
    expect(filed(of('ecthr'), 'hrc-complaint')).not.toContain(none)
  })

  test('nobody writes that no other body examines the matter while another one does', () => {
    const same = 'the same matter '
    for (const document of ['hrc-complaint', 'cat-complaint'] as const) {
      expect(filed(of('court'), document)).toContain(same)
      expect(filed(of('ecthr'), document)).not.toContain(same)
      expect(textIn(of('ecthr'), document)).toContain('A complaint is or was before another body')
    }
    // Its own procedure is not another one.
    expect(filed(of('hrc'), 'hrc-complaint')).toContain(same)
  })
})

describe('what the facts do not show is not stated', () => {
  test('no decision: nobody has refused to examine the danger', () => {
    const early = scene('early', 'UA', ON, [...PURSUED, ...CUSTODY])
    const late = scene('late', 'UA', ON, DECIDED)
    const words = 'had to examine these facts with the care'
    expect(filed(early, 'hrc-complaint')).not.toContain(words)
    expect(filed(late, 'hrc-complaint')).toContain(words)
  })

  test('a person who is free is not described as held', () => {
    const free = scene('free', 'UA', ON, [...DECIDED, ['released', '2026-11-19']])
    const all = filed(free, 'wgad-urgent-appeal')
    expect(all).toContain('I am at liberty now')
    expect(all).toContain('Detained since: 5 August 2026 – 19 November 2026')
    expect(all).not.toMatch(/I am held|URGENT APPEAL|release me/)
  })

  test('rights of the Covenant are not invoked against a State that is not bound by it', () => {
    expect(filed(scene('AE', 'AE', ON, REQUESTED), 'wgad-urgent-appeal')).not.toContain('of the Covenant')
    expect(filed(scene('UA', 'UA', ON, REQUESTED), 'wgad-urgent-appeal')).toContain('of the Covenant')
  })

  test('custody for removal alone is not called a punishment at the demand of Tajikistan', () => {
    const removal = scene('removal', 'DE', ON, [
      ['removal-ordered', '2026-11-01', { kind: 'deportation' }],
      ['arrested', '2026-11-05', { place: 'migration-centre' }],
    ])
    const wanted = scene('wanted', 'DE', ON, REQUESTED)
    for (const lang of LANGUAGES) {
      expect(filed(removal, 'wgad-urgent-appeal', lang)).not.toMatch(/II (and|и|ва) V/)
      expect(filed(wanted, 'wgad-urgent-appeal', lang)).toMatch(/II (and|и|ва) V/)
    }
  })

  test('no final decision: the time-limit is stated with a blank, not as kept', () => {
    const open = filed(scene('open', 'UA', ON, REQUESTED), 'ecthr-application-statement')
    expect(open).toContain('is to be lodged within four months')
    expect(open).not.toContain('is lodged within four months')
  })

  test('where nothing published is old enough, no heading stands alone', () => {
    const old = scene('2009', 'PL', '2009-05-14', [
      ['charged', '2009-01-10'],
      ['arrested', '2009-04-01'],
      ['extradition-requested', '2009-04-20'],
    ])
    for (const document of ['ecthr-application-statement', 'hrc-complaint', 'cat-complaint'] as const)
      expect(filed(old, document)).not.toMatch(/Information on Tajikistan|Decisions and information/i)
  })
})

describe('no heading stands without words to file, once the notes are struck out', () => {
  // One known fact: nothing supports an article yet, and most of a paper is notes.
  const bare = scene('bare', 'UA', ON, [['arrested', '2026-11-18']], { details: {}, person: {} })

  test.each(ASK)('%s', (document, full) => {
    const scenes = draftsFor(bare.file, bare.assessment).some(
      (one) => one.document === document && one.available,
    )
      ? [full, bare]
      : [full]
    for (const { file, assessment } of scenes) {
      const blocks = leavesOf(compose(file, assessment, document, 'en').blocks)
        .filter(({ roles }) => !roles.includes('prompt'))
        .map(({ block }) => block)
      const empty = blocks.filter((block, at) => {
        const next = blocks[at + 1]
        return (
          block.kind === 'heading' && next?.kind === 'heading' && next.level <= block.level && block.level > 1
        )
      })
      expect(textsOf(empty)).toEqual([])
    }
  })
})

test('threats and attacks stand in the personal risk with what was noted of them', () => {
  const at = scene('threat', 'UA', ON, [
    ...REQUESTED,
    ['attacked', '2026-07-20', { note: 'Two men broke the door.' }],
  ])
  for (const document of ['ecthr-interim-measure', 'hrc-complaint', 'cat-complaint'] as const)
    expect(filed(at, document)).toContain('20 July 2026: Attack. Two men broke the door.')
})

test('what was seen of the abduction is in the report of the disappearance', () => {
  const at = scene('seen', 'UA', ON, [...PURSUED, ['abducted', '2026-11-19', { note: 'A grey van.' }]])
  for (const lang of LANGUAGES)
    expect(filed(at, 'disappearance-urgent-action', lang)).toContain('A grey van.')
})

test('the request to the Commission cites the same judgments whatever country the person is in', () => {
  const cited = (country: string): string[] =>
    filed(
      scene(country, country, ON, [...REQUESTED, ['red-notice-issued', '2025-01-02']]),
      'interpol-ccf-request',
    )
      .split('\n')
      .filter((line) => / v\. /.test(line))
  expect(cited('PL').length).toBeGreaterThan(5)
  expect(cited('KZ')).toEqual(cited('PL'))
})

describe('how long a paper may be', () => {
  const everything = scene('everything', 'TR', ON, [
    ...DECIDED,
    ['assurances-given', '2026-10-10'],
    ['asylum-applied', '2026-08-20'],
    ['asylum-refused', '2026-10-01'],
    ['removal-ordered', '2026-10-20', { kind: 'deportation' }],
    ['removal-date-set', '2026-11-19', { for: '2026-11-25' }],
  ])

  // Rule 47 § 2 of the Rules of Court; the United Nations' guidance as a secondary source gives it.
  test.each([
    ['ecthr-application-statement', 20],
    ['hrc-complaint', 50],
    ['cat-complaint', 50],
  ] as const)('%s: at most %i pages, and the draft says so', async (document, limit) => {
    // Tajik is the longest of the three.
    const request = { ...everything, document, languages: ['tg'] as const }
    const bytes = (await produce({ ...request, format: 'pdf' })).bytes
    const pages = new TextDecoder('latin1').decode(bytes).match(/\/Type \/Page\b/g) ?? []
    expect(pages.length).toBeGreaterThan(3)
    // Half is left for what the lawyer adds.
    expect(pages.length).toBeLessThanOrEqual(limit / 2)
    for (const lang of LANGUAGES)
      expect(textIn(everything, document, lang)).toMatch(new RegExp(`\\b${String(limit)} `))
  })
})
