import type { StateTreaties } from '../table.js'

/** Treaty status of Sweden. */
export const SE: StateTreaties = {
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
    note: 'since = deposit + 3 months (OP1 art 9), computed. Re-check denunciations at treaties.un.org IV-5 (only Belarus seen) | same matter: Art 5(2): is not being or has not been examined elsewhere',
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
    since: '1986-01-08',
    until: null,
    confidence: 'medium',
    source:
      'A/44/46 (1989), para 40: declaration made; A.H. v. Sweden, CAT/C/35/D/250/2004, 15 November 2005',
    note: 'day by memory, before April 1989; no withdrawal seen',
  },
  REF1951: {
    value: true,
    since: '1955-01-24',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'since = deposit + 90 days (art 43), computed',
  },
  REF1967: { value: true, since: '1967-10-04', until: null, confidence: 'high', source: 'S1:5-5' },
  ICPPED: {
    value: false,
    since: null,
    until: null,
    confidence: 'medium',
    source: 'same computation',
    note: 'as at mid-2024',
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
    since: '1960-04-18',
    until: null,
    confidence: 'medium',
    source:
      'all CoE members and Russia are among 51 parties: https://wikious.com/en/European_Convention_on_Extradition (March 2022 list); date memory, not read in a source',
    note: 'Tajikistan is NOT a party, so this treaty never governs a request by Tajikistan',
  },
  CIS: { value: false, since: null, until: null, confidence: 'high', source: 'general knowledge' },
}
