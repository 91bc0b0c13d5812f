import { z } from 'zod'
import { GRAVITIES } from './vocabulary.js'

/**
 * What drafts need and no path depends on, with one exception: `offenceGravity`, which sets the longest
 * custody. Everything is optional; a draft shows what is missing as a labelled gap.
 */
const line = z.string().max(500).optional()
const text = z.string().max(20_000).optional()

export const detailsSchema = z.strictObject({
  /** How heavy the charged act is by the host's own law. */
  offenceGravity: z.enum(GRAVITIES).optional(),
  birthplace: line,
  address: line,
  phone: line,
  email: line,
  identityDocument: line,
  placeOfDetention: line,
  placeOfDetentionAddress: line,
  /** What the person is accused of, in the words of the charge. */
  charge: text,
  requestingAuthority: line,
  decisionNumber: line,
  decisionAuthority: line,
  courtOfDetention: line,
  courtOfAppeal: line,
  /** The court whose ruling the next appeal is against. */
  rulingCourt: line,
  caseNumber: line,
  asylumBody: line,
  asylumNumber: line,
  unhcrNumber: line,
  ecthrNumber: line,
  representative: z
    .strictObject({ name: line, capacity: line, address: line, phone: line, email: line })
    .optional(),
  contact: z.strictObject({ name: line, relation: line, phone: line }).optional(),
  /** Personal reasons to fear return, in the person's own words. */
  fear: text,
  narrative: text,
  pastIllTreatment: text,
  relativesTargeted: text,
  health: text,
  family: text,
  assurancesText: text,
  whyLateClaim: text,
  destination: line,
  removalTime: line,
  flight: line,
  /** Typed and confirmed for a draft; never filled by the program (it can be a crime to state it). */
  affiliationStatement: text,
  affiliationConfirmed: z.boolean().optional(),
  annexes: z.array(z.string().max(300)).max(200).optional(),
  placeOfSigning: line,
})

export type Details = z.infer<typeof detailsSchema>
