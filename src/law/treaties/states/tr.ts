import type { StateTreaties } from '../table.js'

/** Treaty status of Türkiye. */
export const TR: StateTreaties = {
  ECHR: {
    value: true,
    since: '1954-05-18',
    until: null,
    confidence: 'medium',
    source:
      'membership: common knowledge/CoE; date memory, not read in a source. Not re-checked for 2025-26 withdrawals',
  },
  ICCPR: {
    value: true,
    since: '2003-12-23',
    until: null,
    confidence: 'high',
    source: 'S1:4-4 + S2',
    note: 'since = deposit + 3 months (art 49), computed',
  },
  OP1: {
    value: true,
    since: '2007-02-24',
    until: null,
    confidence: 'high',
    source: 'S1:4-5 + S2',
    note: 'since = deposit + 3 months (OP1 art 9), computed. Re-check denunciations at treaties.un.org IV-5 (only Belarus seen) | same matter: Art 5(2)(a): being or already considered elsewhere; only acts within national boundaries after entry into force; art 26 limit',
  },
  CAT: {
    value: true,
    since: '1988-09-01',
    until: null,
    confidence: 'high',
    source: 'S1:4-9 + S2',
    note: 'since = deposit + 30 days (art 27), computed',
  },
  CAT_art22: {
    value: true,
    since: '1988-08-02',
    until: null,
    confidence: 'medium',
    source: 'Bilgi University Human Rights Centre page; Resmi Gazete 10.08.1988 no. 19895',
    note: 'date memory',
  },
  REF1951: {
    value: true,
    since: '1962-06-28',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'Geographical limitation kept: only refugees from events in Europe. A Tajik cannot be a 1951-Convention refugee in Türkiye (only conditional refugee / other domestic protection; non-refoulement under domestic law, ECHR 3, CAT 3, ICCPR 7 still applies).',
  },
  REF1967: {
    value: true,
    since: '1968-07-31',
    until: null,
    confidence: 'high',
    source: 'S1:5-5',
    note: 'Accession maintained the art 1B Europe-only declaration (UNTC text read).',
  },
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
