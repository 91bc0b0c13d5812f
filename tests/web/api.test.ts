import type { HostLaw } from '../../src/assess/host-law.js'
import request from 'supertest'
import pino from 'pino'
import { LANGUAGES } from '../../src/i18n/index.js'
import { caseOf } from '../support/case.js'
import { siteOn, TODAY } from '../support/web.js'

const app = siteOn()
const HELD = caseOf([
  ['arrested', '2026-11-10'],
  ['extradition-granted', '2026-11-18'],
  ['extradition-notified', '2026-11-20'],
])
const post = (path: string, body: object, language = 'en') =>
  request(app).post(`/api/v1/${path}`).set('Accept-Language', language).send(body)

/** Reads a file as bytes. */
const bytes = (call: request.Test): request.Test =>
  call.buffer(true).parse((res, done) => {
    const parts: Buffer[] = []
    res.on('data', (part: Buffer) => parts.push(part))
    res.on('end', () => {
      done(null, Buffer.concat(parts))
    })
  })

interface Told {
  assessment: { on: string; remedies: { id: string; state: string; deadline: { lastDay: string } | null }[] }
  told?: { country: string }
}
interface Problem {
  type: string
  title: string
  status: number
  detail?: string
  faults?: { field: string; value: string; accepted: string[]; message: string }[]
}

describe('POST /api/v1/assessments', () => {
  test('the same answer as the engine gives, today if no day is named', async () => {
    const { body } = (await post('assessments', { case: HELD }).expect(200)) as { body: Told }
    expect(body.assessment.on).toBe(TODAY)
    const appeal = body.assessment.remedies.find(({ id }) => id === 'ru.extradition-appeal')
    expect([appeal?.state, appeal?.deadline?.lastDay]).toEqual(['open', '2026-11-30'])
    expect(body.told).toBeUndefined()
  })

  test('another day, and words in each language', async () => {
    const names = await Promise.all(
      LANGUAGES.map(async (language) => {
        const { body } = (await post('assessments', { case: HELD, on: '2026-12-05', language })) as {
          body: Told
        }
        const appeal = body.assessment.remedies.find(({ id }) => id === 'ru.extradition-appeal')
        expect(appeal?.state).toBe('expired')
        return body.told?.country
      }),
    )
    expect(names).toEqual(['Русия', 'Россия', 'Russia'])
  })

  test('a fault names field, value and what is accepted, in the language asked for', async () => {
    const wrong = { ...HELD, events: [{ type: 'arrested', on: '2026-02-30' }], hots: 1 }
    const messages = await Promise.all(
      LANGUAGES.map(async (language) => {
        const res = await post('assessments', { case: wrong, on: 'soon', extra: true }, language).expect(422)
        expect(res.type).toBe('application/problem+json')
        const { faults = [], title } = JSON.parse(res.text) as Problem
        expect(faults.map(({ field }) => field).sort()).toEqual([
          'case.events[0].on',
          'case.hots',
          'extra',
          'on',
        ])
        expect(faults.find(({ field }) => field === 'on')).toMatchObject({
          value: 'soon',
          accepted: ['YYYY-MM-DD'],
        })
        return title + faults.map(({ message }) => message).join(' ')
      }),
    )
    expect(new Set(messages).size).toBe(3)
  })

  test('what is not a call: not JSON, another type, too long, no case, an array, another method', async () => {
    const send = (type: string, text: string) =>
      request(app).post('/api/v1/assessments').set('Content-Type', type).send(text)
    expect((await send('application/json', '{"case":')).status).toBe(400)
    expect((await send('application/json', '[]')).status).toBe(400)
    expect((await send('application/json', '{"case":{},"case":{}}')).body).toMatchObject({
      status: 422,
      faults: [{ field: 'case', code: 'key-twice' }],
    })
    expect((await send('text/plain', '{}')).status).toBe(415)
    expect((await send('application/json', `{"a":"${'x'.repeat(600_000)}"}`)).status).toBe(413)
    expect((await send('application/json', '{}')).status).toBe(422)
    expect((await post('assessments', { case: HELD, on: '1899-01-01' })).status).toBe(422)
    const method = await request(app).get('/api/v1/assessments')
    expect([method.status, method.get('Allow')]).toEqual([405, 'POST'])
    expect((await request(app).get('/api/v1/nothing')).status).toBe(404)
    const empty = await request(app).post('/api/v1/assessments').set('Content-Type', 'application/json')
    expect(empty.body).toMatchObject({ status: 422, faults: [{ field: 'case', code: 'missing' }] })
    expect((await send('application/json; charset=koi8-r', '{}')).status).toBe(415)
    for (const address of ['/api/v2/law', '/api', '/api/v1/law/%ff']) {
      const res = await request(app).get(address)
      expect([res.status, res.type]).toEqual([404, 'application/problem+json'])
    }
    const other = await request(app).post('/api/v2/assessments').send({ case: HELD })
    expect([other.status, other.type]).toEqual([404, 'application/problem+json'])
  })
})

