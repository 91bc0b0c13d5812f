import type { StateTreaties } from '../table.js'

/** Treaty status of Russia. */
export const RU: StateTreaties = {
  ECHR: {
    value: false,
    since: '1998-05-05',
    until: '2022-09-16',
    confidence: 'high',
    source:
      'ECtHR plenary Resolution 22 Mar 2022, quoted at https://www.echrblog.com/2022/03/echr-continues-to-apply-for-russia.html; CM confirmation https://en.aravot.am/2022/03/23/300363 (start date: memory)',
    note: 'Competence only for acts/omissions that occurred until 2022-09-16. Rule 39 is not a usable route for any new removal by Russia.',
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
    since: '1992-01-01',
    until: null,
    confidence: 'high',
    source: 'S1:4-5 + S2',
    note: "since = deposit + 3 months (OP1 art 9), computed. Re-check denunciations at treaties.un.org IV-5 (only Belarus seen) | same matter: Understanding: not being examined elsewhere + exhaustion (pending only; text is narrower than 'has been')",
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
    since: '1991-10-01',
    until: null,
    confidence: 'high',
    source: 'X v. Russian Federation, CAT/C/54/D/542/2013, 8 May 2015; CAT/C/2/Rev.5 (1998)',
    note: 'value proved as at 2015, no withdrawal seen; date memory',
  },
  REF1951: {
    value: true,
    since: '1993-05-03',
    until: null,
    confidence: 'high',
    source: 'S1:5-2',
    note: 'since = deposit + 90 days (art 43), computed',
  },
  REF1967: { value: true, since: '1993-02-02', until: null, confidence: 'high', source: 'S1:5-5' },
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
    since: '1994-12-10',
    until: null,
    confidence: 'medium',
    source: 'party list and dates memory, not read in a source (signatories partly seen at adilet.zan.kz)',
  },
  CHISINAU2002: {
    value: null,
    since: null,
    until: null,
    confidence: 'low',
    source:
      'unresolved: signed 2002; list of federal acts of 25 Feb 2026 holds a second law of ratification under this title, nd=602682834, in the block of 30 Dec 2021',
    note: 'probably true, since 2022 (medium); text, reservations and deposit not read',
  },
  ECE1957: {
    value: true,
    since: '2000-03-09',
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
