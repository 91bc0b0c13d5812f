import { Decrypter, Encrypter } from 'age-encryption'
import { parseCaseText, type Fault } from '../../case/faults.js'
import type { CaseFile } from '../../case/types.js'

/**
 * The case as one file locked with a passphrase, in the age format: the ordinary `age` tool opens it, and what it
 * holds is a case file that every part of this program reads.
 */

/** About a third of a second of work for each guess on this kind of machine; age's own default is four times that. */
const WORK = 16
/** Files of the `age` tool ask for 18. More would hold up everybody else here. */
const MOST_WORK = 18
const HEADER = 'age-encryption.org/v1'

export type Opened =
  | { readonly ok: true; readonly case: CaseFile }
  | { readonly ok: false; readonly why: OpenFault; readonly faults: readonly Fault[] }

/** Why a file was not opened: a key of `keep.fault.*`. */
export type OpenFault =
  'empty' | 'foreign' | 'no-passphrase' | 'wrong-passphrase' | 'damaged' | 'too-much-work' | 'not-a-case'

/** @returns the file's bytes; two calls give different bytes */
export async function lockCase(file: CaseFile, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase.normalize('NFC'))
  encrypter.setScryptWorkFactor(WORK)
  return encrypter.encrypt(`${JSON.stringify(file, null, 2)}\n`)
}

/**
 * Opens a file that was kept here or by the `age` tool, or reads a case file that is not locked.
 * @param bytes the file as it was brought
 * @returns the case, or the one thing that is wrong
 */
export async function openFile(bytes: Uint8Array, passphrase: string): Promise<Opened> {
  const refuse = (why: OpenFault, faults: readonly Fault[] = []): Opened => ({ ok: false, why, faults })
  if (bytes.length === 0) return refuse('empty')
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400))
  if (!head.startsWith(HEADER))
    return head.trimStart().startsWith('{') ? read(new TextDecoder().decode(bytes)) : refuse('foreign')
  const work = /^-> scrypt \S+ (\d+)$/m.exec(head)?.[1]
  // Locked to somebody's key instead of a passphrase: only that key opens it.
  if (work === undefined) return refuse('foreign')
  if (Number(work) > MOST_WORK) return refuse('too-much-work')
  if (passphrase === '') return refuse('no-passphrase')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase.normalize('NFC'))
  try {
    return read(await decrypter.decrypt(bytes, 'text'))
  } catch (error) {
    const wrong = error instanceof Error && error.message.startsWith('no identity matched')
    return refuse(wrong ? 'wrong-passphrase' : 'damaged')
  }
}

function read(text: string): Opened {
  const parsed = parseCaseText(text)
  return parsed.ok ? { ok: true, case: parsed.case } : { ok: false, why: 'not-a-case', faults: parsed.faults }
}
