import type { StateTreaties } from '../table.js'

/** Treaty status of United Arab Emirates. */
export const AE: StateTreaties = {
  ECHR: {
    value: false,
    since: null,
    until: null,
    confidence: 'high',
    source: 'not a Council of Europe member (general knowledge)',
  },
  ICCPR: {
    value: false,
    since: null,
    until: null,
    confidence: 'high',
    source: 'S1:4-4 + S2',
    note: 'no action',
  },
  OP1: { value: false, since: null, until: null, confidence: 'high', source: 'S1:4-5 + S2' },
  CAT: {
    value: true,
    since: '2012-08-18',
    until: null,
    confidence: 'high',
    source: 'S1:4-9 + S2',
    note: 'since = deposit + 30 days (art 27), computed',
  },
  CAT_art22: {
    value: false,
    since: null,
    until: null,
    confidence: 'medium',
    source:
      'A/HRC/WG.6/15/ARE/2 (9 November 2012) and menarights.org: party since 2012 without articles 20 and 22',
    note: 'a later declaration was not seen; look at treaties.un.org IV-9',
  },
  REF1951: {
    value: false,
    since: null,
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'not a party',
  },
  REF1967: { value: false, since: null, until: null, confidence: 'high', source: 'S1:5-5' },
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
