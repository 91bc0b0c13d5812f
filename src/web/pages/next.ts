import type { RequestHandler } from 'express'
import type { Day } from '../../case/partial-date.js'
import { nextQuestion, progress } from '../../interview/index.js'
import { paths } from '../paths.js'
import { visitOf } from '../visit.js'

/**
 * To the question whose answer can change most. To the plan when none is left, and once before: as soon as the
 * first round is over, so that nobody answers forty questions before reading what to do today.
 */
export const nextPage =
  (today: () => Day): RequestHandler =>
  (_req, res) => {
    const { kept } = visitOf(res)
    if (!kept) {
      res.redirect(303, paths.ended())
      return
    }
    const question = nextQuestion(kept.answers, today())
    const readFirst = kept.planShown !== true && progress(kept.answers, today()).toFirstPlan === 0
    res.redirect(303, question && !readFirst ? paths.question(question.id) : paths.plan())
  }
