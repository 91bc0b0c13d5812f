import type { StateTreaties } from '../table.js'

/** Treaty status of Czechia. */
export const CZ: StateTreaties = {
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
    since: '1996-09-03',
    until: null,
    confidence: 'medium',
    source: 'CAT/C/2/Rev.5 (1998), excerpt cut at the name',
    note: 'as PL, weaker',
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
  ICPPED: {
    value: true,
    since: '2017-03-10',
    until: null,
    confidence: 'medium',
    source: 'party: hr_status_cped.csv Aug 2022; exact date memory',
  },
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
