/** The day on which the sources of the Georgian rules were last looked at. */
export const CHECKED = '2026-11-25'
export const COVERS_FROM = '2000-01-01'

/** Law on International Cooperation in Criminal Matters, adopted on 21 July 2010. */
export const COOPERATION_LAW = '2010-07-21'
export const BEFORE_COOPERATION_LAW = '2010-07-20'

/** Law on the Legal Status of Aliens and Stateless Persons of 5 March 2014. */
export const ALIENS_LAW = '2014-09-01'
export const BEFORE_ALIENS_LAW = '2014-08-31'

/** The earlier Law on International Protection, of 1 December 2016. */
export const PROTECTION_2016 = '2017-02-01'
export const BEFORE_PROTECTION_2016 = '2017-01-31'

/** Last change seen in the articles on custody and appeal of the cooperation law (Law 429 of 30 March 2021). */
export const LAW_429 = '2021-04-13'
export const BEFORE_LAW_429 = '2021-04-12'

/** Laws 864, 865 and 866 of 26 June 2025: asylum, aliens and the court procedure about them. */
export const REFORM_2025 = '2025-10-01'
export const BEFORE_REFORM_2025 = '2025-09-30'
