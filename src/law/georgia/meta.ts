/** The day on which the sources of the Georgian rules were last looked at. */
export const CHECKED = '2026-11-25'
/** The day on which the older laws were read. */
export const READ = '2026-11-29'
export const COVERS_FROM = '2000-01-01'

/**
 * The Code of Criminal Procedure of 20 February 1998 was read in its last wording, which carries no days: that wording
 * is taken from here. In 2002 it gave no appeal against a decision to extradite (Shamayev and Others).
 */
export const CPC1998_LAST = '2007-01-01'
export const BEFORE_CPC1998_LAST = '2006-12-31'

/** Law on International Cooperation in Criminal Matters of 21 July 2010, in force from 1 October (its article 57). */
export const COOPERATION_LAW = '2010-10-01'
export const BEFORE_COOPERATION_LAW = '2010-09-30'

/** Law 3803 of 30 November 2018: the last change of article 34, which gives the appeal. */
export const LAW_3803 = '2018-12-13'
export const BEFORE_LAW_3803 = '2018-12-12'

/** Law on aliens of 27 December 2005 (its article 69). */
export const ALIENS_2005 = '2006-07-01'
export const BEFORE_ALIENS_2005 = '2006-06-30'

/** Law on refugee and humanitarian status of 6 December 2011: the ninetieth day after 20 December (its article 37). */
export const REFUGEES_2011 = '2012-03-19'
export const BEFORE_REFUGEES_2011 = '2012-03-18'

/** Law on the Legal Status of Aliens and Stateless Persons of 5 March 2014 (its article 74). */
export const ALIENS_LAW = '2014-09-01'
export const BEFORE_ALIENS_LAW = '2014-08-31'

/** The earlier Law on International Protection, of 1 December 2016 (its article 80). */
export const PROTECTION_2016 = '2017-02-01'
export const BEFORE_PROTECTION_2016 = '2017-01-31'

/** Law 429 of 30 March 2021: the last change of article 30 of the cooperation law, on custody. */
export const LAW_429 = '2021-04-13'
export const BEFORE_LAW_429 = '2021-04-12'

/** Laws 864, 865 and 866 of 26 June 2025: asylum, aliens and the court procedure about them. */
export const REFORM_2025 = '2025-10-01'
export const BEFORE_REFORM_2025 = '2025-09-30'
