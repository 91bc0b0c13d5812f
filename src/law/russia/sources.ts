import type { Source } from '../sources.js'

const CONSOLIDATED = 'consolidated official text, as amended up to August 2023'

/** Where the law of Russia was read. */
export const RUSSIAN_SOURCES: Readonly<Record<string, Source>> = {
  UPK23: {
    title: 'УПК РФ, Закон № 174-ФЗ от 18.12.2001',
    url: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102073942',
    textDate: CONSOLIDATED,
    read: 'full',
  },
  UPK2009: {
    title: 'УПК РФ с изменениями на 1 ноября 2009 г., статьи 354, 356, 463(1)–(4)',
    url: 'https://litlife.club/books/49967/read?page=362',
    textDate: '1 November 2009; a book of the text',
    read: 'fragment',
  },
  UPK2010: {
    title: 'УПК РФ, редакция на 29.12.2010, статья 389.4',
    url: 'http://businesspravo.ru/Docum/DocumShow.asp?DocumID=175861&DocumType=472',
    textDate: '29 December 2010 (Law 433-FZ)',
    read: 'fragment',
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
  'KOMMERSANT-2026': {
    title: 'Kommersant on a change of the KoAP adopted on 11 March 2026: no expulsion of some who fought',
    url: 'https://www.kommersant.ru/doc/8498536',
    textDate: '11 March 2026; the signing was not seen',
    read: 'secondary',
  },
  'IRPT-BAN': {
    title: 'Khovar and RFE/RL on the ruling of the Supreme Court of Russia of 14 September 2022 on the IRPT',
    url: 'https://rus.azattyq.com/a/32034870.html',
    textDate: 'September 2022; the ruling itself was given behind closed doors and was not read',
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
  '1FKZ-98': {
    title: 'ФКЗ № 1-ФКЗ от 21.07.1994 «О Конституционном Суде РФ», статья 98',
    url: 'https://base.garant.ru/10101207/de831bbe6cb5df4f1d1b3ab26f34e6d7/',
    textDate: 'as changed in 2020, undated mirror',
    read: 'fragment',
  },
  '1FKZ-OLD': {
    title: 'ФКЗ № 1-ФКЗ от 21.07.1994, статьи 42, 96 и 97',
    url: 'https://zakonbase.ru/content/part/718261',
    textDate: 'editions of 2009 and 2012',
    read: 'fragment',
  },
  '101-O': {
    title: 'Определение Конституционного Суда РФ № 101-О',
    url: 'https://sudrf.cntd.ru/document/901984684',
    textDate: '4 April 2006',
    read: 'fragment',
  },
  'KS-ADVICE': {
    title: 'Жалоба в Конституционный суд: страница советов, которая называет три месяца',
    url: null,
    textDate: 'undated',
    read: 'secondary',
  },
}
