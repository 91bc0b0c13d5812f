import type { StateTreaties } from '../table.js'

/** Treaty status of Poland. */
export const PL: StateTreaties = {
  ECHR: {
    value: true,
    since: '1993-01-19',
    until: null,
    confidence: 'medium',
    source:
      'membership: common knowledge/CoE; date memory, not read in a source. Not re-checked for 2025-26 withdrawals',
  },
  ICCPR: {
    value: true,
    since: '1977-06-18',
    until: null,
    confidence: 'high',
    source: 'S1:4-4 + S2',
    note: 'since = deposit + 3 months (art 49), computed',
  },
  OP1: {
    value: true,
    since: '1992-02-07',
    until: null,
    confidence: 'high',
    source: 'S1:4-5 + S2',
    note: 'since = deposit + 3 months (OP1 art 9), computed. Re-check denunciations at treaties.un.org IV-5 (only Belarus seen) | same matter: Art 5(2)(a) reservation: already examined elsewhere',
  },
  CAT: {
    value: true,
    since: '1989-08-25',
    until: null,
    confidence: 'high',
    source: 'S1:4-9 + S2',
    note: 'since = deposit + 30 days (art 27), computed',
  },
  CAT_art22: {
    value: true,
    since: '1993-05-12',
    until: null,
    confidence: 'medium',
    source: 'CAT/C/2/Rev.5 (1998), list of declarations arts 21/22',
    note: 'list does not separate 21 and 22; date memory',
  },
  REF1951: {
    value: true,
    since: '1991-12-26',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'since = deposit + 90 days (art 43), computed',
  },
  REF1967: { value: true, since: '1991-09-27', until: null, confidence: 'high', source: 'S1:5-5' },
  ICPPED: {
    value: null,
    since: null,
    until: null,
    confidence: 'low',
    source: 'gov.pl 28 Oct 2024: law enabling ratification in force 2024-11-05',
    note: 'deposit not verified; not party on 2024-06-14',
  },
  ICPPED_art31: {
    value: null,
    since: null,
    until: null,
    confidence: 'low',
    source: 'depends on the deposit',
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
    since: '1993-09-13',
    until: null,
    confidence: 'medium',
    source:
      'all CoE members and Russia are among 51 parties: https://wikious.com/en/European_Convention_on_Extradition (March 2022 list); date memory, not read in a source',
    note: 'Tajikistan is NOT a party, so this treaty never governs a request by Tajikistan',
  },
  CIS: { value: false, since: null, until: null, confidence: 'high', source: 'general knowledge' },
}
