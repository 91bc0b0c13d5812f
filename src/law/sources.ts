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

const CONSOLIDATED = 'consolidated official text, as amended up to August 2023'

export const SOURCES = {
  UPK23: {
    title: 'УПК РФ, Закон № 174-ФЗ от 18.12.2001',
    url: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102073942',
    textDate: CONSOLIDATED,
    read: 'full',
  },
  KAS23: {
    title: 'КАС РФ, Закон № 21-ФЗ от 08.03.2015',
    url: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102380990',
    textDate: CONSOLIDATED,
    read: 'full',
  },
  UK23: {
    title: 'УК РФ',
    url: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102041891',
    textDate: CONSOLIDATED,
    read: 'full',
  },
  KRF: {
    title: 'Конституция РФ',
    url: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102027595',
    textDate: 'with the amendments of 2020 and 2022',
    read: 'full',
  },
  PPT463: {
    title: 'УПК РФ, статья 463',
    url: 'https://ppt.ru/kodeks/upk/st-463',
    textDate: 'undated mirror',
    read: 'fragment',
  },
  MINSK: {
    title: 'Минская конвенция 22.01.1993, статьи 60 и 62 (Протокол 28.03.1997)',
    url: 'https://base.garant.ru/10119702/',
    textDate: 'undated mirror',
    read: 'fragment',
  },
  'KOAP30.1': {
    title: 'КоАП РФ, статья 30.1',
    url: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102074277',
    textDate: 'edition of 2016',
    read: 'fragment',
  },
  'KOAP30.2': {
    title: 'КоАП РФ, статья 30.2',
    url: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102074277',
    textDate: 'edition of 2020',
    read: 'fragment',
  },
  'KOAP30.5': {
    title: 'КоАП РФ, статья 30.5',
    url: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102074277',
    textDate: 'undated mirror',
    read: 'fragment',
  },
  'KOAP31.9': {
    title: 'КоАП РФ, статья 31.9',
    url: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102074277',
    textDate: 'undated mirror',
    read: 'fragment',
  },
  'KOAP32.10': {
    title: 'КоАП РФ, статья 32.10',
    url: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102074277',
    textDate: 'undated, recent',
    read: 'fragment',
  },
  '364-FZ': {
    title: 'Закон № 364-ФЗ от 29.10.2024 (КоАП 30.3)',
    url: null,
    textDate: 'reported 12.11.2024',
    read: 'secondary',
  },
  '248-FZ': {
    title: 'Закон № 248-ФЗ от 08.08.2024',
    url: null,
    textDate: 'reported 2024 and 18.09.2025',
    read: 'secondary',
  },
  'KONSU-649': {
    title: 'Закон № 649-ФЗ от 25.12.2023',
    url: null,
    textDate: 'reported 2023 and 2024',
    read: 'secondary',
  },
  '50-FZ-2026': {
    title: 'Закон № 50-ФЗ от 08.03.2026 (УПК 464)',
    url: 'https://cis-legislation.com/document.fwx?rgn=173707',
    textDate: 'translated text of 2026',
    read: 'secondary',
  },
  'RU-ADD': {
    title: 'Addendum to the dossier on Russia',
    url: null,
    textDate: '2026-11-23',
    read: 'secondary',
  },
  KRELN23: {
    title: 'Закон № 115-ФЗ, статьи 31.1 и 31.2',
    url: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102078147',
    textDate: 'page of a presidential register, undated',
    read: 'fragment',
  },
  CONSTLAW: {
    title: 'Закон № 138-ФЗ от 28.04.2023 о гражданстве',
    url: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=605444183',
    textDate: 'reported 2023 to 2025',
    read: 'secondary',
  },
  REF5: {
    title: 'Закон № 4528-1 «О беженцах», статья 5',
    url: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102021709',
    textDate: 'undated mirror',
    read: 'fragment',
  },
  REF10: {
    title: 'Закон № 4528-1 «О беженцах», статья 10',
    url: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102021709',
    textDate: 'older edition',
    read: 'fragment',
  },
  REF12: {
    title: 'Закон № 4528-1 «О беженцах», статья 12',
    url: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102021709',
    textDate: 'edition of 2018 or later',
    read: 'fragment',
  },
  MVDORD: {
    title: 'МВД РФ, порядок рассмотрения ходатайств, пункты 23–26',
    url: null,
    textDate: 'probably 2025 or 2026; number not seen',
    read: 'fragment',
  },
  'NGO-SHADOW': {
    title: 'Russian NGO shadow report to the UN Committee against Torture',
    url: null,
    textDate: '2012',
    read: 'secondary',
  },
  'UNHCR-RU': {
    title: 'UNHCR in the Russian Federation: contact page and press',
    url: 'https://help.unhcr.org/russia',
    textDate: 'last sign of work 26.09.2025',
    read: 'secondary',
  },
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
  'HRC-RULES': {
    title: 'Human Rights Committee, rules of procedure CCPR/C/3/Rev.11',
    url: null,
    textDate: '9 January 2019',
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
    title: 'Committee on Enforced Disappearances, CED/C/4/Rev.1',
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
