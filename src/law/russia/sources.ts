import type { Source } from '../sources.js'

/** What was read on the Constitutional Court; the other Russian sources stand with those that several hosts share. */
export const RUSSIAN_SOURCES: Readonly<Record<string, Source>> = {
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
