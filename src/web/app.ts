import express, { type Express } from 'express'
import { setUpApi } from './api/setUpApi.js'
import { setUpBodies } from './middleware/setUpBodies.js'
import { setUpCsrf } from './middleware/setUpCsrf.js'
import { setUpErrors } from './middleware/setUpErrors.js'
import { setUpLanguage } from './middleware/setUpLanguage.js'
import { setUpLogging } from './middleware/setUpLogging.js'
import { setUpRateLimit } from './middleware/setUpRateLimit.js'
import { setUpSecurity } from './middleware/setUpSecurity.js'
import { setUpSession } from './middleware/setUpSession.js'
import { setUpStatic } from './middleware/setUpStatic.js'
import { setUpViews } from './middleware/setUpViews.js'
import { settingsOf, type WebOptions } from './options.js'
import { aboutPage } from './pages/about.js'
import { answersPage } from './pages/answers.js'
import { beginAction } from './pages/begin.js'
import { chronologyAction, chronologyPage } from './pages/chronology.js'
import { depthAction } from './pages/depth.js'
import { draftFile, draftPage } from './pages/draft.js'
import { draftsPage } from './pages/drafts.js'
import { endedPage } from './pages/ended.js'
import { exitAction } from './pages/exit.js'
import { familySheetPage } from './pages/family-sheet.js'
import { setUpUploads } from './keep/upload.js'
import { bringBackAction, keepAction, keepLimit, keepPage } from './pages/keep.js'
import { lawEvidencePage } from './pages/law-evidence.js'
import { lawCountryPage } from './pages/law-country.js'
import { lawPage } from './pages/law.js'
import { nextPage } from './pages/next.js'
import { calendarFile, packetFile } from './pages/packet.js'
import { planAction, planPage } from './pages/plan.js'
import { questionAction, questionPage } from './pages/question.js'
import { safetyPage } from './pages/safety.js'
import { startPage } from './pages/start.js'
import { stillHerePage } from './pages/still-here.js'
import { deleteAction, deletePage } from './pages/delete.js'
import { SessionStore } from './session/store.js'

/** The site: its table of contents. One middleware a file, one page a file with its view and its test. */
export function createApp(options: WebOptions = {}): Express {
  const settings = settingsOf(options)
  const { book, today, now, logger } = settings
  const store = new SessionStore({ now, idleMs: settings.idleMinutes * 60_000 })
  const app = express()
  app.set('trust proxy', settings.trustProxy)
  app.locals['store'] = store

  setUpLogging(app, logger)
  setUpSecurity(app)
  setUpStatic(app)
  setUpRateLimit(app, settings.requestsPerMinute)
  setUpApi(app, settings)
  setUpBodies(app)
  setUpUploads(app)
  setUpLanguage(app)
  setUpSession(app, store)
  const csrfToken = setUpCsrf(app)
  setUpViews(app, csrfToken, settings.idleMinutes)

  app.get('/', startPage())
  app.post('/begin', beginAction(store))
  app.post('/depth', depthAction(store))

  app.get('/q', nextPage(today))
  app.get('/q/:id', questionPage(book, today))
  app.post('/q/:id', questionAction(store, book, today))
  app.get('/answers', answersPage(today))

  app.get('/chronology', chronologyPage())
  app.post('/chronology', chronologyAction(store, today))

  app.get('/plan', planPage(store, book, today))
  app.post('/plan', planAction(store, book, today))
  app.get('/drafts', draftsPage(book, today))
  app.get('/drafts/packet', packetFile(book, today))
  app.get('/drafts/calendar', calendarFile(book, today))
  app.get('/drafts/:document', draftPage(book, today))
  app.get('/drafts/:document/file', draftFile(book, today))

  const fewTimes = keepLimit(settings.requestsPerMinute)
  app.get('/keep', keepPage())
  app.post('/keep', fewTimes, keepAction())
  app.post('/bring-back', fewTimes, bringBackAction(store))

  app.get('/law', lawPage(book))
  app.get('/law/evidence', lawEvidencePage(book, today))
  app.get('/law/:country', lawCountryPage(book, today))
  app.get('/safety', safetyPage())
  app.get('/about', aboutPage(book))
  app.get('/family-sheet', familySheetPage())

  app.get('/still-here', stillHerePage())
  app.get('/ended', endedPage())
  app.get('/delete', deletePage())
  app.post('/delete', deleteAction(store))
  app.all('/exit', exitAction(store, settings.exitTo))

  setUpErrors(app, logger)
  return app
}

/** The app's own session store: for tests that look for readable answers in it. */
export const storeOf = (app: Express): SessionStore => app.locals['store'] as SessionStore
