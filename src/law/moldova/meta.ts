/** The day on which the sources of the Moldovan rules were last looked at. */
export const CHECKED = '2026-11-25'
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

/**
 * Adopted in second reading on 31 July 2024: custody for extradition up to twelve months, asylum claims of people in
 * extradition in the quick procedure. Its number and first day were not read; the day after adoption is taken.
 */
export const LAW_JULY_2024 = '2024-08-01'
export const BEFORE_LAW_JULY_2024 = '2024-07-31'

/** Law 297 of 26 December 2024 reworked the asylum law; published on 16 January 2025. */
export const LAW_297 = '2025-01-16'
export const BEFORE_LAW_297 = '2025-01-15'
