import type { StateTreaties } from '../table.js'

/** Treaty status of Azerbaijan. */
export const AZ: StateTreaties = {
  ECHR: {
    value: true,
    since: '2002-04-15',
    until: null,
    confidence: 'medium',
    source:
      'membership: common knowledge/CoE; date memory, not read in a source. Not re-checked for 2025-26 withdrawals',
  },
  ICCPR: {
    value: true,
    since: '1992-11-13',
    until: null,
    confidence: 'high',
    source: 'S1:4-4 + S2',
    note: 'since = deposit + 3 months (art 49), computed',
  },
  OP1: {
    value: true,
    since: '2002-02-27',
    until: null,
    confidence: 'high',
    source: 'S1:4-5 + S2',
    note: 'since = deposit + 3 months (OP1 art 9), computed. Re-check denunciations at treaties.un.org IV-5 (only Belarus seen)',
  },
  CAT: {
    value: true,
    since: '1996-09-15',
    until: null,
    confidence: 'high',
    source: 'S1:4-9 + S2',
    note: 'since = deposit + 30 days (art 27), computed',
  },
  CAT_art22: {
    value: true,
    since: '2002-05-04',
    until: null,
    confidence: 'high',
    source: 'A and B v. Azerbaijan, CAT/C/74/D/905/2018, para 1.1: effective 4 May 2002',
  },
  REF1951: {
    value: true,
    since: '1993-05-13',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'since = deposit + 90 days (art 43), computed',
  },
  REF1967: { value: true, since: '1993-02-12', until: null, confidence: 'high', source: 'S1:5-5' },
  ICPPED: {
    value: false,
    since: null,
    until: null,
    confidence: 'high',
    source: 'UNTC IV-16 status 28 Mar 2024: signature 6 Feb 2007 only',
    note: 'as at 2024-03-28',
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
  },
  CHISINAU2002: {
    value: true,
    since: '2004-04-27',
    until: null,
    confidence: 'low',
    source: 'memory, not read in a source (dates); verify with CIS Executive Committee depositary note',
  },
  ECE1957: {
    value: true,
    since: '2002-09-26',
    until: null,
    confidence: 'medium',
    source:
      'all CoE members and Russia are among 51 parties: https://wikious.com/en/European_Convention_on_Extradition (March 2022 list); date memory, not read in a source',
    note: 'Tajikistan is NOT a party, so this treaty never governs a request by Tajikistan',
  },
  CIS: {
    value: true,
    since: '1993-09-24',
    until: null,
    confidence: 'medium',
    source:
      'member list: https://babel.ua/en/news/124415-moldova-has-begun-the-process-of-leaving-the-cis-however-it-will-leave-some-agreements (Jan 2026); date memory',
  },
}
