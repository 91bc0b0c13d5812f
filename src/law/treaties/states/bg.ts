import type { StateTreaties } from '../table.js'

/** Treaty status of Bulgaria. */
export const BG: StateTreaties = {
  ECHR: {
    value: true,
    since: '1992-09-07',
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
    since: '1992-06-26',
    until: null,
    confidence: 'high',
    source: 'S1:4-5 + S2',
    note: 'since = deposit + 3 months (OP1 art 9), computed',
  },
  CAT: {
    value: true,
    since: '1987-06-26',
    until: null,
    confidence: 'high',
    source: 'S1:4-9 + S2',
    note: 'since = deposit + 30 days (art 27), computed',
  },
  CAT_art22: {
    value: true,
    since: null,
    until: null,
    confidence: 'low',
    source: 'memory, not read in a source; verify at treaties.un.org IV-9',
  },
  REF1951: {
    value: true,
    since: '1993-08-10',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'since = deposit + 90 days (art 43), computed',
  },
  REF1967: { value: true, since: '1993-05-12', until: null, confidence: 'high', source: 'S1:5-5' },
  ICPPED: {
    value: false,
    since: null,
    until: null,
    confidence: 'medium',
    source: 'S1:4-16 + S2; no action or signature only as last seen in August 2022',
  },
  ICPPED_art31: {
    value: false,
    since: null,
    until: null,
    confidence: 'medium',
    source: 'not party as last seen',
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
      'all CoE members are among 51 parties: https://wikious.com/en/European_Convention_on_Extradition (March 2022 list)',
    note: 'Tajikistan is NOT a party, so this treaty never governs a request by Tajikistan',
  },
  CIS: { value: false, since: null, until: null, confidence: 'high', source: 'general knowledge' },
}
