import express, { type Express, type Request } from 'express'
import { paths } from '../paths.js'

/** A case of 2000 events with long notes fits; nothing much longer is a case. */
const LIMIT = '3mb'

const files = new WeakMap<Request, Uint8Array>()

/** The form that brings a file: read in memory before the form's token is checked, never put on a disk. */
export function setUpUploads(app: Express): void {
  app.post(
    paths.bringBack(),
    express.raw({ type: 'multipart/form-data', limit: LIMIT }),
    (req, _res, next) => {
      if (!Buffer.isBuffer(req.body)) {
        next()
        return
      }
      readForm(req, req.body).then(() => {
        next()
      }, next)
    },
  )
}

/** @returns the file of the form; empty if none was chosen */
export const uploadOf = (req: Request): Uint8Array => files.get(req) ?? new Uint8Array()

async function readForm(req: Request, body: Buffer): Promise<void> {
  const fields: Record<string, string> = {}
  try {
    const headers = { 'content-type': req.get('content-type') ?? '' }
    const form = await new Response(new Uint8Array(body), { headers }).formData()
    for (const [name, value] of form)
      if (typeof value === 'string') fields[name] = value
      else files.set(req, new Uint8Array(await value.arrayBuffer()))
  } catch {
    // A torn form is an empty one: the page says that no file came.
  }
  req.body = fields
}
