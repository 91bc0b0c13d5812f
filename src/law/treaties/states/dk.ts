import type { StateTreaties } from '../table.js'

/** Treaty status of Denmark. */
export const DK: StateTreaties = {
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
    since: '1976-03-23',
    until: null,
    confidence: 'high',
    source: 'S1:4-5 + S2',
    note: 'since = deposit + 3 months (OP1 art 9), computed | same matter: also a matter already considered elsewhere',
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
    since: '1987-06-26',
    until: null,
    confidence: 'high',
    source:
      'F.K. v. Denmark, CAT/C/70/D/743/2016, 30 December 2020, para 1.1: declaration effective from 26 June 1987',
  },
  REF1951: {
    value: true,
    since: '1954-04-22',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'since = deposit + 90 days (art 43), computed',
  },
  REF1967: { value: true, since: '1968-01-29', until: null, confidence: 'high', source: 'S1:5-5' },
  ICPPED: {
    value: true,
    since: '2022-02-12',
    until: null,
    confidence: 'medium',
    source: 'S2: ratified in 2022',
    note: 'day by memory',
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
      'all CoE members are among 51 parties: https://wikious.com/en/European_Convention_on_Extradition (March 2022 list)',
    note: 'Tajikistan is NOT a party, so this treaty never governs a request by Tajikistan',
  },
  CIS: { value: false, since: null, until: null, confidence: 'high', source: 'general knowledge' },
}
