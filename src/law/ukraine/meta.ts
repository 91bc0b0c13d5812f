/** The day on which the sources of the Ukrainian rules were last looked at. */
export const CHECKED = '2026-11-29'
export const COVERS_FROM = '2000-01-01'

/** Extradition came into the old Code of Criminal Procedure by Law 2286-VI. */
export const CHAPTER_37 = '2010-06-17'
export const BEFORE_CHAPTER_37 = '2010-06-16'

/**
 * Law 2557-III of 21 June 2001 on refugees: in force on the day of publication, which was not read; the earliest it can
 * be. Before it the law of 1993.
 */
export const REFUGEE_LAW_2001 = '2001-06-21'
export const BEFORE_REFUGEE_LAW_2001 = '2001-06-20'

/** Law 3671-VI on refugees and complementary protection. */
export const REFUGEE_LAW = '2011-08-04'
export const BEFORE_REFUGEE_LAW = '2011-08-03'

/** Law 3773-VI on the legal status of foreigners. */
export const FOREIGNERS_LAW = '2011-12-25'
export const BEFORE_FOREIGNERS_LAW = '2011-12-24'

/** The Code of Criminal Procedure of 13 April 2012. */
export const CPC = '2012-11-20'
export const BEFORE_CPC = '2012-11-19'

/** Law 2136-VIII: constitutional complaints. */
export const CONSTITUTIONAL_COMPLAINT = '2017-08-03'
export const BEFORE_CONSTITUTIONAL_COMPLAINT = '2017-08-02'

/** The new wording of the Code of Administrative Judicial Procedure. */
export const CAJP_2017 = '2017-12-15'
export const BEFORE_CAJP_2017 = '2017-12-14'

export const MARTIAL_LAW = '2022-02-24'
export const BEFORE_MARTIAL_LAW = '2022-02-23'

/**
 * Law 2952-IX of 24 February 2023: the migration service expels without a court. In force the day after publication,
 * a day that was not read: the earliest it can be is taken, because since then filing alone stops nothing.
 */
export const LAW_2952 = '2023-02-25'
export const BEFORE_LAW_2952 = '2023-02-24'

/** The Minsk Convention bound Ukraine until 29 December 2023. */
export const AFTER_MINSK = '2023-12-30'
export const MINSK_ENDS = '2023-12-29'
