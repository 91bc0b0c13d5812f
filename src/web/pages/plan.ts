import type { Request, RequestHandler, Response } from 'express'
import type { Day } from '../../case/partial-date.js'
import { dateText, shortDate } from '../../i18n/index.js'
import { contradictions, progress } from '../../interview/index.js'
import type { LawBook } from '../../law/book.js'
import { openCase } from '../case.js'
import { draftsLibrary } from '../drafts-library.js'
import { paths } from '../paths.js'
import { planView } from '../plan/view.js'
import { canBeReleased, supposedRelease, supposing, type WhatIf } from '../plan/what-if.js'
import { dayAsked } from '../query.js'
import { sent } from '../question/form.js'
import type { Kept, SessionStore } from '../session/store.js'
import { keep, visitOf } from '../visit.js'

/** What can be done, by when, against which danger; on any day that is asked for. */
export const planPage =
  (store: SessionStore, book: LawBook, today: () => Day): RequestHandler =>
  async (req, res) => {
    const { kept } = visitOf(res)
    if (kept && kept.planShown !== true && progress(kept.answers, today()).toFirstPlan === 0)
      keep(req, res, store, { ...kept, planShown: true })
    await show(res, book, today(), null)
  }

/** Another day, or the day after a release: kept in the session, so that no date stands in an address. */
export const planAction =
  (store: SessionStore, book: LawBook, today: () => Day): RequestHandler =>
  async (req, res) => {
    const { kept } = visitOf(res)
    const asked = dayAsked(sent(req.body, 'on'), today(), book)
    if (asked.wrong !== null || !kept) {
      await show(res, book, today(), asked.wrong)
      return
    }
    const released = sent(req.body, 'released') === 'yes'
    const whatIf =
      asked.whatIf || (released && sent(req.body, 'on') !== '') ? { day: asked.on, released } : null
    keepDay(req, res, store, kept, whatIf)
    res.redirect(303, paths.plan())
  }

function keepDay(req: Request, res: Response, store: SessionStore, kept: Kept, whatIf: WhatIf | null): void {
  const { depth, answers, trail, planShown = false } = kept
  const rest: Kept = { depth, answers, trail, planShown }
  keep(req, res, store, whatIf ? { ...rest, whatIf } : rest)
}

async function show(res: Response, book: LawBook, today: Day, wrong: string | null): Promise<void> {
  const whatIf = wrong === null ? visitOf(res).kept?.whatIf : undefined
  const on = whatIf?.day ?? today
  const open = openCase(res, on, book, (file) => supposing(file, whatIf))
  if (!open) return
  const { draftsFor } = await draftsLibrary()
  const { lang, file, answered, assessment, kept } = open
  res.status(wrong === null ? 200 : 400).render('plan', {
    casePage: true,
    tab: 'plan',
    asked: {
      on,
      wrong,
      whatIf: whatIf !== undefined,
      held: canBeReleased(answered, on),
      supposed: whatIf && file !== answered ? dateText(lang, supposedRelease(whatIf)) : null,
    },
    coversFrom: book.coversFrom,
    coversFromText: shortDate(book.coversFrom),
    unclear: contradictions(kept.answers).length,
    left: progress(kept.answers, today).left,
    plan: planView(lang, file, assessment, book, draftsFor(file, assessment), whatIf !== undefined),
  })
}
