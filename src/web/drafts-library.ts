import type * as Documents from '../documents/index.js'

/** Templates, fonts and renderers are loaded when the first draft is asked for: no page waits for them before. */
export const draftsLibrary = (): Promise<typeof Documents> => import('../documents/index.js')
