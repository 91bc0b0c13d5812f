import type { Source } from '../sources.js'

const full = { read: 'full' } as const
const fragment = { read: 'fragment' } as const

/** Where the language of proceedings was read. */
export const FILING_SOURCES = {
  'ECHR-R34': {
    title: 'Rules of Court, Rule 34 §§ 1-3, edition of 1 July 2014',
    url: 'https://www.echr.coe.int/rules-of-court',
    textDate: '1 July 2014; later editions not read',
    ...full,
  },
  'FILING-BY': {
    title: 'УПК Республики Беларусь, статья 21',
    url: 'https://pravo.by',
    textDate: 'copy without a date, marked as in force',
    ...full,
  },
  'FILING-KZ': {
    title:
      'УПК Республики Казахстан, статья 30 (Кодекс 1997 года); нормативное постановление Верховного Суда № 13',
    url: 'https://adilet.zan.kz/rus/docs/P160000013S',
    textDate: '1997 Code; 22 December 2016, as amended on 11 December 2020',
    ...fragment,
  },
  'FILING-KG': {
    title: 'А. Сартбаева, Ф. Аскерова: принцип языка судопроизводства по УПК Кыргызской Республики',
    url: 'http://journals.udsu.ru/econ-law/article/view/3056',
    textDate: 'undated',
    read: 'secondary',
  },
  'FILING-UZ': {
    title: 'Ўзбекистон Республикасининг ЖПК, 20-модда; Конституция, 139-модда',
    url: 'https://lex.uz',
    textDate: 'copies of 2023 and January 2025',
    ...full,
  },
  'FILING-UA': {
    title: 'КПК України № 4651-VI, стаття 29; КАС України № 2747-IV, стаття 15',
    url: 'https://zakon.rada.gov.ua',
    textDate: 'copy taken in 2026',
    ...full,
  },
  'FILING-GE': {
    title:
      'საქართველოს ზოგადი ადმინისტრაციული კოდექსი, მუხლი 73; სისხლის სამართლის საპროცესო კოდექსი, მუხლი 11',
    url: 'https://matsne.gov.ge',
    textDate: 'copy taken in 2026',
    ...full,
  },
  'FILING-LT': {
    title:
      'Baudžiamojo proceso kodeksas, 8 straipsnis; Administracinių bylų teisenos įstatymas, 9 straipsnis',
    url: 'https://e-seimas.lrs.lt',
    textDate: 'copy taken in 2026',
    ...full,
  },
  'FILING-LV': {
    title: 'Kriminālprocesa likums, 11. pants; Administratīvā procesa likums, 56. un 110. pants',
    url: 'https://likumi.lv',
    textDate: 'copy taken in 2026',
    ...full,
  },
  'FILING-SK': {
    title: 'Správny súdny poriadok 162/2015 Z. z., § 54; Trestný poriadok 301/2005 Z. z., § 2 ods. 20',
    url: 'https://www.slov-lex.sk',
    textDate: 'as of 1 July 2016; as of 1 January 2006',
    ...full,
  },
  'FILING-CZ': {
    title: 'Správní řád 500/2004 Sb., § 16; zákon o azylu 325/1999 Sb., § 22',
    url: 'https://www.e-sbirka.cz',
    textDate: 'as of 1 July 2025; as of 1 January 2000',
    ...full,
  },
  'FILING-RO': {
    title: 'Legea nr. 304/2022 privind organizarea judiciară, art. 16',
    url: 'https://legislatie.just.ro/Public/DetaliiDocument/261410',
    textDate: '15 November 2022',
    ...full,
  },
  'FILING-DE': {
    title: 'Gerichtsverfassungsgesetz, § 184',
    url: 'https://www.gesetze-im-internet.de/gvg/',
    textDate: 'copy taken in 2026',
    ...full,
  },
  'FILING-CH': {
    title: 'Asylgesetz (SR 142.31), Art. 16; Verwaltungsverfahrensgesetz (SR 172.021), Art. 33a',
    url: 'https://www.fedlex.admin.ch',
    textDate: 'copy taken in April 2026',
    ...full,
  },
  'FILING-FR': {
    title:
      'Code de l’entrée et du séjour des étrangers et du droit d’asile, partie réglementaire: demande d’asile, recours à la Cour nationale du droit d’asile',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158',
    textDate: 'copy taken in 2026',
    ...full,
  },
  'FILING-HU': {
    title: '2017. évi XC. törvény a büntetőeljárásról, 8. §; 2016. évi CL. törvény (Ákr.), 20. §',
    url: 'https://njt.hu',
    textDate: 'copy taken in 2026',
    ...full,
  },
  'FILING-NO': {
    title: 'Domstolloven 1915-08-13-5, § 136',
    url: 'https://lovdata.no/dokument/NL/lov/1915-08-13-5',
    textDate: 'copy taken in 2026; the state of the text is not marked',
    ...full,
  },
} as const satisfies Record<string, Source>
