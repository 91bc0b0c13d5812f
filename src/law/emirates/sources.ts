import type { Source } from '../sources.js'

/** Where the law of the United Arab Emirates was read. */
export const sources = {
  'AE-LAW-39': {
    title:
      'قانون اتحادي رقم 39 لسنة 2006 في شأن التعاون القضائي الدولي في المسائل الجنائية (Federal Law 39/2006)',
    url: 'https://elaws.moj.gov.ae/laws/ref/S-AL1_2_54087',
    textDate: 'as amended by Decree-Law 38/2023; copy of 11 April 2026',
    read: 'full',
  },
  'AE-DECREE-69': {
    title: 'مرسوم اتحادي رقم 69 لسنة 2007 (Federal Decree 69/2007, extradition treaty with Tajikistan)',
    url: 'https://elaws.moj.gov.ae/laws/ref/S-AL1_2_57405',
    textDate: '21 August 2007; copy of 11 April 2026. The treaty itself was not read',
    read: 'full',
  },
  'AE-DECREE-33': {
    title: 'مرسوم اتحادي رقم 33 لسنة 2018 (Federal Decree 33/2018, security agreement with Tajikistan)',
    url: 'https://elaws.moj.gov.ae/laws/ref/S-AL1_2_57824',
    textDate: '1 February 2018; agreement of 17 March 2016',
    read: 'full',
  },
  'AE-LAW-33': {
    title: 'مرسوم بقانون اتحادي رقم 33 لسنة 2022 في شأن المحكمة الاتحادية العليا (Decree-Law 33/2022)',
    url: 'https://elaws.moj.gov.ae/laws/ref/S-AL1_2_55388',
    textDate: 'copy of 11 April 2026',
    read: 'full',
  },
  'AE-LAW-29': {
    title: 'مرسوم بقانون اتحادي رقم 29 لسنة 2021 في شأن دخول وإقامة الأجانب (Decree-Law 29/2021)',
    url: 'https://elaws.moj.gov.ae/laws/ref/S-AL1_2_53689',
    textDate: 'copy of 11 April 2026',
    read: 'full',
  },
  'AE-REGULATION-65': {
    title: 'قرار مجلس الوزراء رقم 65 لسنة 2022 (Cabinet Resolution 65/2022)',
    url: 'https://elaws.moj.gov.ae/laws/ref/S-AL1_2_53690',
    textDate: 'copy of 11 April 2026; articles 34, 46, 65 to 76 read',
    read: 'fragment',
  },
  'AE-CPC': {
    title: 'مرسوم بقانون اتحادي رقم 38 لسنة 2022 (Code of Criminal Procedure)',
    url: 'https://elaws.moj.gov.ae/laws/ref/S-AL1_2_52459',
    textDate: 'copy of 11 April 2026; article 48 read',
    read: 'fragment',
  },
  'AE-DEPORTATION': {
    title: 'u.ae, Deportation from the UAE',
    url: 'https://u.ae/en/information-and-services/justice-safety-and-the-law/deportation-from-the-uae',
    textDate: 'undated, before Decree-Law 29/2021',
    read: 'full',
  },
  'AE-DUBAI-COMMITTEE': {
    title: 'Dubai Judicial Committee for Reviewing Deportation Orders and Travel Bans',
    url: 'https://khairallahlegal.com',
    textDate: '2025',
    read: 'secondary',
  },
  'AE-CASE-2013': {
    title: 'Asia-Plus on an extradition case in Dubai',
    url: 'https://asiaplus.news/?p=125606',
    textDate: '18 September 2013',
    read: 'secondary',
  },
  'AE-MINISTER-2013': {
    title: 'RFE/RL Tajik Service, the interior minister of Tajikistan on an intergovernmental agreement',
    url: 'https://rus.ozodi.org/a/24877058.html',
    textDate: '18 January 2013',
    read: 'secondary',
  },
  'AE-PRACTITIONERS': {
    title: 'Law firms on extradition from the UAE (custody of forty days, courts)',
    url: 'https://khairallahlegal.com',
    textDate: 'undated, before the amendment of 2023',
    read: 'secondary',
  },
  'AE-UNHCR': {
    title: 'The National, More than 600 in UAE seeking asylum, UN report says',
    url: 'https://www.thenationalnews.com/uae/government/more-than-600-in-uae-seeking-asylum-un-report-says-1.58068',
    textDate: '20 June 2017',
    read: 'full',
  },
  'AE-STATE-SECURITY': {
    title: 'Report on the hearing of the UAE before the Committee against Torture',
    url: null,
    textDate: '2022',
    read: 'secondary',
  },
} as const satisfies Record<string, Source>
