import { compose } from '../../src/documents/index.js'
import { leavesOf } from '../../src/documents/tree.js'
import { LANGUAGES, type Language } from '../../src/i18n/index.js'
import type { DocumentId } from '../../src/law/vocabulary/index.js'
import { abducted, ASK, filed, poland, russia } from './forum-scenes.js'
import { canary, type Scene } from './scenes.js'

/** What each forum asks of a paper: its marking, its items, the relief. */

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
