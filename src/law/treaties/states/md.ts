import type { StateTreaties } from '../table.js'

/** Treaty status of Moldova. */
export const MD: StateTreaties = {
  ECHR: {
    value: true,
    since: '1997-09-12',
    until: null,
    confidence: 'medium',
    source:
      'membership: common knowledge/CoE; date memory, not read in a source. Not re-checked for 2025-26 withdrawals',
  },
  ICCPR: {
    value: true,
    since: '1993-04-26',
    until: null,
    confidence: 'high',
    source: 'S1:4-4 + S2',
    note: 'since = deposit + 3 months (art 49), computed',
  },
  OP1: {
    value: true,
    since: '2008-04-23',
    until: null,
    confidence: 'high',
    source: 'S1:4-5 + S2',
    note: 'since = deposit + 3 months (OP1 art 9), computed. Re-check denunciations at treaties.un.org IV-5 (only Belarus seen) | same matter: Art 5(2)(a): being or already examined elsewhere; only territory effectively controlled',
  },
  CAT: {
    value: true,
    since: '1995-12-28',
    until: null,
    confidence: 'high',
    source: 'S1:4-9 + S2',
    note: 'since = deposit + 30 days (art 27), computed',
  },
  CAT_art22: {
    value: true,
    since: '2011-09-02',
    until: null,
    confidence: 'high',
    source: 'CAT/C/MDA/CO/3, 21 December 2017, para 3: declaration of 2 September 2011',
    note: 'proved as at 2017, no withdrawal seen',
  },
  REF1951: {
    value: true,
    since: '2002-05-01',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'since = deposit + 90 days (art 43), computed',
  },
  REF1967: { value: true, since: '2002-01-31', until: null, confidence: 'high', source: 'S1:5-5' },
  ICPPED: {
    value: false,
    since: null,
    until: null,
    confidence: 'low',
    source:
      'hr_status_cped.csv Aug 2022 + UNTC export 2015; 76 parties at the later UNTC copy (2024-25) whose full list could not be read',
    note: 'signed 2007-02-06, not ratified as last seen; re-check for 2023-26 ratification',
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
    since: '1996-03-26',
    until: null,
    confidence: 'low',
    source: 'party list and dates memory, not read in a source (signatories partly seen at adilet.zan.kz)',
    note: 'many CIS treaties denounced 2023-26; whether this one is still in force must be checked',
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
    since: '1997-12-31',
    until: null,
    confidence: 'medium',
    source:
      'all CoE members and Russia are among 51 parties: https://wikious.com/en/European_Convention_on_Extradition (March 2022 list); date memory, not read in a source',
    note: 'Tajikistan is NOT a party, so this treaty never governs a request by Tajikistan',
  },
  CIS: {
    value: true,
    since: '1994-04-26',
    until: null,
    confidence: 'medium',
    source:
      'denunciation of founding acts adopted by parliament spring 2026; effect 12 months after notification: https://tass.com/world/2074299/amp , https://news.nikk.co.il/en/chisinau-cuts-the-last-link/',
    note: 'leaving; legal end expected around April 2027, exact notification date not verified',
  },
}
