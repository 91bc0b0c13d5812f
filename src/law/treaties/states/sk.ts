import type { StateTreaties } from '../table.js'

/** Treaty status of Slovakia. */
export const SK: StateTreaties = {
  ECHR: {
    value: true,
    since: '1993-01-01',
    until: null,
    confidence: 'medium',
    source:
      'membership: common knowledge/CoE; date memory, not read in a source. Not re-checked for 2025-26 withdrawals',
  },
  ICCPR: {
    value: true,
    since: '1993-01-01',
    until: null,
    confidence: 'high',
    source: 'S1:4-4 + S2',
    note: 'succession of Czechoslovakia; effective date 1993-01-01 assumed (deposit date in "deposited")',
  },
  OP1: {
    value: true,
    since: '1993-01-01',
    until: null,
    confidence: 'high',
    source: 'S1:4-5 + S2',
    note: 'succession of Czechoslovakia; effective date 1993-01-01 assumed (deposit date in "deposited")',
  },
  CAT: {
    value: true,
    since: '1993-01-01',
    until: null,
    confidence: 'high',
    source: 'S1:4-9 + S2',
    note: 'succession of Czechoslovakia; effective date 1993-01-01 assumed (deposit date in "deposited")',
  },
  CAT_art22: {
    value: true,
    since: '1995-03-17',
    until: null,
    confidence: 'low',
    source:
      'memory, not read in a source; the UNTC declarations list could not be opened. MUST be verified at treaties.un.org IV-9',
  },
  REF1951: {
    value: true,
    since: '1993-01-01',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'succession of Czechoslovakia; effective date 1993-01-01 assumed (deposit date in "deposited")',
  },
  REF1967: {
    value: true,
    since: '1993-01-01',
    until: null,
    confidence: 'high',
    source: 'S1:5-5',
    note: 'succession of Czechoslovakia; effective date 1993-01-01 assumed (deposit date in "deposited")',
  },
  ICPPED: { value: true, since: '2015-01-14', until: null, confidence: 'high', source: 'S1:4-16 + S2' },
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
    since: '1993-01-01',
    until: null,
    confidence: 'medium',
    source:
      'all CoE members and Russia are among 51 parties: https://wikious.com/en/European_Convention_on_Extradition (March 2022 list); date memory, not read in a source',
    note: 'Tajikistan is NOT a party, so this treaty never governs a request by Tajikistan',
  },
  CIS: { value: false, since: null, until: null, confidence: 'high', source: 'general knowledge' },
}
