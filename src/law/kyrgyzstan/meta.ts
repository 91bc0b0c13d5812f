/** The day on which the sources of the Kyrgyz rules were last looked at. */
export const CHECKED = '2026-11-25'
/** The day on which the codes of 2021 were read in full. */
export const READ = '2026-11-29'
export const COVERS_FROM = '2000-01-01'

/** From here on reports show the courts that hear an appeal against extradition; the text was never read. */
export const COURTS_SEEN = '2012-01-01'
export const BEFORE_COURTS_SEEN = '2011-12-31'

/** Code of Criminal Procedure of 28 October 2021: in force, by memory, from 1 December 2021. */
export const CPC_2021 = '2021-12-01'
export const BEFORE_CPC_2021 = '2021-11-30'

/** The text read takes in Law 86 of 16 May 2024; what changed since was not read. */
export const CPC_TEXT_ENDS = '2024-05-16'
export const AFTER_CPC_TEXT = '2024-05-17'

/** The Criminal Code of 1997, article 6, held until the codes of 2017 replaced it. */
export const CRIMINAL_CODE_1997_ENDS = '2018-12-31'
export const CRIMINAL_CODE_2017 = '2019-01-01'

/**
 * Article 547 of the Code on Offences in the wording of Law 156 of 4 August 2023. Its first day was not seen: a month
 * is left. The text read takes in Law 93 of 11 June 2024; the change of April 2025 was not read.
 */
export const OFFENCES_2023 = '2023-09-01'
export const BEFORE_OFFENCES_2023 = '2023-08-31'
export const OFFENCES_TEXT_ENDS = '2024-06-11'
export const AFTER_OFFENCES_TEXT = '2024-06-12'

/** Law 44 on refugees; before it the Temporary Provision of 1996. */
export const REFUGEE_LAW = '2002-03-25'
export const BEFORE_REFUGEE_LAW = '2002-03-24'
