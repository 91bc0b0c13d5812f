/** The day on which the sources of the Uzbek rules were last looked at. */
export const CHECKED = '2026-11-25'
export const COVERS_FROM = '2000-01-01'

/** Law ZRU-262 of 28 September 2010 wrote extradition into the code and gave a court the last word. */
export const REFORM_2010 = '2010-09-28'
export const BEFORE_REFORM = '2010-09-27'

/** Treaty with Tajikistan on extradition, signed 15 June 2000; the day it came into force was not seen. */
export const TREATY = '2000-06-15'
export const BEFORE_TREATY = '2000-06-14'

/** The day on which the codes and the Constitution were read in full. */
export const READ = '2026-11-29'

/**
 * The codes were read as of July 2026. An undated older copy gives the same appeal of twenty сутки, so the text is
 * taken to hold from this day, with less confidence until the state that was read.
 */
export const APPEAL_SEEN = '2021-01-01'
export const BEFORE_APPEAL_SEEN = '2020-12-31'
export const TEXT_READ = '2026-07-01'
export const BEFORE_TEXT_READ = '2026-06-30'

/** Law ZRU-665 (CAO 326(2)): an expulsion that is appealed is carried out only after the appeal has failed. */
export const LAW_665 = '2021-01-13'
export const BEFORE_LAW_665 = '2021-01-12'

/** Chapter XXIV-1 of the CAO in the wording of Law ZRU-884, in force on this day. */
export const LAW_884 = '2024-01-01'
export const BEFORE_LAW_884 = '2023-12-31'

/** The Constitution as newly worded: article 23 forbids surrender of citizens, article 133 knows their complaint. */
export const CONSTITUTION_2023 = '2023-05-01'
export const BEFORE_CONSTITUTION_2023 = '2023-04-30'

/** Day of Law ZRU-687 on the Constitutional Court, the first to let a person complain; the day in force was not seen. */
export const CONSTITUTIONAL_COMPLAINT = '2021-04-27'
export const BEFORE_CONSTITUTIONAL_COMPLAINT = '2021-04-26'

/** Decree UP-5060 of 29 May 2017, published the next day: the first procedure for political asylum. */
export const POLITICAL_ASYLUM = '2017-05-30'
export const BEFORE_POLITICAL_ASYLUM = '2017-05-29'

/** Law 675: forty-eight hours of police custody, and forty-eight more by a court. */
export const LAW_675 = '2021-02-18'
export const BEFORE_LAW_675 = '2021-02-17'
