import type { StateTreaties } from '../table.js'

/** Treaty status of United Kingdom. */
export const GB: StateTreaties = {
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
    since: '1976-08-20',
    until: null,
    confidence: 'high',
    source: 'S1:4-4 + S2',
    note: 'since = deposit + 3 months (art 49), computed',
  },
  OP1: { value: false, since: null, until: null, confidence: 'high', source: 'S1:4-5 + S2' },
  CAT: {
    value: true,
    since: '1989-01-07',
    until: null,
    confidence: 'high',
    source: 'S1:4-9 + S2',
    note: 'since = deposit + 30 days (art 27), computed',
  },
  CAT_art22: {
    value: false,
    since: null,
    until: null,
    confidence: 'low',
    source: 'memory, not read in a source; no declaration known. MUST be verified at treaties.un.org IV-9',
  },
  REF1951: {
    value: true,
    since: '1954-06-09',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'since = deposit + 90 days (art 43), computed',
  },
  REF1967: { value: true, since: '1968-09-04', until: null, confidence: 'high', source: 'S1:5-5' },
  ICPPED: {
    value: false,
    since: null,
    until: null,
    confidence: 'low',
    source:
      'hr_status_cped.csv Aug 2022 + UNTC export 2015; 76 parties at the later UNTC copy (2024-25) whose full list could not be read',
    note: 'no action as last seen; re-check for 2023-26 ratification',
  },
  ICPPED_art31: {
    value: false,
    since: null,
    until: null,
    confidence: 'low',
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
    since: '1991-05-14',
    until: null,
    confidence: 'medium',
    source:
      'all CoE members and Russia are among 51 parties: https://wikious.com/en/European_Convention_on_Extradition (March 2022 list); date memory, not read in a source',
    note: 'Tajikistan is NOT a party, so this treaty never governs a request by Tajikistan',
  },
  CIS: { value: false, since: null, until: null, confidence: 'high', source: 'general knowledge' },
}
