/** The day on which the sources of the Armenian rules were last looked at. */
export const CHECKED = '2026-11-25'
/** The day on which the codes were read. */
export const READ = '2026-11-29'
export const COVERS_FROM = '2000-01-01'

/** Law on Refugees and Asylum of 27 November 2008. */
export const ASYLUM_LAW = '2009-01-24'
export const BEFORE_ASYLUM_LAW = '2009-01-23'

/** The new Code of Criminal Procedure; the Code of 1998 ended the day before. */
export const CPC_2022 = '2022-07-01'
export const BEFORE_CPC_2022 = '2022-06-30'

/**
 * Law HO-464-N on Legal Assistance in Criminal Proceedings, adopted on 15 November 2024 and signed on the 29th. Its first
 * day was not read: the day after the signature is the earliest.
 */
export const ASSISTANCE_LAW = '2024-11-30'
export const BEFORE_ASSISTANCE_LAW = '2024-11-29'

/** Administrative Procedure Code HO-139-N of 5 December 2013. */
export const APC = '2014-01-07'
export const BEFORE_APC = '2014-01-06'

/** Law on Foreigners of 25 December 2006. */
export const FOREIGNERS_LAW = '2007-02-03'
export const BEFORE_FOREIGNERS_LAW = '2007-02-02'

/** The law on the Constitutional Court of 1 June 2006: since then a person can complain. */
export const CONSTITUTIONAL_COMPLAINT = '2006-07-01'
export const BEFORE_CONSTITUTIONAL_COMPLAINT = '2006-06-30'
