import type { StateTreaties } from '../table.js'

/** Treaty status of Germany. */
export const DE: StateTreaties = {
  ECHR: {
    value: true,
    since: '1953-09-03',
    until: null,
    confidence: 'medium',
    source:
      'membership: common knowledge/CoE; date memory, not read in a source. Not re-checked for 2025-26 withdrawals',
  },
  ICCPR: {
    value: true,
    since: '1976-03-23',
    until: null,
    confidence: 'high',
    source: 'S1:4-4 + S2',
    note: 'since = deposit + 3 months (art 49), computed',
  },
  OP1: {
    value: true,
    since: '1993-11-25',
    until: null,
    confidence: 'high',
    source: 'S1:4-5 + S2',
    note: 'since = deposit + 3 months (OP1 art 9), computed. Re-check denunciations at treaties.un.org IV-5 (only Belarus seen) | same matter: Art 5(2)(a) reservation: excludes matters already considered under another international procedure',
  },
  CAT: {
    value: true,
    since: '1990-10-31',
    until: null,
    confidence: 'high',
    source: 'S1:4-9 + S2',
    note: 'since = deposit + 30 days (art 27), computed',
  },
  CAT_art22: {
    value: true,
    since: '2001-10-19',
    until: null,
    confidence: 'high',
    source: 'A.B. v. Germany, CAT/C/64/D/727/2016, 9 August 2018, para 1.1: declaration of 19 October 2001',
    note: 'proved as at 2018, no withdrawal seen',
  },
  REF1951: {
    value: true,
    since: '1954-04-22',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'since = deposit + 90 days (art 43), computed',
  },
  REF1967: { value: true, since: '1969-11-05', until: null, confidence: 'high', source: 'S1:5-5' },
  ICPPED: { value: true, since: '2010-12-23', until: null, confidence: 'high', source: 'S1:4-16 + S2' },
  ICPPED_art31: {
    value: true,
    since: null,
    until: null,
    confidence: 'medium',
    source: 'OHCHR Europe, 14 June 2024',
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
    since: '1977-01-01',
    until: null,
    confidence: 'medium',
    source:
      'all CoE members and Russia are among 51 parties: https://wikious.com/en/European_Convention_on_Extradition (March 2022 list); date memory, not read in a source',
    note: 'Tajikistan is NOT a party, so this treaty never governs a request by Tajikistan',
  },
  CIS: { value: false, since: null, until: null, confidence: 'high', source: 'general knowledge' },
}
