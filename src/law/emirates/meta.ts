/** The day on which the sources of the Emirati rules were last looked at; statutes were read in Arabic. */
export const CHECKED = '2026-11-25'
/** The day on which the law on the Federal Supreme Court was read. */
export const READ = '2026-11-29'
export const COVERS_FROM = '2000-01-01'

/** Federal Law 39 of 31 October 2006, in force on its publication in November 2006 (Official Gazette 457). */
export const LAW_39 = '2006-11-01'
export const BEFORE_LAW_39 = '2006-10-31'

/** Decree 69/2007 of 21 August 2007 ratified the extradition treaty with Tajikistan (Official Gazette 469). */
export const TREATY = '2007-08-21'
export const BEFORE_TREATY = '2007-08-20'

/** Decree-Law 29/2021 on foreigners: thirty days after publication in September 2021. */
export const LAW_29 = '2021-10-26'
export const BEFORE_LAW_29 = '2021-10-25'

/** Cabinet Resolution 65/2022, its executive regulation, from 3 October 2022. */
export const REGULATION_65 = '2022-10-03'
export const BEFORE_REGULATION_65 = '2022-10-02'

/** Decree-Law 38/2023: sixty days after publication on 29 September 2023. */
export const DECREE_38 = '2023-11-28'
export const BEFORE_DECREE_38 = '2023-11-27'

/** Decree-Law 33/2022 on the Federal Supreme Court (its article 54). */
export const LAW_33 = '2023-01-02'
export const BEFORE_LAW_33 = '2023-01-01'
