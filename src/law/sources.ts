/**
 * Where the law was read. `textDate` is the state of the text, `read` how it was read. Titles stay in the
 * language of the source, as a lawyer will look for them.
 */
export interface Source {
  readonly title: string
  /** An address to open, or null where only a name is known. */
  readonly url: string | null
  /** The state of the text, as far as known. */
  readonly textDate: string
  readonly read: 'full' | 'fragment' | 'secondary' | 'not-read'
}

export const SOURCES = {
  SULTANOV: {
    title: 'Sultanov v. Russia, ECtHR, 4 November 2010',
    url: null,
    textDate: '2010',
    read: 'fragment',
  },
  GAFOROV: {
    title: 'Gaforov v. Russia, no. 25404/09, ECtHR, 21 October 2010',
    url: null,
    textDate: '2010',
    read: 'fragment',
  },
  SAVRIDDIN: {
    title: 'Savriddin Dzhurayev v. Russia, no. 71386/10, ECtHR, 25 April 2013',
    url: 'https://hudoc.echr.coe.int/eng?i=001-119416',
    textDate: '2013',
    read: 'fragment',
  },
  NIZOMKHON: {
    title: 'Nizomkhon Dzhurayev v. Russia, no. 31890/11, ECtHR, 3 October 2013',
    url: 'https://hudoc.echr.coe.int/eng?i=001-126550',
    textDate: '2013',
    read: 'secondary',
  },
  'ECHR-CASES': {
    title: 'ECtHR judgments on removal to Tajikistan (see the list of authorities)',
    url: 'https://hudoc.echr.coe.int',
    textDate: '2007 to 2024',
    read: 'fragment',
  },
  'ECHR-R39': {
    title: 'Rules of Court, Rule 39, as amended on 23 February 2024',
    url: 'https://www.echr.coe.int/rule-39',
    textDate: 'in force since 28 March 2024',
    read: 'fragment',
  },
  'ECHR-R39-OLD': {
    title: 'Rules of Court, Rule 39 §§ 1-4 as it stood until 27 March 2024 (Registry, factsheet)',
    url: 'https://www.echr.coe.int',
    textDate: 'April 2021',
    read: 'full',
  },
  'PROTOCOL-15': {
    title:
      'Protocol No. 15: new terms from 1 February 2022, not for earlier final decisions (Government of Sweden)',
    url: 'https://www.regeringen.se',
    textDate: 'August 2021',
    read: 'secondary',
  },
  'ECHR-PD': {
    title: 'Practice Direction: Requests for interim measures',
    url: 'https://www.echr.coe.int/rule-39',
    textDate: 'contact page of 2024; older full texts',
    read: 'fragment',
  },
  'ECHR-PD-INSTITUTION': {
    title: 'Practice Direction: Institution of proceedings',
    url: 'https://www.echr.coe.int/rules-of-court',
    textDate: 'after February 2022',
    read: 'fragment',
  },
  'ECHR-R47': {
    title: 'Rules of Court, Rule 47, and notes for filling in the application form',
    url: 'https://www.echr.coe.int/rules-of-court',
    textDate: '2022',
    read: 'fragment',
  },
  'ECHR-ADMISSIBILITY': {
    title:
      'Registry of the Court, Practical guide on admissibility criteria; C. Deprez on the same matter before two bodies',
    url: 'https://www.echr.coe.int',
    textDate: '31 August 2022; 2019',
    read: 'fragment',
  },
  PERALDI: {
    title: 'Peraldi v. France (dec.), no. 2096/05, ECtHR, 7 April 2009',
    url: 'https://base.garant.ru/12170341',
    textDate: '7 April 2009',
    read: 'secondary',
  },
  'HRC-RULES': {
    title: 'Human Rights Committee, rules of procedure CCPR/C/3/Rev.11',
    url: null,
    textDate: '9 January 2019',
    read: 'fragment',
  },
  'HRC-RELATIVES': {
    title:
      'Human Rights Committee: Eshonov v. Uzbekistan, 1225/2003; Zhumbaeva v. Kyrgyzstan, 1756/2008; 2173/2012 (Tajikistan)',
    url: null,
    textDate: '22 July 2010; 19 July 2011; 2017',
    read: 'fragment',
  },
  'OHCHR-GUIDANCE': {
    title: 'OHCHR, form and guidance for individual communications',
    url: 'https://www.ohchr.org',
    textDate: 'changed in 2026; not read whole',
    read: 'fragment',
  },
  OP1DECL: {
    title: 'UN Treaty Collection, declarations under the Optional Protocol',
    url: 'https://treaties.un.org',
    textDate: 'export of 2015',
    read: 'full',
  },
  'CAT-DECISIONS': {
    title: 'Committee against Torture: X v. Russian Federation, 542/2013 and others',
    url: null,
    textDate: '2012 to 2022',
    read: 'fragment',
  },
  'CAT-GC4': {
    title: 'Committee against Torture, General Comment No. 4',
    url: null,
    textDate: '9 February 2018',
    read: 'fragment',
  },
  WGAD: {
    title: 'Working Group on Arbitrary Detention, complaints page',
    url: 'https://www.ohchr.org',
    textDate: 'undated',
    read: 'fragment',
  },
  SPB: {
    title: 'Special procedures, submission of information',
    url: 'https://spsubmission.ohchr.org',
    textDate: 'undated',
    read: 'secondary',
  },
  WGEID: {
    title: 'Working Group on Enforced or Involuntary Disappearances, reporting page',
    url: 'https://www.ohchr.org/en/special-procedures/wg-disappearances/reporting-disappearance-working-group',
    textDate: 'undated',
    read: 'full',
  },
  CED: {
    title:
      'Committee on Enforced Disappearances, CED/C/4/Rev.1; UN Treaty Collection IV-16, status of 24 April 2014',
    url: null,
    textDate: '27 May 2021',
    read: 'fragment',
  },
  CCF: {
    title: 'Commission for the Control of INTERPOL’s Files, how to submit a request',
    url: 'https://www.interpol.int/en/Who-we-are/Commission-for-the-Control-of-INTERPOL-s-Files-CCF/How-to-submit-a-request',
    textDate: 'after 26 March 2026',
    read: 'full',
  },
  'CCF-ADMISSIBILITY': {
    title: 'CCF, admissibility of requests',
    url: null,
    textDate: 'older sheet',
    read: 'full',
  },
  'CCF-2021': {
    title:
      'CCF, annual report 2021, as reported: notices deleted at the sender’s request while a request was open',
    url: 'https://rednoticemonitor.com/interpol-s-ccf-publishes-annual-report-2021/',
    textDate: '2021',
    read: 'secondary',
  },
  'CCF-AFTER': {
    title: 'CCF Statute, Articles 36(2), 38(1) and 41(2): what follows a decision, as reported',
    url: 'https://rednoticetrack.com/?p=39458',
    textDate: 'undated',
    read: 'secondary',
  },
  'CCF-2025': {
    title: 'CCF Statute, changes of 24 to 27 November 2025 (Articles 3, 19, 23, 25, 28, 33), as reported',
    url: 'https://otherside.law/interpol-2025-ccf-statute-rpd-changes-ielr',
    textDate: 'after November 2025',
    read: 'secondary',
  },
  'UNHCR-2008': {
    title: 'UNHCR, Guidance Note on Extradition and International Refugee Protection',
    url: null,
    textDate: 'April 2008',
    read: 'secondary',
  },
  ARTICLE: {
    title: 'E. Lemon, Tajikistan: The trans-nationalisation of domestic struggles',
    url: null,
    textDate: '21 November 2017',
    read: 'full',
  },
  CASES: {
    title: '25 public cases of people sought by Tajikistan',
    url: null,
    textDate: '2001 to 2024',
    read: 'secondary',
  },
  MEMORY: { title: 'No source read', url: null, textDate: '—', read: 'not-read' },
} as const satisfies Record<string, Source>
