import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** AES-256-GCM with a fresh 96-bit nonce; the session's id is bound in, so that boxes cannot be swapped. */
const ALGORITHM = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

export const KEY_BYTES = 32

/** @returns nonce, tag and ciphertext in one buffer */
export function seal(text: string, key: Buffer, id: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(id))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** @returns the text, or null if the key, the id or the box is not the right one */
export function unseal(box: Buffer, key: Buffer, id: string): string | null {
  try {
    const decipher = createDecipheriv(ALGORITHM, key, box.subarray(0, NONCE))
    decipher.setAAD(Buffer.from(id)).setAuthTag(box.subarray(NONCE, NONCE + TAG))
    return Buffer.concat([decipher.update(box.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
