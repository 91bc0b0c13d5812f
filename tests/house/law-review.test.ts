import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lawReview } from '../../src/explain/law-review.js'
import { ROOT } from '../../src/i18n/index.js'
import { LAW } from '../../src/law/library.js'

test('docs/law-review.md is the law as it stands: after a change run `npm run law-review`', () => {
  expect(readFileSync(join(ROOT, 'docs', 'law-review.md'), 'utf8')).toBe(lawReview(LAW))
})
