import { z } from 'zod'
import { LANGUAGES } from '../../i18n/index.js'
import { assessmentBody, documentBody } from './bodies.js'

/** The description of the interface, made from the schemas that read the calls. */

const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  faults: z
    .array(
      z.strictObject({
        field: z.string(),
        value: z.string(),
        code: z.string(),
        accepted: z.array(z.string()),
        message: z.string(),
      }),
    )
    .optional(),
})

const jsonOf = (schema: z.ZodType) => {
  const made: Record<string, unknown> = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  delete made['$schema']
  return made
}

const anyObject = { type: 'object' } as const
const json = (schema: object) => ({ 'application/json': { schema } })
const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})
const refusals = {
  400: refusal('Not a JSON object.'),
  413: refusal('Longer than half a megabyte.'),
  415: refusal('Not application/json in UTF-8.'),
  422: refusal('Faults in the call: field, value, what is accepted.'),
  429: refusal('Too many calls in a minute.'),
}
const query = (name: string, schema: object, description: string) => ({
  name,
  in: 'query',
  schema,
  description,
})
const LANGUAGE = query('lang', { enum: LANGUAGES }, 'Language of the messages; otherwise Accept-Language.')

/** @returns the OpenAPI 3.1 document of `/api/v1` */
export function openApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Panoh',
      version: '1',
      description:
        'Ways to stop a removal to Tajikistan, by case and day, and drafts to file. Nothing sent here is kept. ' +
        'Information, not advice; a draft is a draft until a lawyer has read it.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    paths: {
      '/assessments': {
        post: {
          summary:
            'Every way to stop the removal on a day, with its last day, reasons, dangers and open questions.',
          parameters: [LANGUAGE],
          requestBody: { required: true, content: json({ $ref: '#/components/schemas/AssessmentBody' }) },
          responses: {
            200: {
              description: 'panoh-assessment/1, and in words if a language was named.',
              content: json(anyObject),
            },
            ...refusals,
          },
        },
      },
      '/documents': {
        post: {
          summary: 'One draft as a file.',
          parameters: [LANGUAGE],
          requestBody: { required: true, content: json({ $ref: '#/components/schemas/DocumentBody' }) },
          responses: {
            200: {
              description: 'The draft. The header Panoh-Missing lists the facts it still lacks.',
              content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
            },
            409: refusal('The law of this host and day does not call for this draft; `detail` says why.'),
            ...refusals,
          },
        },
      },
      '/law': {
        get: {
          summary: 'The countries whose law is declared, and when it was last checked.',
          parameters: [LANGUAGE],
          responses: { 200: { description: 'The index.', content: json(anyObject) }, 422: refusals[422] },
        },
      },
      '/law/{country}': {
        get: {
          summary:
            'Every rule in force on a day, with provision, source, confidence and what changes within a year.',
          parameters: [
            {
              name: 'country',
              in: 'path',
              required: true,
              schema: { type: 'string', pattern: '^[A-Za-z]{2}$' },
            },
            query('on', { type: 'string', format: 'date' }, 'Today if left out.'),
            LANGUAGE,
          ],
          responses: {
            200: { description: 'The rules.', content: json(anyObject) },
            422: refusals[422],
          },
        },
      },
    },
    components: {
      schemas: {
        AssessmentBody: jsonOf(assessmentBody),
        DocumentBody: jsonOf(documentBody),
        Problem: jsonOf(problem),
      },
    },
  }
}
