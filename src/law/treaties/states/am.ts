import type { StateTreaties } from '../table.js'

/** Treaty status of Armenia. */
export const AM: StateTreaties = {
  ECHR: {
    value: true,
    since: '2002-04-26',
    until: null,
    confidence: 'medium',
    source:
      'membership: common knowledge/CoE; date memory, not read in a source. Not re-checked for 2025-26 withdrawals',
  },
  ICCPR: {
    value: true,
    since: '1993-09-23',
    until: null,
    confidence: 'high',
    source: 'S1:4-4 + S2',
    note: 'since = deposit + 3 months (art 49), computed',
  },
  OP1: {
    value: true,
    since: '1993-09-23',
    until: null,
    confidence: 'high',
    source: 'S1:4-5 + S2',
    note: 'since = deposit + 3 months (OP1 art 9), computed. Re-check denunciations at treaties.un.org IV-5 (only Belarus seen)',
  },
  CAT: {
    value: true,
    since: '1993-10-13',
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
    source:
      'UK treaty record no. 3264, state of late 2013 or later: accession of 13 September 1993, no declaration; nothing read since. Verify at treaties.un.org IV-9',
  },
  REF1951: {
    value: true,
    since: '1993-10-04',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'since = deposit + 90 days (art 43), computed',
  },
  REF1967: { value: true, since: '1993-07-06', until: null, confidence: 'high', source: 'S1:5-5' },
  ICPPED: { value: true, since: '2011-02-23', until: null, confidence: 'high', source: 'S1:4-16 + S2' },
  ICPPED_art31: {
    value: false,
    since: null,
    until: null,
    confidence: 'low',
    source: 'memory, not read in a source; verify at treaties.un.org IV-16',
  },
  MINSK1993: {
    value: true,
    since: '1994-12-21',
    until: null,
    confidence: 'low',
    source: 'party list and dates memory, not read in a source (signatories partly seen at adilet.zan.kz)',
  },
  CHISINAU2002: {
    value: true,
    since: '2005-02-19',
    until: null,
    confidence: 'low',
    source: 'memory, not read in a source (dates); verify with CIS Executive Committee depositary note',
  },
  ECE1957: {
    value: true,
    since: '2002-04-25',
    until: null,
    confidence: 'medium',
    source:
      'all CoE members and Russia are among 51 parties: https://wikious.com/en/European_Convention_on_Extradition (March 2022 list); date memory, not read in a source',
    note: 'Tajikistan is NOT a party, so this treaty never governs a request by Tajikistan',
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
