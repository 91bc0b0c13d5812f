import type { CookieOptions, Request } from 'express'

/** Names that say nothing, and go when the browser is closed. */
export const SESSION_COOKIE = 's'
export const FORM_COOKIE = 'f'
export const LANGUAGE_COOKIE = 'l'

export const cookieOptions = (req: Request): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure: req.secure,
  path: '/',
})
