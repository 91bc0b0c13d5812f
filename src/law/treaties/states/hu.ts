import type { StateTreaties } from '../table.js'

/** Treaty status of Hungary. */
export const HU: StateTreaties = {
  ECHR: {
    value: true,
    since: '1992-11-05',
    until: null,
    confidence: 'medium',
    source:
      'bound: press country profile of the Court (July 2020); Bocsi v. Hungary, no. 24240/94, Commission decision of 21 May 1998. Day by memory. Not re-checked for 2025-26 withdrawals',
  },
  ICCPR: {
    value: true,
    since: '1976-03-23',
    until: null,
    confidence: 'high',
    source: 'S1:4-4 (deposit 17 January 1974)',
    note: 'since = entry into force of the Covenant (art 49), computed',
  },
  OP1: {
    value: true,
    since: '1988-12-07',
    until: null,
    confidence: 'high',
    source: 'S1:4-5 (accession 7 September 1988)',
    note: 'since = deposit + 3 months (OP1 art 9), computed; no reservation in the declarations of S1. Re-check denunciations at treaties.un.org IV-5 (only Belarus seen)',
  },
  CAT: {
    value: true,
    since: '1987-06-26',
    until: null,
    confidence: 'high',
    source: 'S1:4-9 (deposit 15 April 1987); CAT/C/34/Add.10, para 2: applied from 26 June 1987',
  },
  CAT_art22: {
    value: true,
    since: '1989-09-13',
    until: null,
    confidence: 'medium',
    source: 'A/48/44 (1993), para 344: articles 21 and 22 recognised; CAT/C/SR.356 (1998), para 3',
    note: 'day by memory, before April 1993; no withdrawal seen',
  },
  REF1951: {
    value: true,
    since: '1989-06-12',
    until: null,
    confidence: 'high',
    source: 'S1:5-2 (accession 14 March 1989)',
    note: 'since = deposit + 90 days (art 43), computed. The geographical limit of 1989 is not among the declarations of S1',
  },
  REF1967: { value: true, since: '1989-03-14', until: null, confidence: 'high', source: 'S1:5-5' },
  ICPPED: {
    value: false,
    since: null,
    until: null,
    confidence: 'low',
    source: 'S1:4-16 (2015): neither signed nor ratified; nothing later read',
    note: 'verify at treaties.un.org IV-16',
  },
  ICPPED_art31: {
    value: false,
    since: null,
    until: null,
    confidence: 'medium',
    source: 'not in OHCHR Europe list, 14 June 2024',
  },
  MINSK1993: {
    value: false,
    since: null,
    until: null,
    confidence: 'high',
    source: 'not a CIS treaty party (general knowledge)',
  },
  CHISINAU2002: {
    value: false,
    since: null,
    until: null,
    confidence: 'high',
    source: 'not a CIS treaty party (general knowledge)',
  },
  ECE1957: {
    value: true,
    since: null,
    until: null,
    confidence: 'medium',
    source:
      'all CoE members and Russia are among 51 parties: https://wikious.com/en/European_Convention_on_Extradition (March 2022 list); day not read',
    note: 'Tajikistan is NOT a party, so this treaty never governs a request by Tajikistan',
  },
  CIS: { value: false, since: null, until: null, confidence: 'high', source: 'general knowledge' },
}
