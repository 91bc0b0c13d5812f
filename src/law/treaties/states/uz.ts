import type { StateTreaties } from '../table.js'

/** Treaty status of Uzbekistan. */
export const UZ: StateTreaties = {
  ECHR: {
    value: false,
    since: null,
    until: null,
    confidence: 'high',
    source: 'not a Council of Europe member (general knowledge)',
  },
  ICCPR: {
    value: true,
    since: '1995-12-28',
    until: null,
    confidence: 'high',
    source: 'S1:4-4 + S2',
    note: 'since = deposit + 3 months (art 49), computed',
  },
  OP1: {
    value: true,
    since: '1995-12-28',
    until: null,
    confidence: 'high',
    source: 'S1:4-5 + S2',
    note: 'since = deposit + 3 months (OP1 art 9), computed. Re-check denunciations at treaties.un.org IV-5 (only Belarus seen)',
  },
  CAT: {
    value: true,
    since: '1995-10-28',
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
    value: true,
    since: '1994-05-19',
    until: null,
    confidence: 'medium',
    source: 'party list and dates memory, not read in a source (signatories partly seen at adilet.zan.kz)',
  },
  CHISINAU2002: {
    value: null,
    since: null,
    until: null,
    confidence: 'low',
    source: 'unresolved: signed 2002 (RU); later ratification/accession recalled but not confirmed',
  },
  ECE1957: {
    value: false,
    since: null,
    until: null,
    confidence: 'high',
    source: '51 parties = all CoE members, Chile, Israel, Russia, South Africa, South Korea (2022 list)',
  },
  CIS: {
    value: true,
    since: '1991-12-21',
    until: null,
    confidence: 'medium',
    source:
      'member list: https://babel.ua/en/news/124415-moldova-has-begun-the-process-of-leaving-the-cis-however-it-will-leave-some-agreements (Jan 2026); date memory',
  },
}
