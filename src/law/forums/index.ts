import type { Remedy } from '../vocabulary/index.js'
import { application, interimMeasure } from './ecthr.js'
import { interpolCcf } from './interpol.js'
import { afterRemoval, cedComplaint, cedUrgentAction, wgeid } from './disappearance.js'
import {
  antiAbduction,
  asylumNewClaim,
  publicPressure,
  relocation,
  statusAppeal,
  thirdState,
  unhcrAnywhere,
} from './protection.js'
import { specialProcedures, wgad } from './un-charter.js'
import { committeeAgainstTorture, humanRightsCommittee } from './un-treaty-bodies.js'

/** The ways that are open from every country, as far as its treaties allow. */
export const FORUMS: readonly Remedy[] = [
  unhcrAnywhere,
  asylumNewClaim,
  statusAppeal,
  thirdState,
  interimMeasure,
  application,
  humanRightsCommittee,
  committeeAgainstTorture,
  wgad,
  specialProcedures,
  interpolCcf,
  publicPressure,
  antiAbduction,
  relocation,
  afterRemoval,
  wgeid,
  cedUrgentAction,
  cedComplaint,
]
