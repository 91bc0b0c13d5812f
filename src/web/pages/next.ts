import type { RequestHandler } from 'express'
import type { Day } from '../../case/partial-date.js'
import { nextQuestion } from '../../interview/index.js'
import { paths } from '../paths.js'
import { visitOf } from '../visit.js'

/** To the question whose answer can change most; to the plan when none is left. */
export const nextPage =
  (today: () => Day): RequestHandler =>
  (_req, res) => {
    const { kept } = visitOf(res)
    const question = kept && nextQuestion(kept.answers, today())
    res.redirect(303, !kept ? paths.ended() : question ? paths.question(question.id) : paths.plan())
  }
