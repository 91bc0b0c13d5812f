/** The day on which the sources of the Kazakh rules were last looked at. */
export const CHECKED = '2026-11-29'
export const COVERS_FROM = '2000-01-01'

/**
 * Law 393-IV of 18 January 2011 (articles 531-1, 532 and 534 of the code of 1997): in force ten calendar days after
 * publication, a day that was not read. The earliest it can be is taken, because it gave a court.
 */
export const REFORM_2011 = '2011-01-29'
export const BEFORE_REFORM = '2011-01-28'
/** The Code of Criminal Procedure of 2014 applies from 1 January 2015. */
export const CPC_2014 = '2015-01-01'
export const BEFORE_CPC_2014 = '2014-12-31'

/**
 * Law 210-VIII of 16 July 2025 (bail, article 589-1; danger of the death penalty, article 590): sixty days after
 * publication, a day that was not read; the earliest it can be.
 */
export const LAW_210 = '2025-09-15'
export const BEFORE_LAW_210 = '2025-09-14'

/** Law 216-IV on refugees, in force from 1 January 2010 (article 21); before it UNHCR decided the claims from the CIS. */
export const REFUGEE_LAW = '2010-01-01'
export const BEFORE_REFUGEE_LAW = '2009-12-31'

/** Order 118 of the labour ministry: claims go to the employment offices instead of the migration police. */
export const ORDER_118 = '2022-04-07'
export const BEFORE_ORDER_118 = '2022-04-06'

/** Code of Administrative Procedure (APPC): administrative courts from 1 July 2021 (article 175). */
export const APPC = '2021-07-01'
export const BEFORE_APPC = '2021-06-30'

/**
 * Law 127-VI of 28 December 2017 rewrote the appeal of the Code of Administrative Offences; ten days after
 * publication, the earliest it can be.
 */
export const LAW_127 = '2018-01-08'
export const BEFORE_LAW_127 = '2018-01-07'

/** The Constitutional Court took the place of the Constitutional Council (constitutional law of 5 November 2022). */
export const CONSTITUTIONAL_COURT = '2023-01-01'
export const BEFORE_CONSTITUTIONAL_COURT = '2022-12-31'

/** The Constitution of 15 March 2026, in force from 1 July 2026 (article 94). */
export const CONSTITUTION_2026 = '2026-07-01'
export const BEFORE_CONSTITUTION_2026 = '2026-06-30'
