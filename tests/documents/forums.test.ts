import { compose, draftsFor, DraftRefused, produce } from '../../src/documents/index.js'
import { leavesOf, textOf, textsOf } from '../../src/documents/tree.js'
import { LANGUAGES, type Language } from '../../src/i18n/index.js'
import type { DocumentId } from '../../src/law/vocabulary/index.js'
import { canary, scene, type Scene } from './scenes.js'

/** What each forum asks of a paper: its marking, its items, the relief, and when it is shut. */

const PURSUED = [
  ['charged', '2024-03-01'],
  ['wanted-listed', '2024-04-02', { list: 'cis' }],
  ['threatened', '2026-07-01'],
] as const
const CUSTODY = [
  ['arrested', '2026-08-05', { place: 'police' }],
  ['remand-ordered', '2026-08-07', { until: '2026-09-05' }],
] as const
const REQUESTED = [...PURSUED, ...CUSTODY, ['extradition-requested', '2026-09-10']] as const
const ON = '2026-11-20'

const russia = scene('Russia', 'RU', ON, REQUESTED)
const poland = scene('Poland', 'PL', ON, [
  ...REQUESTED,
  ['removal-ordered', '2026-10-01', { kind: 'deportation' }],
  ['removal-date-set', '2026-11-19', { for: '2026-11-25' }],
])
const abducted = scene('abducted', 'FR', ON, [...PURSUED, ['abducted', '2026-11-19']])
const promised = scene('promised', 'KZ', ON, [...REQUESTED, ['assurances-given', '2026-10-10']])

const textIn = ({ file, assessment }: Scene, document: DocumentId, lang: Language = 'en'): string =>
  textsOf(compose(file, assessment, document, lang).blocks).join('\n')

/** The text that is filed: without the notes to whoever completes the draft, the notice and the record. */
const filed = ({ file, assessment }: Scene, document: DocumentId, lang: Language = 'en'): string =>
  leavesOf(compose(file, assessment, document, lang).blocks)
    .filter(({ roles }) => !['prompt', 'draft', 'record'].some((role) => roles.includes(role as never)))
    .flatMap(({ block }) =>
      block.kind === 'list'
        ? block.items.map(textOf)
        : block.kind === 'table'
          ? block.rows.flat().map(textOf)
          : block.kind === 'fields'
            ? block.rows.map(({ label, value }) => `${textOf(label)}: ${textOf(value)}`)
            : [textOf(block.runs)],
    )
    .join('\n')

const why = ({ file, assessment }: Scene, document: DocumentId): string | null | undefined =>
  draftsFor(file, assessment).find((entry) => entry.document === document)?.why

/** In the order in which the forum asks for them. */
const ITEMS: readonly (readonly [DocumentId, Scene, readonly string[]])[] = [
  [
    'ecthr-interim-measure',
    poland,
    [
      'Rule 39 – Urgent',
      `Person to contact: ${canary('contact-name')}`,
      'Scheduled date and time of removal and destination: 25 November 2026',
      '1. The applicant',
      '2. Representative and contact',
      'Respondent State: Poland',
      `Number of the domestic extradition or removal file: ${canary('caseNumber')}`,
      '4. The removal',
      '5. The risk to me personally',
      '6. Article 3 of the Convention',
      '7. Domestic proceedings and remedies',
      '8. Assurances',
      '9. Other international proceedings',
      '10. Case-law and evidence',
      '11. The measure asked for',
      'Rule 47 § 4',
      'Rule 33',
      'Rule 41',
      '13. Undertakings',
      'Annexes',
    ],
  ],
  [
    'ecthr-application-statement',
    poland,
    [
      'Rule 47 of the Rules of Court',
      'I. Statement of the facts',
      'II. Alleged violations',
      'III. Compliance with Article 35 § 1',
      'Exhaustion of domestic remedies',
      'The time-limit',
      'IV. Other international proceedings',
      'V. Object of the application',
    ],
  ],
  [
    'hrc-complaint',
    russia,
    [
      'URGENT – REQUEST FOR INTERIM MEASURES',
      'Rule 94',
      'Request for interim measures',
      '1. General information',
      'State party: Russia',
      '2. The author',
      `I authorise ${canary('rep-name')}`,
      '3. The alleged victim',
      '4. Articles alleged to have been violated',
      '5. Exhaustion of domestic remedies',
      'Article 5(2)(b) of the Optional Protocol',
      '6. Other international procedures',
      'Article 5(2)(a) of the Optional Protocol',
      '7. Facts in chronological order',
      '8. Reasons',
      '9. Remedies sought',
    ],
  ],
  [
    'cat-complaint',
    russia,
    [
      'URGENT – REQUEST FOR INTERIM MEASURES',
      'Rule 114',
      'Request for interim measures',
      '3. The alleged victim',
      'article 22(5)(b)',
      'has not been, and is not being, examined',
      'article 22(5)(a)',
      'General Comment No. 4',
      '9. Remedies sought',
    ],
  ],
  [
    'wgad-urgent-appeal',
    russia,
    [
      'URGENT APPEAL',
      'A/HRC/36/38',
      'I. Identity',
      'II. Arrest',
      'III. Detention',
      'IV. Circumstances',
      'Category I',
      'V. Steps taken',
      'VI. Sender and consent',
    ],
  ],
  [
    'special-procedures-appeal',
    russia,
    [
      'URGENT APPEAL',
      '1. Who',
      '2. Which State',
      '3. What happened, where and when',
      '8. Sender, consent and publication',
      'My name may be given to the Government.',
      'My name may appear in public reports.',
    ],
  ],
  [
    'disappearance-urgent-action',
    abducted,
    [
      'URGENT ACTION – DISAPPEARANCE',
      'Date of the disappearance: 19 November 2026',
      'Working Group on Enforced or Involuntary Disappearances',
      'Committee on Enforced Disappearances (Article 30',
      '1. The person who has disappeared',
      '2. When and where',
      '3. Who is believed to be responsible',
      '5. Steps taken',
      '7. Sender',
    ],
  ],
  [
    'unhcr-letter',
    russia,
    ['URGENT – CONFIDENTIAL', 'Article 33(1)', 'Article 35', 'April 2008', 'Consent', 'Annexes'],
  ],
]

