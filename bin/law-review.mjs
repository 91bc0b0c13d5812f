// Writes docs/law-review.md from the built law library: `npm run law-review`.
import { writeFileSync } from 'node:fs'
import { lawReview } from '../dist/explain/law-review.js'
import { LAW } from '../dist/law/library.js'

writeFileSync(new URL('../docs/law-review.md', import.meta.url), lawReview(LAW))
