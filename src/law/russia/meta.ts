/** The day on which the sources of the Russian rules were last looked at (dossier and its two addenda). */
export const CHECKED = '2026-11-23'
/** The day on which the wordings of before 2013 were looked for. */
export const CHECKED_OLD = '2026-11-28'

/** The day on which copies of single articles of the GPK, the KoAP and Law 1-FKZ were read. */
export const CHECKED_COPIES = '2026-11-29'

/** First day on which the Code of Criminal Procedure of 2001 applied; before it, the Code of the RSFSR of 1960. */
export const UPK_START = '2002-07-01'
export const BEFORE_UPK = '2002-06-30'

/** Law 433-FZ of 29 December 2010: the appeal of chapter 45.1 in place of the cassation of chapters 43 and 45. */
export const UPK_APPEAL = '2013-01-01'
export const BEFORE_UPK_APPEAL = '2012-12-31'

/** First day the library covers. Older law is known only by memory and marked so. */
export const COVERS_FROM = '2000-01-01'

/** Code of Civil Procedure of 2002, whose chapter 25 held the suits against authorities; before it, the Code of 1964. */
export const GPK_START = '2003-02-01'
export const BEFORE_GPK = '2003-01-31'

/** Law 353-FZ of 9 December 2010: the appeal within a month in place of the cassation within ten days. */
export const GPK_APPEAL = '2012-01-01'
export const BEFORE_GPK_APPEAL = '2011-12-31'

/** Law 7-FKZ of 3 November 2010: a constitutional complaint only after the case is over; ninety days from publication. */
export const CASE_OVER = '2011-02-09'
export const BEFORE_CASE_OVER = '2011-02-08'

/** Law 425-FZ of 4 August 2023: item 4 of KoAP 31.1, which was not read. */
export const ITEM_4 = '2023-08-15'
export const BEFORE_ITEM_4 = '2023-08-14'

/** Code of Administrative Judicial Procedure: in force from 15 September 2015; before it, chapter 25 of the GPK. */
export const KAS_START = '2015-09-15'
export const BEFORE_KAS = '2015-09-14'

/**
 * Block of acts in which Russia's second law of ratification stands: probably that of the Chisinau Convention of
 * 2002 (addendum, R1). From then on no treaty may be presented as the one that governs; both are pleaded.
 */
export const CHISINAU_PROBABLE = '2021-12-30'
export const BEFORE_CHISINAU = '2021-12-29'

/** Law 649-FZ: what a judge must weigh before expelling, and terms for centres (addendum, 1.4). */
export const LAW_649_START = '2024-01-05'
export const BEFORE_LAW_649 = '2024-01-04'

/** Amendment No. 1-FKZ of 14 March 2020: a constitutional complaint only after all other courts (article 125(4)(a)). */
export const EXHAUSTION = '2020-07-04'
export const BEFORE_EXHAUSTION = '2020-07-03'

/** Laws 248-FZ and 260-FZ of 8 August 2024: expulsion by the police, register of controlled persons (RU-EXP-01, -07). */
export const REGISTER = '2025-02-05'
export const BEFORE_REGISTER = '2025-02-04'

/** The Supreme Court of Russia bans the Islamic Renaissance Party of Tajikistan as terrorist (RU-EXT-10). */
export const IRPT_BAN = '2022-09-14'
export const BEFORE_IRPT_BAN = '2022-09-13'
