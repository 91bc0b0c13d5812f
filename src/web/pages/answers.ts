import type { RequestHandler } from 'express'
import type { Day } from '../../case/partial-date.js'
import { answersView } from '../answers/view.js'
import { paths } from '../paths.js'
import { visitOf } from '../visit.js'

/** Every answer, to be checked and changed; what does not fit together is asked about, not forbidden. */
export const answersPage =
  (today: () => Day): RequestHandler =>
  (_req, res) => {
    const { kept, lang } = visitOf(res)
    if (!kept) res.redirect(303, paths.ended())
    else
      res.render('answers', { casePage: true, tab: 'answers', ...answersView(lang, kept.answers, today()) })
  }
