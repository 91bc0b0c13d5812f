/** The day on which the sources of the Kazakh rules were last looked at. */
export const CHECKED = '2026-11-25'
export const COVERS_FROM = '2000-01-01'

/**
 * The bar of torture and the ten-day appeal came in 2011; the day was not read, so that year is still told with
 * the older law. The Code of Criminal Procedure of 2014 applies from 1 January 2015.
 */
export const REFORM_2011 = '2012-01-01'
export const BEFORE_REFORM = '2011-12-31'
export const CPC_2014 = '2015-01-01'
export const BEFORE_CPC_2014 = '2014-12-31'

/** Law 216-IV on refugees, in force from January 2010; before it UNHCR decided the claims of people from the CIS. */
export const REFUGEE_LAW = '2010-01-01'
export const BEFORE_REFUGEE_LAW = '2009-12-31'

/** Order 118 of the labour ministry: claims go to the employment offices instead of the migration police. */
export const ORDER_118 = '2022-04-07'
export const BEFORE_ORDER_118 = '2022-04-06'

/** Code of Administrative Procedure (APPC): administrative courts from 1 July 2021. */
export const APPC = '2021-07-01'
export const BEFORE_APPC = '2021-06-30'
