import { draftNotice } from '../../src/documents/frame.js'
import { assessed, caseOf } from '../support/case.js'

const lines = (host: string, lang: 'tg' | 'ru' | 'en') =>
  JSON.stringify(
    draftNotice(
      assessed(
        caseOf(
          [
            ['arrested', '2026-01-02'],
            ['extradition-granted', '2026-02-24'],
            ['extradition-notified', '2026-02-27'],
          ],
          { host },
        ),
        '2026-03-01',
      ),
      'extradition-appeal',
      lang,
    ),
  )

describe('the first page of a draft names the language of filing', () => {
  test.each([
    ['UA', 'en', 'Language of filing: Ukrainian.'],
    ['UA', 'ru', 'Язык подачи: Украинский.'],
    ['UA', 'tg', 'Забони супоридан: Украинӣ.'],
  ] as const)('%s in %s', (host, lang, said) => {
    expect(lines(host, lang)).toContain(said)
  })

  test('what is filed as it is, is named as before; a language nobody read of is asked of a lawyer', () => {
    expect(lines('KZ', 'en')).toContain('The Russian version is the one to file.')
    expect(lines('MY', 'en')).toContain('ask a lawyer into which language')
  })
})
