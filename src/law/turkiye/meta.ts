/** The day on which the sources of the Turkish rules were last looked at. */
export const CHECKED = '2026-11-25'
/** The day on which further acts were read. */
export const READ = '2026-11-29'
export const COVERS_FROM = '2000-01-01'

/** Penal Code 5237 (article 18 on extradition) and Code of Criminal Procedure 5271: both from 1 June 2005. */
export const CODES_2005 = '2005-06-01'
export const BEFORE_CODES_2005 = '2005-05-31'

/** Individual application to the Constitutional Court: Law 6216, article 76(1)(a). */
export const INDIVIDUAL_APPLICATION = '2012-09-23'
export const BEFORE_INDIVIDUAL_APPLICATION = '2012-09-22'

/** Law on Foreigners and International Protection: a year after publication (article 125). */
export const LFIP = '2014-04-11'
export const BEFORE_LFIP = '2014-04-10'

/** Law 6706 on judicial cooperation in criminal matters, Official Gazette of 5 May 2016. */
export const LAW_6706 = '2016-05-05'
export const BEFORE_LAW_6706 = '2016-05-04'

/** Decree-Law 676 took the stay away on grounds of terrorism and public order. */
export const DECREE_676 = '2016-10-29'
export const BEFORE_DECREE_676 = '2016-10-28'

/** The regional administrative courts, which hear the appeal (istinaf) of article 45 of Law 2577, took up their work. */
export const ISTINAF = '2016-07-20'
export const BEFORE_ISTINAF = '2016-07-19'

/** Law 7035 changed article 291 of the Code of Criminal Procedure, as the Code notes. */
export const LAW_7035 = '2017-08-05'
export const BEFORE_LAW_7035 = '2017-08-04'

/** UNHCR stopped registering on 10 September 2018. */
export const UNHCR_STOPS = '2018-09-10'
export const BEFORE_UNHCR_STOPS = '2018-09-09'

/** The President took over what ministers had approved (Decree-Law 698, with the new system of government). */
export const PRESIDENT = '2018-07-09'
export const BEFORE_PRESIDENT = '2018-07-08'

/** Law 7196 of 6 December 2019: its changes to articles 53 and 57 are in force from 24 December 2019. */
export const LAW_7196 = '2019-12-24'
export const BEFORE_LAW_7196 = '2019-12-23'

/** Law 7499: two weeks instead of shorter terms in criminal procedure (its article 40). */
export const TWO_WEEKS = '2024-06-01'
export const BEFORE_TWO_WEEKS = '2024-05-31'

/** Law 7533 of 21 November 2024: new article 53(3), in force from 30 November 2024. */
export const LAW_7533 = '2024-11-30'
export const BEFORE_LAW_7533 = '2024-11-29'
