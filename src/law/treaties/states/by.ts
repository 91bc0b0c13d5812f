import type { StateTreaties } from '../table.js'

/** Treaty status of Belarus. */
export const BY: StateTreaties = {
  ECHR: {
    value: false,
    since: null,
    until: null,
    confidence: 'high',
    source: 'not a Council of Europe member (general knowledge)',
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
    value: false,
    since: '1992-12-30',
    until: '2023-02-08',
    confidence: 'high',
    source:
      'deposit: S1:4-5 + S2; denunciation notified 2022-11-08, effective 2023-02-08: https://www.nationaltribune.com.au/belarus-withdrawal-from-individual-complaints-procedure-serious-setback-for-human-rights-protection-un-human-rights-committee-says/',
    note: 'Communications submitted before effect continue. Sources differ whether 7 or 8 Feb 2023 was the last filing day.',
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
    value: false,
    since: null,
    until: null,
    confidence: 'low',
    source: 'memory, not read in a source; no declaration known. MUST be verified at treaties.un.org IV-9',
  },
  REF1951: {
    value: true,
    since: '2001-11-21',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'since = deposit + 90 days (art 43), computed',
  },
  REF1967: { value: true, since: '2001-08-23', until: null, confidence: 'high', source: 'S1:5-5' },
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
    value: true,
    since: '2004-04-27',
    until: null,
    confidence: 'low',
    source: 'memory, not read in a source (dates); verify with CIS Executive Committee depositary note',
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