describe.each(ITEMS)('%s', (document, at, items) => {
  test('holds what the forum asks for, in its order', () => {
    const all = filed(at, document)
    let from = 0
    for (const item of items) {
      const found = all.indexOf(item, from)
      expect([item, found >= 0]).toEqual([item, true])
      from = found
    }
  })

  test('tells whoever completes it what makes it complete', () => {
    const { blocks } = compose(at.file, at.assessment, document, 'en')
    const prompts = leavesOf(blocks).filter(({ roles }) => roles.includes('prompt'))
    expect(prompts.length).toBeGreaterThan(0)
  })
})

/** Not to Tajikistan, and not to a State from which the person may be sent on. */
const RELIEF: Readonly<Record<Language, RegExp>> = {
  en: /third State from which (I|the person) may be sent there/,
  ru: /третье(му)? государств[оу],\s+откуда (меня|его|человека) могут отправить туда/,
  tg: /давлати сеюме, ки (аз он ҷо )?(маро|шахсро|метавонад маро|маро ба Тоҷикистон)/,
}
const ASK: readonly (readonly [DocumentId, Scene])[] = [
  ...ITEMS.map(([document, at]) => [document, at] as const),
  ['protection-alert', russia],
  ['assurances-rebuttal', promised],
]

test.each(ASK)('%s asks for no removal to Tajikistan or to a State that may send there', (document, at) => {
  for (const lang of LANGUAGES) expect(filed(at, document, lang)).toMatch(RELIEF[lang])
})

test.each(ASK)('%s puts the personal risk before case-law and reports', (document, at) => {
  for (const lang of LANGUAGES) {
    const all = filed(at, document, lang)
    const reports = ['CAT/C/TJK', '17185/05', '55978/20']
      .map((mark) => all.indexOf(mark))
      .filter((i) => i >= 0)
    expect(all.indexOf(canary('fear'))).toBeGreaterThan(0)
    for (const report of reports) expect(all.indexOf(canary('fear'))).toBeLessThan(report)
  }
})

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

describe('a forum that is shut', () => {
  const refusal = async ({ file, assessment }: Scene, document: DocumentId): Promise<unknown> =>
    produce({ file, assessment, document, languages: ['en'], format: 'txt' }).catch((error: unknown) => error)
  const on = (country: string, day: string): Scene =>
    scene('x', country, day, [
      ['charged', '2022-03-01'],
      ['arrested', '2022-08-05'],
      ['extradition-requested', '2022-09-01'],
    ])

  test.each([
    ['ecthr-interim-measure', 'RU', '2022-09-15', '2022-09-17'],
    ['hrc-complaint', 'BY', '2023-02-07', '2023-02-09'],
  ] as const)('%s for %s is to be had on %s and refused on %s', async (document, country, before, after) => {
    expect(why(on(country, before), document)).toBeNull()
    const refused = await refusal(on(country, after), document)
    expect(refused).toBeInstanceOf(DraftRefused)
    expect(refused).toMatchObject({ why: 'draft-why.closed' })
  })

  test.each([
    ['ecthr-interim-measure', 'KZ'],
    ['ecthr-interim-measure', 'BY'],
    ['hrc-complaint', 'CH'],
    ['hrc-complaint', 'AE'],
    ['cat-complaint', 'KG'],
  ] as const)('%s is refused for %s, which is not bound', async (document, country) => {
    expect(await refusal(on(country, '2023-06-01'), document)).toMatchObject({ why: 'draft-why.closed' })
  })

  test('no observations on assurances where none were given', async () => {
    expect(await refusal(russia, 'assurances-rebuttal')).toMatchObject({ why: 'draft-why.no-assurances' })
  })

  test('no second committee for the same matter', async () => {
    const lodged = scene('lodged', 'RU', ON, [...REQUESTED, ['hrc-lodged', '2026-10-01']])
    expect(await refusal(lodged, 'cat-complaint')).toMatchObject({ why: 'draft-why.closed' })
  })
})

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
