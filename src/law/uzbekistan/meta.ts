/** The day on which the sources of the Uzbek rules were last looked at. */
export const CHECKED = '2026-11-25'
export const COVERS_FROM = '2000-01-01'

/** Law ZRU-262 of 28 September 2010 wrote extradition into the code and gave a court the last word. */
export const REFORM_2010 = '2010-09-28'
export const BEFORE_REFORM = '2010-09-27'

/** Treaty with Tajikistan on extradition, signed 15 June 2000; the day it came into force was not seen. */
export const TREATY = '2000-06-15'
export const BEFORE_TREATY = '2000-06-14'

/** The text read, with an appeal of twenty сутки, is undated; before this day it is not relied on. */
export const APPEAL_SEEN = '2021-01-01'
export const BEFORE_APPEAL_SEEN = '2020-12-31'

/** Decree UP-5060 of 29 May 2017, published the next day: the first procedure for political asylum. */
export const POLITICAL_ASYLUM = '2017-05-30'
export const BEFORE_POLITICAL_ASYLUM = '2017-05-29'

/** Law 675: forty-eight hours of police custody, and forty-eight more by a court. */
export const LAW_675 = '2021-02-18'
export const BEFORE_LAW_675 = '2021-02-17'
