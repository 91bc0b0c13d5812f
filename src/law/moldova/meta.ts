/** The day on which the sources of the Moldovan rules were last looked at. */
export const CHECKED = '2026-11-25'
/** The day on which the acts were read as a whole. */
export const READ = '2026-11-29'
export const COVERS_FROM = '2000-01-01'

/** The Code of Criminal Procedure, Law 122 of 14 March 2003. */
export const CPC = '2003-06-12'
export const BEFORE_CPC = '2003-06-11'

/** Law 270 of 18 December 2008 on asylum. */
export const ASYLUM_LAW = '2009-03-13'
export const BEFORE_ASYLUM_LAW = '2009-03-12'

/** Law 200 of 16 July 2010 on foreigners. */
export const FOREIGNERS_LAW = '2010-12-24'
export const BEFORE_FOREIGNERS_LAW = '2010-12-23'

/** The Administrative Code, Law 116 of 19 July 2018: court days of its own for every administrative decision. */
export const ADMIN_CODE = '2019-04-01'
export const BEFORE_ADMIN_CODE = '2019-03-31'

/**
 * Law 223 of 31 July 2024, published on 15 August: custody for extradition up to twelve months, asylum claims of people
 * in extradition in the quick procedure.
 */
export const LAW_223 = '2024-08-15'
export const BEFORE_LAW_223 = '2024-08-14'

/** Law 297 of 26 December 2024: the new wording of the asylum law holds from this day, but for a few articles. */
export const LAW_297 = '2026-01-01'
export const BEFORE_LAW_297 = '2025-12-31'