describe('POST /api/v1/documents', () => {
  const asked = { case: HELD, document: 'extradition-appeal', languages: ['ru'], format: 'pdf' }

  test('a draft as a file, with what it lacks', async () => {
    const res = await bytes(post('documents', asked)).expect(200)
    expect(res.type).toBe('application/pdf')
    expect((res.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-')
    expect(res.headers['content-disposition']).toContain('extradition-appeal.ru.pdf')
    expect(res.headers['panoh-missing']).toContain('person.name;required')
  })

  test('a PDF for the archive, if asked for', async () => {
    const res = await bytes(post('documents', { ...asked, pdfa: true })).expect(200)
    expect((res.body as Buffer).toString('latin1')).toContain('<pdfaid:part>1<')
    await post('documents', { ...asked, pdfa: 'yes' }).expect(422)
  })

  test('a draft that the law does not call for is refused with the reason', async () => {
    const res = await post('documents', { ...asked, on: '2026-11-12' }).expect(409)
    const problem = JSON.parse(res.text) as Problem
    expect(problem.type).toBe('urn:panoh:problem:draft-refused')
    expect(problem.detail?.length).toBeGreaterThan(20)
  })

  test('unknown document, format, language', async () => {
    const res = await post('documents', {
      ...asked,
      document: 'poem',
      format: 'odt',
      languages: ['fr'],
    }).expect(422)
    const { faults = [] } = JSON.parse(res.text) as Problem
    expect(faults.map(({ field }) => field)).toEqual(['document', 'languages', 'format'])
    expect(faults[0]?.accepted).toContain('extradition-appeal')
  })
})

describe('GET /api/v1/law', () => {
  test('the index and a country on a day', async () => {
    const index = (await request(app).get('/api/v1/law').expect(200)) as { body: { countries: string[] } }
    expect(index.body.countries).toEqual(expect.arrayContaining(['RU', 'TR', 'DE']))
    const ru = (await request(app).get('/api/v1/law/ru?on=2023-01-09').expect(200)) as {
      body: {
        country: string
        rules: { id: string; provisions: string[]; sources: string[] }[]
        changes: { id: string }[]
      }
    }
    expect(ru.body.country).toBe('RU')
    for (const rule of ru.body.rules) expect(rule.provisions.length * rule.sources.length).toBeGreaterThan(0)
    const change = ru.body.changes.find(({ id }) => id === 'ru.extradition-second-appeal')
    expect(change).toMatchObject({
      on: '2023-01-09',
      exists: true,
      existed: true,
      before: { length: 10, unit: 'sutki' },
      after: { length: 15, unit: 'sutki' },
    })
  })

  test('a State that left the Convention: the rule says so here as on its page', async () => {
    const on = async (day: string) => {
      const { body } = (await request(app).get(`/api/v1/law/RU?on=${day}`)) as { body: HostLaw }
      const rule = body.rules.find(({ id }) => id === 'ecthr.interim-measure')
      const bond = body.bonds.find(({ treaty }) => treaty === 'ECHR')
      return [rule?.exists, rule?.why, bond?.bound, bond?.until]
    }
    expect(await on('2022-09-16')).toEqual([true, null, 'yes', '2022-09-16'])
    expect(await on('2022-09-17')).toEqual([false, 'not-bound-ECHR', 'no', '2022-09-16'])
  })
  test('a word in the address that nothing reads is a fault, not today', async () => {
    const { status, body } = await request(app).get('/api/v1/law/RU?onn=2020-01-01&lang=xx')
    expect(status).toBe(422)
    expect((body as Problem).faults).toMatchObject([
      { field: 'onn', value: '2020-01-01', code: 'unknown-key', accepted: ['lang', 'on'] },
      { field: 'lang', value: 'xx', code: 'unknown-word', accepted: [...LANGUAGES] },
    ])
  })

  test('no such country, no such day', async () => {
    expect((await request(app).get('/api/v1/law/Russland')).status).toBe(422)
    expect((await request(app).get('/api/v1/law/RU?on=2023-02-29')).status).toBe(422)
  })
})

test('the description is made from the schemas that read the calls', async () => {
  const { body } = (await request(app).get('/api/v1/openapi.json').expect(200)) as {
    body: { openapi: string; paths: object; components: { schemas: Record<string, { properties: object }> } }
  }
  expect(body.openapi).toBe('3.1.0')
  expect(Object.keys(body.paths)).toEqual(['/assessments', '/documents', '/law', '/law/{country}'])
  expect(JSON.stringify(body.components.schemas['AssessmentBody'])).toContain('panoh-case/1')
  expect(Object.keys(body.components.schemas['DocumentBody']?.properties ?? {})).toEqual([
    'case',
    'on',
    'document',
    'languages',
    'format',
    'pdfa',
  ])
})

test('nothing is kept and nothing of a case reaches the log or a cookie', async () => {
  const lines: string[] = []
  const site = siteOn({ logger: pino({ base: null }, { write: (line: string) => void lines.push(line) }) })
  const file = { ...HELD, person: { ...HELD.person, name: { latin: 'Canary Kanareyev' } } }
  const res = await request(site).post('/api/v1/assessments').send({ case: file, on: 'Canary day' })
  expect(res.status).toBe(422)
  await request(site).post('/api/v1/assessments').send({ case: file }).expect(200)
  expect(res.headers['set-cookie']).toBeUndefined()
  expect(res.headers['cache-control']).toBe('no-store')
  expect(lines.length).toBe(2)
  expect(lines.join('')).not.toMatch(/canary/i)
})
