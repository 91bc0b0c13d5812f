import type { Source } from '../sources.js'

/** Where the law of Armenia was read. No current code could be read: only lawyers' and authorities' pages. */
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
