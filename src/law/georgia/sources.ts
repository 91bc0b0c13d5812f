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
    title: 'საქართველოს ადმინისტრაციული საპროცესო კოდექსი, მუხლები 21^114-21^130, 22, 29',
    url: 'https://matsne.gov.ge/ka/document/view/16492',
    textDate: FEBRUARY,
    read: 'full',
  },
  'GE-CIVIL': {
    title:
      'საქართველოს სამოქალაქო საპროცესო კოდექსი, მუხლები 369, 397; ადმინისტრაციული საპროცესო კოდექსი, მუხლი 1',
    url: 'https://matsne.gov.ge/ka/document/view/29962',
    textDate: FEBRUARY,
    read: 'full',
  },
  'GE-CPC1998': {
    title: 'საქართველოს სისხლის სამართლის საპროცესო კოდექსი, 20.02.1998, მუხლები 162, 256-259^1',
    url: matsne(31882, 103),
    textDate: 'last wording before 1 October 2010',
    read: 'full',
  },
  'GE-PROTECTION-2016': {
    title: '„საერთაშორისო დაცვის შესახებ“ საქართველოს კანონი № 42, 01.12.2016',
    url: matsne(3452780, 11),
    textDate: 'last wording before 1 October 2025',
    read: 'full',
  },
  'GE-REFUGEES-2011': {
    title: '„ლტოლვილისა და ჰუმანიტარული სტატუსების შესახებ“ საქართველოს კანონი № 5370, 06.12.2011',
    url: matsne(1531916, 8),
    textDate: 'last wording before 1 February 2017',
    read: 'full',
  },
  'GE-REFUGEES-1998': {
    title: '„ლტოლვილთა შესახებ“ საქართველოს კანონი № 1236, 18.02.1998',
    url: matsne(31858, 8),
    textDate: 'last wording before March 2012',
    read: 'full',
  },
  'GE-ALIENS-2005': {
    title:
      '„უცხოელთა და მოქალაქეობის არმქონე პირთა სამართლებრივი მდგომარეობის შესახებ“ კანონი № 2535, 27.12.2005',
    url: matsne(25384, 32),
    textDate: 'last wording before 1 September 2014',
    read: 'full',
  },
  'GE-ALIENS-1993': {
    title: '„უცხოელთა სამართლებრივი მდგომარეობის შესახებ“ საქართველოს კანონი, 03.06.1993, მუხლი 29',
    url: matsne(32620, 8),
    textDate: 'last wording before 2006',
    read: 'full',
  },
  'GE-CPC': {
    title: 'საქართველოს სისხლის სამართლის საპროცესო კოდექსი, მუხლი 207',
    url: 'https://matsne.gov.ge/ka/document/view/90034',
    textDate: FEBRUARY,
    read: 'fragment',
  },
  'GE-CC': {
    title: '„საქართველოს საკონსტიტუციო სასამართლოს შესახებ“ ორგანული კანონი, მუხლები 25, 39',
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
