import type { StateTreaties } from '../table.js'

/** Treaty status of Afghanistan. */
export const AF: StateTreaties = {
  ECHR: {
    value: false,
    since: null,
    until: null,
    confidence: 'high',
    source: 'not a Council of Europe member (general knowledge)',
  },
  ICCPR: {
    value: true,
    since: '1983-04-24',
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
    value: false,
    since: null,
    until: null,
    confidence: 'low',
    source: 'memory, not read in a source; no declaration known. MUST be verified at treaties.un.org IV-9',
  },
  REF1951: {
    value: true,
    since: '2005-11-28',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'since = deposit + 90 days (art 43), computed',
  },
  REF1967: { value: true, since: '2005-08-30', until: null, confidence: 'high', source: 'S1:5-5' },
  ICPPED: {
    value: false,
    since: null,
    until: null,
    confidence: 'medium',
    source:
      'hr_status_cped.csv Aug 2022 + UNTC export 2015; 76 parties at the later UNTC copy (2024-25) whose full list could not be read',
    note: 'no action as last seen',
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
    value: false,
    since: null,
    until: null,
    confidence: 'high',
    source: '51 parties = all CoE members, Chile, Israel, Russia, South Africa, South Korea (2022 list)',
  },
  CIS: { value: false, since: null, until: null, confidence: 'high', source: 'general knowledge' },
}
