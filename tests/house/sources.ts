import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from '../../src/i18n/index.js'

export interface SourceFile {
  /** From the root: `src/law/russia/index.ts`. */
  readonly path: string
  readonly text: string
}

/** Files below a folder whose name ends so. */
export function filesOf(folder: string, ending: RegExp): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }))
}

export const SOURCES = filesOf('src', /\.ts$/)

/** What a file imports from within the project, as paths from the root. */
export const importsOf = ({ path, text }: SourceFile): string[] =>
  [...text.matchAll(/(?:from|import\(|import) ?'(\.{1,2}\/[^']+)'/g)].map(([, to = '']) =>
    relative(ROOT, join(ROOT, path, '..', to)).replace(/\.js$/, '.ts'),
  )
