/** Three values: what is not known is never treated as no. */
export type Tri = 'yes' | 'no' | 'unknown'

export const tri = (value: boolean): Tri => (value ? 'yes' : 'no')
export const notTri = (value: Tri): Tri => (value === 'unknown' ? value : value === 'yes' ? 'no' : 'yes')

/** Kleene's and: one no decides, otherwise an unknown keeps it open. */
export function allTri(values: readonly Tri[]): Tri {
  if (values.includes('no')) return 'no'
  return values.includes('unknown') ? 'unknown' : 'yes'
}

/** Kleene's or: one yes decides. */
export function anyTri(values: readonly Tri[]): Tri {
  if (values.includes('yes')) return 'yes'
  return values.includes('unknown') ? 'unknown' : 'no'
}
