import { fileURLToPath } from 'node:url'

/** The checkout's own folder, with a slash at its end. The same depth from `src/` and from `dist/`. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
