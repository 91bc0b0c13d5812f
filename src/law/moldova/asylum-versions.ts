import { BEFORE_ASYLUM_LAW, BEFORE_LAW_297, COVERS_FROM, LAW_223, LAW_297, READ } from './meta.js'

export const BEFORE_2009 = {
  from: COVERS_FROM,
  until: BEFORE_ASYLUM_LAW,
  provisions: ['MD-1286', 'MD-CONST-19'],
  sources: ['MEMORY'],
  confidence: 'low',
  verify: ['md.refugee-law-2002'],
} as const
/** Since Law 223 a claim made during extradition goes into the quick procedure; the text read is that of 2026. */
export const SINCE_223 = {
  from: LAW_223,
  until: BEFORE_LAW_297,
  sources: ['MD-270-LAW', 'MD-MOLDPRES-2024'],
  checkedOn: READ,
  confidence: 'medium',
  verify: ['md.before-the-text-read'],
} as const
/** Law 297: the wording that was read. */
export const SINCE_297 = {
  from: LAW_297,
  until: null,
  sources: ['MD-270-LAW'],
  checkedOn: READ,
  confidence: 'high',
  verify: [],
} as const
