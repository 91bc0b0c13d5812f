import type { Request, RequestHandler, Response } from 'express'
import type { Day } from '../../case/partial-date.js'
import { EVENT_TYPES } from '../../case/vocabulary.js'
import { key } from '../../explain/index.js'
import { text } from '../../i18n/index.js'
import { questionKey } from '../../interview/index.js'
import { LONGEST, rowsIn, rowsOf, type Row } from '../chronology/rows.js'
import { take, type RowFault } from '../chronology/take.js'
import { paths } from '../paths.js'
import { sent } from '../question/form.js'
import type { SessionStore } from '../session/store.js'
import { keep, visitOf } from '../visit.js'

/** A list of dates and words is pasted; it becomes events only after somebody has looked at every line. */
export const chronologyPage = (): RequestHandler => (_req, res) => {
  if (!visitOf(res).kept) res.redirect(303, paths.ended())
  else showList(res, '', null)
}

/** First the list comes, then its lines as rows, put right where need be. */
export const chronologyAction =
  (store: SessionStore, today: () => Day): RequestHandler =>
  (req, res) => {
    const { kept, lang } = visitOf(res)
    if (!kept) {
      res.redirect(303, paths.ended())
      return
    }
    const rows = rowsIn(req.body)
    if (rows.length > 0) {
      confirm(req, res, store, rows, today())
      return
    }
    const list = sent(req.body, 'list') ?? ''
    if (list.length > LONGEST) {
      showList(res.status(400), list, 'too-long')
      return
    }
    const read = rowsOf(list, lang)
    if (read.rows.length === 0) showList(res.status(400), list, 'empty')
    else showRows(res, read.rows, read.rest, [])
  }

function confirm(req: Request, res: Response, store: SessionStore, rows: readonly Row[], on: Day): void {
  const { kept } = visitOf(res)
  if (!kept) return
  const rest = (sent(req.body, 'rest') ?? '').slice(0, LONGEST)
  const { answers, faults, questions } = take(kept.answers, rows, on)
  if (faults.length > 0) {
    showRows(res.status(400), rows, rest, faults)
    return
  }
  const trail = [...kept.trail, ...questions.filter((id) => !kept.trail.includes(id))]
  keep(req, res, store, { ...kept, answers, trail })
  if (rest === '') res.redirect(303, paths.answers())
  else showList(res, rest, null)
}

function showList(res: Response, list: string, fault: 'empty' | 'too-long' | null): void {
  res.render('chronology', { casePage: true, tab: 'answers', list, fault, longest: LONGEST })
}

function showRows(res: Response, rows: readonly Row[], rest: string, faults: readonly RowFault[]): void {
  const { lang } = visitOf(res)
  const name = (type: string) => ({ value: type, label: text(lang, key.event(type)) })
  res.render('chronology-rows', {
    casePage: true,
    tab: 'answers',
    rest,
    rows: rows.map((row, index) => ({
      ...row,
      may: row.candidates.map(name),
      faults: faults
        .filter((one) => one.row === index)
        .map(({ box, fault }) => ({
          target: `e${String(index)}-${box}`,
          message: text(lang, questionKey.fault(fault.code), {
            value: fault.value,
            accepted: fault.accepted.join(', '),
          }),
        })),
    })),
    types: EVENT_TYPES.map(name),
  })
}
