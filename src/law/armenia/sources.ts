import type { Source } from '../sources.js'

/** Where the law of Armenia was read. The law of 2024 on extradition could not be read: only lawyers' pages. */
export const ARMENIAN_SOURCES: Readonly<Record<string, Source>> = {
  'AM-LSA-DETENTION': {
    title:
      'Extradition Detention in Armenia (LSA Law Firm), on the Law on Legal Assistance, arts 35, 40, 43-46',
    url: 'https://www.lsa.am/?p=16118',
    textDate: 'after 2024',
    read: 'secondary',
  },
  'AM-LSA-REFUSAL': {
    title: 'What is Extradition (LSA Law Firm): mandatory grounds for refusal',
    url: 'https://www.lsa.am/?p=16150',
    textDate: 'after 2024',
    read: 'secondary',
  },
  'AM-CPC1998': {
    title: 'Code of Criminal Procedure of 1998, arts 484-486 (English)',
    url: 'https://cjad.nottingham.ac.uk/en/state/8/keyword/512/',
    textDate: '2016',
    read: 'fragment',
  },
  'AM-CPC2022': {
    title: 'ՀՀ քրեական դատավարության օրենսգիրք ՀՕ-306-Ն, հոդվածներ 109-118, 389-395, 483',
    url: 'https://www.arlis.am/hy/acts/230458',
    textDate: 'as in force on 2026-09-01; copy taken in September 2026',
    read: 'full',
  },
  'AM-APC': {
    title: 'ՀՀ վարչական դատավարության օրենսգիրք ՀՕ-139-Ն, հոդվածներ 83, 127, 132',
    url: 'https://www.arlis.am/hy/acts/229991',
    textDate: 'as in force on 2026-08-30; copy taken in September 2026; chapter 31.4 on asylum not in it',
    read: 'full',
  },
  'AM-464': {
    title: 'Law HO-464-N of 29 November 2024 on legal assistance in criminal proceedings, art. 1',
    url: 'https://cis-legislation.com/document.fwx?rgn=164164',
    textDate: '2024-11-29',
    read: 'fragment',
  },
  'AM-SMS': {
    title: 'State Migration Service, asylum procedure: a refusal goes to the court within 30 days',
    url: 'http://www.smsmta.am/?menu_id=126',
    textDate: 'undated page',
    read: 'secondary',
  },
  'AM-CC': {
    title:
      'Constitutional Court of Armenia, frequently asked questions (Constitution, art. 169(1)(8)); CODICES, Armenia',
    url: 'https://www.concourt.am/en/faq/',
    textDate: 'undated page, after 2018',
    read: 'secondary',
  },
  'AM-CONST': {
    title: 'Constitution of the Republic of Armenia, art. 55',
    url: 'https://www.armenianlaw.com/en/legal-regulation-on-cases-of-international-extradition-of-persons-in-armenia-2/',
    textDate: 'undated page',
    read: 'secondary',
  },
  'AM-ECE': {
    title:
      'Reservations and declarations of Armenia to the European Convention on Extradition, 25 January 2002',
    url: 'https://www.coe.int/en/web/conventions/full-list?module=declarations-by-treaty&numSte=024&codeNature=0',
    textDate: 'as shown on 2017-10-20',
    read: 'fragment',
  },
  'AM-UNHCR': {
    title: 'UNHCR Armenia, asylum procedure, rights of asylum-seekers',
    url: 'https://help.unhcr.org/armenia/',
    textDate: '2024-07-13',
    read: 'fragment',
  },
  'AM-MIGRATION': {
    title: 'Migration and Citizenship Service, Applying for Asylum (Refugee Status)',
    url: 'https://migration.mia.gov.am/en/applying-for-asylum-refugee-status',
    textDate: 'undated page',
    read: 'fragment',
  },
  'AM-EXPULSION': {
    title: 'Migration and Citizenship Service, Rejection of Residence Status and Further Actions',
    url: 'https://migration.mia.gov.am/en/rejection-of-residence-status-and-further-actions',
    textDate: 'undated page',
    read: 'fragment',
  },
  'AM-KHACHATUROV': {
    title: 'ECtHR, Khachaturov v. Armenia, no. 59687/17, 24 June 2021',
    url: 'https://laweuro.com/?p=15380',
    textDate: '2021-06-24',
    read: 'fragment',
  },
}
