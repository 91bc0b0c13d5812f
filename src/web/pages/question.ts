import type { Request, RequestHandler, Response } from 'express'
import type { Day } from '../../case/partial-date.js'
import { isLanguage, LANGUAGE_TAGS, translator } from '../../i18n/index.js'
import { applyForm, questionById, removeTime, type Answers, type Question } from '../../interview/index.js'
import type { LawBook } from '../../law/book.js'
import { fail } from '../errors.js'
import { paths } from '../paths.js'
import { conflictView } from '../question/conflict.js'
import { formValuesOf, FROM_FIELD, sent, VERSION_FIELD } from '../question/form.js'
import { returnTo } from '../question/from.js'
import { versionOf } from '../question/version.js'
import { questionView, type Asking } from '../question/view.js'
import { LANGUAGE_COOKIE, cookieOptions } from '../session/cookies.js'
import type { Kept, SessionStore } from '../session/store.js'
import { keep, visitOf } from '../visit.js'

/** One question a page. */
export const questionPage =
  (book: LawBook, today: () => Day): RequestHandler =>
  (req, res) => {
    const asked = askedIn(req, res)
    if (!asked) return
    const { from, again } = req.query
    show(res, { ...asked, on: today(), book, from, again: again !== undefined })
  }

/**
 * Takes an answer over. Nothing that was typed is lost, and nothing that was saved in the meantime (another tab,
 * the form sent twice) is overwritten unasked.
 */
export const questionAction =
  (store: SessionStore, book: LawBook, today: () => Day): RequestHandler =>
  (req, res) => {
    const asked = askedIn(req, res)
    if (!asked) return
    const { kept, question } = asked
    const on = today()
    const from = sent(req.body, FROM_FIELD)
    const version = sent(req.body, VERSION_FIELD)
    const typed = formValuesOf(req.body)
    const again = { ...asked, on, book, from, again: false, typed, version }

    const lang = sent(req.body, 'lang')
    if (isLanguage(lang)) {
      res.cookie(LANGUAGE_COOKIE, lang, cookieOptions(req))
      show(res, { ...again, lang })
      return
    }
    const removed = Number(sent(req.body, 'remove') ?? NaN)
    const form = Number.isInteger(removed) ? withoutTime(typed, removed) : typed
    const applied = applyForm(kept.answers, question, form, on)
    if (!applied.ok) {
      show(res.status(400), { ...again, faults: applied.faults })
      return
    }
    if (changedMeanwhile(version, kept.answers, applied.answers, question)) {
      const view = conflictView({ ...asked, on, typed, from, newer: applied.answers })
      res.status(409).render('conflict', { casePage: true, tab: 'next', conflict: view })
      return
    }
    const answers = Number.isInteger(removed)
      ? removeTime(applied.answers, question, removed)
      : applied.answers
    keep(req, res, store, { ...kept, answers, trail: trailWith(kept.trail, question.id) })
    if (Number.isInteger(removed)) res.redirect(303, paths.question(question.id))
    else res.redirect(303, form['again'] === undefined ? returnTo(from) : paths.again(question.id))
  }

interface Asked {
  readonly lang: Asking['lang']
  readonly kept: Kept
  readonly question: Question
}

/** The session and the question, or an answer that says what is missing. */
function askedIn(req: Request, res: Response): Asked | null {
  const { kept, lang } = visitOf(res)
  const question = questionById(String(req.params['id']))
  if (!question) throw fail(404)
  if (kept) return { kept, lang, question }
  res.redirect(303, paths.ended())
  return null
}

function show(res: Response, asking: Asking): void {
  res.render('question', {
    casePage: true,
    tab: 'next',
    languageForm: 'question',
    ...words(asking),
    q: questionView(asking),
  })
}

/** The language of the page, where the form itself was used to change it. */
function words({ lang }: Asking) {
  return { lang, tag: LANGUAGE_TAGS[lang], t: translator(lang) }
}

/** Somebody changed the saved answer after this form was made, and the form says something else. */
function changedMeanwhile(
  version: string | undefined,
  saved: Answers,
  wanted: Answers,
  question: Question,
): boolean {
  const now = versionOf(saved, question)
  return version !== now && versionOf(wanted, question) !== now
}

/** The form without what it says of one time: that time is to go, whatever stands in its boxes. */
const withoutTime = <T>(form: Record<string, T>, index: number): Record<string, T> =>
  Object.fromEntries(Object.entries(form).filter(([name]) => !name.startsWith(`t${String(index)}-`)))

const trailWith = (trail: readonly string[], id: string): string[] =>
  trail.includes(id) ? [...trail] : [...trail, id]
