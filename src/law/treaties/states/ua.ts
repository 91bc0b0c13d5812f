import type { StateTreaties } from '../table.js'

/** Treaty status of Ukraine. */
export const UA: StateTreaties = {
  ECHR: {
    value: true,
    since: '1997-09-11',
    until: null,
    confidence: 'medium',
    source:
      'membership: common knowledge/CoE; date memory, not read in a source. Not re-checked for 2025-26 withdrawals',
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
    value: true,
    since: '1991-10-25',
    until: null,
    confidence: 'high',
    source: 'S1:4-5 + S2',
    note: 'since = deposit + 3 months (OP1 art 9), computed. Re-check denunciations at treaties.un.org IV-5 (only Belarus seen)',
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
    value: true,
    since: '2003-09-12',
    until: null,
    confidence: 'medium',
    source: 'CAT/C/UKR/CO/5, 3 August 2007, para 4: declaration made in September 2003',
    note: 'day of the month by memory; proved as at 2007, no withdrawal seen',
  },
  REF1951: {
    value: true,
    since: '2002-09-08',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'since = deposit + 90 days (art 43), computed',
  },
  REF1967: { value: true, since: '2002-04-04', until: null, confidence: 'high', source: 'S1:5-5' },
  ICPPED: {
    value: true,
    since: '2015-09-13',
    until: null,
    confidence: 'medium',
    source: 'party: hr_status_cped.csv Aug 2022; exact date memory',
  },
  ICPPED_art31: {
    value: true,
    since: null,
    until: null,
    confidence: 'medium',
    source: 'OHCHR Europe, 14 June 2024',
  },
  MINSK1993: {
    value: false,
    since: '1995-04-14',
    until: '2023-12-29',
    confidence: 'medium',
    source:
      "Law 2783-IX of 2022-12-01 in force 2022-12-23 (suspends with RU and BY, orders withdrawal): https://minjust.gov.ua/m/informatsiyne-povidomlennya-schodo-zupinennya-dii-ta-vihodu-z-konventsii-pro-pravovu-dopomogu-i-pravovi-vidnosini-u-tsivilnih-simeynih-ta-kriminalnih-spravah-vid-22-sichnya-1993-roku-ta-protokolu-do-nei ; docs.dtkt.ua marks it 'not in force'. End date: Ministry of Justice notice, atari.ua/posts/65953f3b044b5c4a4eca5e1f",
    note: 'end for Ukraine 29 Dec 2023 per Ministry of Justice notice of Jan 2024',
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
    since: '1998-06-09',
    until: null,
    confidence: 'medium',
    source:
      'all CoE members and Russia are among 51 parties: https://wikious.com/en/European_Convention_on_Extradition (March 2022 list); date memory, not read in a source',
    note: 'Tajikistan is NOT a party, so this treaty never governs a request by Tajikistan',
  },
  CIS: {
    value: false,
    since: '1991-12-08',
    until: null,
    confidence: 'medium',
    source: 'founder, never ratified the Charter; ended participation 2018 (babel.ua Jan 2026)',
  },
}
