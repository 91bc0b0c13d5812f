import { draft, lost, whyNot, type Lines } from './domestic-cases.js'

const ended = (day: string, last: string): Lines => [
  ...lost(day, day),
  ['extradition-second-appealed', day],
  ['extradition-second-appeal-dismissed', last],
]

describe('a constitutional complaint asks for what that court can give', () => {
  const russian = ended('2026-10-01', '2026-11-20')

  test('KRF 125(4)(a), Law 1-FKZ 98: Russia looks at the law applied; the last court may hold the ruling back', () => {
    const now = draft('constitutional-complaint', '2026-11-25', russian)
    expect(now).toMatch(/Article 125\(4\)\(a\)[\s\S]*Article 63\(2\)[\s\S]*Article 98/)
    expect(now).toContain('to find that the law named above')
    expect(now).not.toMatch(/set them aside|interim order|order my release/)
    // Nobody read the term in today's text, so the paper does not state one.
    expect(now).not.toMatch(/Time-limit for filing|within 12 months/)
  })

  test('nothing of 2020 in a paper of 2019, and no ruling that was not yet given', () => {
    const then = draft('constitutional-complaint', '2019-11-25', ended('2019-10-01', '2019-11-20'))
    expect(then).not.toMatch(/Article 98|used up/)
    expect(draft('constitutional-complaint', '2005-11-25', ended('2005-10-01', '2005-11-20'))).not.toContain(
      '101-O',
    )
  })

  test('before the last ruling there is nothing to complain of', () => {
    expect(whyNot('constitutional-complaint', '2026-11-25', lost('2026-10-01', '2026-11-20'))).toBe(
      'draft-why.not-yet',
    )
  })

  test('Law 2136-VIII, 77 and 78: Ukraine looks at the statute and may forbid an act', () => {
    const all = draft('constitutional-complaint', '2026-11-25', russian, { host: 'UA' })
    expect(all).toMatch(/Article 77[\s\S]*Article 78/)
    expect(all).not.toContain('set them aside')
  })

  test('BVerfGG 32, 93: Germany sets decisions aside and orders a stay', () => {
    const all = draft('constitutional-complaint', '2026-11-25', lost('2026-10-01', '2026-11-20'), {
      host: 'DE',
    })
    expect(all).toMatch(/§ 32 BVerfGG[\s\S]*set them aside/)
  })
})

test('an answer stands under the number of the line that asks for it', () => {
  const details = { pastIllTreatment: 'Beaten in 2023.\nHeld for two days.' }
  const all = draft('asylum-application', '2026-11-25', [], { details })
  expect(all).toContain('at its demand:\nBeaten in 2023.\nHeld for two days.')
})
