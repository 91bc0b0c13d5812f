import { createHash } from 'node:crypto'
import { formOf, type Answers, type Question } from '../../interview/index.js'

/** Changes when the answer to this question changes; says nothing about it. */
export const versionOf = (answers: Answers, question: Question): string =>
  createHash('sha256')
    .update(JSON.stringify([question.id, formOf(answers, question)]))
    .digest('base64url')
    .slice(0, 12)
