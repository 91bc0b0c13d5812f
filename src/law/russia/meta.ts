/** The day on which the sources of the Russian rules were last looked at (dossier and its two addenda). */
export const CHECKED = '2026-11-23'

/** First day on which the Code of Criminal Procedure of 2001 applied; before it, the Code of the RSFSR of 1960. */
export const UPK_START = '2002-07-01'
export const BEFORE_UPK = '2002-06-30'

/** First day the library covers. Older law is known only by memory and marked so. */
export const COVERS_FROM = '2000-01-01'

/** Code of Administrative Judicial Procedure: in force from 15 September 2015; before it, chapter 25 of the GPK. */
export const KAS_START = '2015-09-15'
export const BEFORE_KAS = '2015-09-14'
