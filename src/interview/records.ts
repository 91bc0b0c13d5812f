/** Sets a key, or takes it away: an undefined value must not stand in a case file. */
export function swap<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): T {
  const copy = { ...target }
  if (value === undefined) Reflect.deleteProperty(copy, key)
  else copy[key] = value
  return copy
}
