/** The day on which the sources of the Kyrgyz rules were last looked at. */
export const CHECKED = '2026-11-25'
export const COVERS_FROM = '2000-01-01'

/** From here on reports show the courts that hear an appeal against extradition; the text was never read. */
export const COURTS_SEEN = '2012-01-01'
export const BEFORE_COURTS_SEEN = '2011-12-31'

/** Code of Criminal Procedure of 28 October 2021: in force, by memory, from 1 December 2021. */
export const CPC_2021 = '2021-12-01'
export const BEFORE_CPC_2021 = '2021-11-30'

/** Law 44 on refugees; before it the Temporary Provision of 1996. */
export const REFUGEE_LAW = '2002-03-25'
export const BEFORE_REFUGEE_LAW = '2002-03-24'
