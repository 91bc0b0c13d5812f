import type { StateTreaties } from '../table.js'

/** Treaty status of Kuwait. */
export const KW: StateTreaties = {
  ECHR: {
    value: false,
    since: null,
    until: null,
    confidence: 'high',
    source: 'not a Council of Europe member (general knowledge)',
  },
  ICCPR: {
    value: true,
    since: '1996-08-21',
    until: null,
    confidence: 'high',
    source: 'S1:4-4 + S2',
    note: 'since = deposit + 3 months (art 49), computed',
  },
  OP1: { value: false, since: null, until: null, confidence: 'high', source: 'S1:4-5 + S2' },
  CAT: {
    value: true,
    since: '1996-04-07',
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
    source: 'memory, not read in a source; verify at treaties.un.org IV-9',
  },
  REF1951: { value: false, since: null, until: null, confidence: 'high', source: 'S1:5-2 (as at 2015)' },
  REF1967: { value: false, since: null, until: null, confidence: 'high', source: 'S1:5-5 (as at 2015)' },
  ICPPED: {
    value: false,
    since: null,
    until: null,
    confidence: 'medium',
    source: 'S1:4-16 + S2; no action or signature only as last seen in August 2022',
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
