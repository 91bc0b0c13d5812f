import type { Source } from '../sources.js'

const FEBRUARY = 'consolidated text of matsne.gov.ge, taken in February 2026'
const matsne = (id: number, publication: number): string =>
  `https://matsne.gov.ge/ka/document/view/${id}?publication=${publication}`

/** Where the law of Georgia was read. */
export const GEORGIAN_SOURCES: Readonly<Record<string, Source>> = {
  'GE-ICCM': {
    title:
      '„სისხლის სამართლის სფეროში საერთაშორისო თანამშრომლობის შესახებ“ საქართველოს კანონი, მუხლები 19-34',
    url: matsne(112594, 12),
    textDate: FEBRUARY,
    read: 'full',
  },
  'GE-864': {
    title: '„საერთაშორისო დაცვის შესახებ“ საქართველოს კანონი № 864, 26.06.2025',
    url: matsne(6561538, 1),
    textDate: FEBRUARY,
    read: 'full',
  },
  'GE-ALIENS': {
    title:
      '„უცხოელთა და მოქალაქეობის არმქონე პირთა სამართლებრივი მდგომარეობის შესახებ“ კანონი, მუხლები 50-65',
    url: matsne(2278806, 20),
    textDate: FEBRUARY,
    read: 'full',
  },
  'GE-APC': {
    title: 'საქართველოს ადმინისტრაციული საპროცესო კოდექსი, მუხლები 21^114-21^130, 29',
    url: 'https://matsne.gov.ge/ka/document/view/16492',
    textDate: FEBRUARY,
    read: 'full',
  },
  'GE-CPC': {
    title: 'საქართველოს სისხლის სამართლის საპროცესო კოდექსი, მუხლი 207',
    url: 'https://matsne.gov.ge/ka/document/view/90034',
    textDate: FEBRUARY,
    read: 'fragment',
  },
  'GE-CC': {
    title: '„საქართველოს საკონსტიტუციო სასამართლოს შესახებ“ ორგანული კანონი, მუხლი 25',
    url: 'https://matsne.gov.ge/ka/document/view/32944',
    textDate: FEBRUARY,
    read: 'fragment',
  },
  'GE-CONST': {
    title: 'საქართველოს კონსტიტუცია, მუხლები 32, 33',
    url: 'https://matsne.gov.ge/ka/document/view/30346',
    textDate: FEBRUARY,
    read: 'fragment',
  },
  'GE-UNHCR': {
    title: 'UNHCR Georgia, Asylum procedure in Georgia',
    url: 'https://help.unhcr.org/georgia/applying-for-asylum/asylum-procedure-in-georgia/',
    textDate: 'undated page, after 2025',
    read: 'full',
  },
  'GE-LAWYERS': {
    title: 'Removal proceedings defence (legal.ge)',
    url: 'https://legal.ge/en/service/migration-and-immigration-law-en/removal-proceedings-defense-en',
    textDate: 'undated page',
    read: 'secondary',
  },
}
