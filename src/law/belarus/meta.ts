/** The day on which the sources of the Belarusian rules were last looked at. */
export const CHECKED = '2026-11-25'
/** The day on which the fragments of the codes and the pages on the new ways were read. */
export const READ = '2026-11-29'
export const COVERS_FROM = '2000-01-01'

/** First text seen of the Code of Criminal Procedure with its section XV on extradition. */
export const SECTION_XV = '2008-10-01'
export const BEFORE_SECTION_XV = '2008-09-30'

/** Law 354-Z on refugee status, in force from 3 July 2009; its revision from 17 May 2023. */
export const REFUGEE_LAW = '2009-07-03'
export const BEFORE_REFUGEE_LAW = '2009-07-02'
export const REFUGEE_REVISION = '2023-05-17'
export const BEFORE_REFUGEE_REVISION = '2023-05-16'

/** Day after the Optional Protocol ceased to bind Belarus: complaints to Geneva are over. */
export const GENEVA_CLOSED = '2023-02-09'
export const GENEVA_LAST_DAY = '2023-02-08'

/** A person can complain to the Constitutional Court since October 2023; the day was not seen, so its first is taken. */
export const CONSTITUTIONAL_COMPLAINT = '2023-10-01'
export const BEFORE_CONSTITUTIONAL_COMPLAINT = '2023-09-30'

/** Code of Civil Proceedings, in force on this day. */
export const CIVIL_CODE_2026 = '2026-01-01'
export const BEFORE_CIVIL_CODE_2026 = '2025-12-31'
