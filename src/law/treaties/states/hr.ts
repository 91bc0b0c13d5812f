import type { StateTreaties } from '../table.js'

/** Treaty status of Croatia. */
export const HR: StateTreaties = {
  ECHR: {
    value: true,
    since: '1997-11-05',
    until: null,
    confidence: 'medium',
    source:
      'membership: common knowledge/CoE; date memory, not read in a source. Not re-checked for 2025-26 withdrawals',
  },
  ICCPR: {
    value: true,
    since: '1991-10-08',
    until: null,
    confidence: 'medium',
    source: 'S1:4-4 + S2',
    note: 'by succession: the day of succession to the obligations, by memory',
  },
  OP1: {
    value: true,
    since: '1996-01-12',
    until: null,
    confidence: 'high',
    source: 'S1:4-5 + S2',
    note: 'since = deposit + 3 months (OP1 art 9), computed | same matter: also a matter already examined elsewhere',
  },
  CAT: {
    value: true,
    since: '1991-10-08',
    until: null,
    confidence: 'medium',
    source: 'S1:4-9 + S2',
    note: 'by succession: the day of succession to the obligations, by memory',
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
    since: '1991-10-08',
    until: null,
    confidence: 'medium',
    source: 'S1:5-2',
    note: 'by succession: the day of succession to the obligations, by memory',
  },
  REF1967: {
    value: true,
    since: '1991-10-08',
    until: null,
    confidence: 'medium',
    source: 'S1:5-5',
    note: 'by succession: the day of succession to the obligations, by memory',
  },
  ICPPED: {
    value: true,
    since: '2022-03-02',
    until: null,
    confidence: 'medium',
    source: 'S2: ratified in 2022',
    note: 'day by memory',
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
    since: null,
    until: null,
    confidence: 'medium',
    source:
      'all CoE members are among 51 parties: https://wikious.com/en/European_Convention_on_Extradition (March 2022 list)',
    note: 'Tajikistan is NOT a party, so this treaty never governs a request by Tajikistan',
  },
  CIS: { value: false, since: null, until: null, confidence: 'high', source: 'general knowledge' },
}
