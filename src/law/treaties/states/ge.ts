import type { StateTreaties } from '../table.js'

/** Treaty status of Georgia. */
export const GE: StateTreaties = {
  ECHR: {
    value: true,
    since: '1999-05-20',
    until: null,
    confidence: 'medium',
    source:
      'membership: common knowledge/CoE; date memory, not read in a source. Not re-checked for 2025-26 withdrawals',
  },
  ICCPR: {
    value: true,
    since: '1994-08-03',
    until: null,
    confidence: 'high',
    source: 'S1:4-4 + S2',
    note: 'since = deposit + 3 months (art 49), computed',
  },
  OP1: {
    value: true,
    since: '1994-08-03',
    until: null,
    confidence: 'high',
    source: 'S1:4-5 + S2',
    note: 'since = deposit + 3 months (OP1 art 9), computed. Re-check denunciations at treaties.un.org IV-5 (only Belarus seen)',
  },
  CAT: {
    value: true,
    since: '1994-11-25',
    until: null,
    confidence: 'high',
    source: 'S1:4-9 + S2',
    note: 'since = deposit + 30 days (art 27), computed',
  },
  CAT_art22: {
    value: true,
    since: '2005-06-30',
    until: null,
    confidence: 'medium',
    source: 'Committee interim request 19 Feb 2018 (Cabuk), civil.ge 28 Feb 2018',
    note: 'date memory',
  },
  REF1951: {
    value: true,
    since: '1999-11-07',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'since = deposit + 90 days (art 43), computed',
  },
  REF1967: { value: true, since: '1999-08-09', until: null, confidence: 'high', source: 'S1:5-5' },
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
    value: true,
    since: '1996-07-11',
    until: null,
    confidence: 'low',
    source: 'party list and dates memory, not read in a source (signatories partly seen at adilet.zan.kz)',
    note: 'remained party after leaving CIS (Convention open to non-members): memory; check',
  },
  CHISINAU2002: {
    value: false,
    since: null,
    until: null,
    confidence: 'low',
    source: 'memory, not read in a source: signed (UA, MD, GE) but no ratification known',
  },
  ECE1957: {
    value: true,
    since: '2001-09-13',
    until: null,
    confidence: 'medium',
    source:
      'all CoE members and Russia are among 51 parties: https://wikious.com/en/European_Convention_on_Extradition (March 2022 list); date memory, not read in a source',
    note: 'Tajikistan is NOT a party, so this treaty never governs a request by Tajikistan',
  },
  CIS: {
    value: false,
    since: '1993-12-03',
    until: '2009-08-18',
    confidence: 'medium',
    source: 'exit 2008-09 (babel.ua Jan 2026 says withdrew 2008); exact dates memory',
  },
}
