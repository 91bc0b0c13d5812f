import type { StateTreaties } from '../table.js'

/** Treaty status of Switzerland. */
export const CH: StateTreaties = {
  ECHR: {
    value: true,
    since: '1974-11-28',
    until: null,
    confidence: 'medium',
    source:
      'membership: common knowledge/CoE; date memory, not read in a source. Not re-checked for 2025-26 withdrawals',
  },
  ICCPR: {
    value: true,
    since: '1992-09-18',
    until: null,
    confidence: 'high',
    source: 'S1:4-4 + S2',
    note: 'since = deposit + 3 months (art 49), computed',
  },
  OP1: { value: false, since: null, until: null, confidence: 'high', source: 'S1:4-5 + S2' },
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
    since: '1986-12-02',
    until: null,
    confidence: 'high',
    source: 'A.N. v. Switzerland, CAT/C/64/D/742/2016',
    note: 'date memory',
  },
  REF1951: {
    value: true,
    since: '1955-04-21',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'since = deposit + 90 days (art 43), computed',
  },
  REF1967: { value: true, since: '1968-05-20', until: null, confidence: 'high', source: 'S1:5-5' },
  ICPPED: {
    value: true,
    since: '2017-01-01',
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
    since: '1967-03-20',
    until: null,
    confidence: 'medium',
    source:
      'all CoE members and Russia are among 51 parties: https://wikious.com/en/European_Convention_on_Extradition (March 2022 list); date memory, not read in a source',
    note: 'Tajikistan is NOT a party, so this treaty never governs a request by Tajikistan',
  },
  CIS: { value: false, since: null, until: null, confidence: 'high', source: 'general knowledge' },
}
