import type { Source } from '../sources.js'

const FEBRUARY = 'consolidated text of zakon.rada.gov.ua, taken on 21-22 February 2026'
const rada = (id: string): string => `https://zakon.rada.gov.ua/laws/show/${id}`

/** Where the law of Ukraine was read. */
export const UKRAINIAN_SOURCES: Readonly<Record<string, Source>> = {
  'UA-KPK': {
    title:
      'Кримінальний процесуальний кодекс України від 13.04.2012 № 4651-VI, глави 42, 44; ст. 115-117, 206, 395, 422',
    url: rada('4651-17'),
    textDate: FEBRUARY,
    read: 'full',
  },
  'UA-KAS': {
    title: 'Кодекс адміністративного судочинства України № 2747-IV, ст. 20, 122, 150-156, 272, 288, 289, 295',
    url: rada('2747-15'),
    textDate: FEBRUARY,
    read: 'full',
  },
  'UA-3671': {
    title:
      'Закон України «Про біженців та осіб, які потребують додаткового або тимчасового захисту» № 3671-VI',
    url: rada('3671-17'),
    textDate: FEBRUARY,
    read: 'full',
  },
  'UA-3773': {
    title: 'Закон України «Про правовий статус іноземців та осіб без громадянства» № 3773-VI',
    url: rada('3773-17'),
    textDate: FEBRUARY,
    read: 'full',
  },
  'UA-2136': {
    title: 'Закон України «Про Конституційний Суд України» № 2136-VIII, ст. 77, 78, 98',
    url: rada('2136-19'),
    textDate: FEBRUARY,
    read: 'full',
  },
  'UA-2783': {
    title: 'Закон України № 2783-IX від 01.12.2022 про вихід з Конвенції 1993 року та Протоколу до неї',
    url: rada('2783-20'),
    textDate: FEBRUARY,
    read: 'full',
  },
  'UA-2952': {
    title: 'Закон України № 2952-IX від 24.02.2023',
    url: rada('2952-20'),
    textDate: FEBRUARY,
    read: 'full',
  },
  'UA-2912': {
    title:
      'Договір між Україною і Республікою Таджикистан про передачу засуджених осіб, Душанбе, 02.04.2004; Закон № 2912-IV',
    url: rada('2912-15'),
    textDate: FEBRUARY,
    read: 'fragment',
  },
  'UA-2286': {
    title: 'Закон України № 2286-VI від 21.05.2010 (видача особи): ст. 450–470 КПК 1960 року',
    url: rada('2286-17'),
    textDate: 'text as adopted, ' + FEBRUARY,
    read: 'full',
  },
  'UA-KPK1960': {
    title: 'Кримінально-процесуальний кодекс України 1960 року, ст. 464–470',
    url: rada('1003-05'),
    textDate: 'last state before 20 November 2012, ' + FEBRUARY,
    read: 'full',
  },
  'UA-2557': {
    title: 'Закон України «Про біженців» № 2557-III від 21.06.2001',
    url: rada('2557-14'),
    textDate: 'last state before 4 August 2011, ' + FEBRUARY,
    read: 'full',
  },
  'UA-3818': {
    title: 'Закон України «Про біженців» № 3818-XII від 24.12.1993, ст. 10, 11',
    url: rada('3818-12'),
    textDate: 'last state, ' + FEBRUARY,
    read: 'fragment',
  },
  'UA-3929': {
    title: 'Закон України «Про правовий статус іноземців та осіб без громадянства» № 3929-XII від 04.02.1994',
    url: rada('3929-12'),
    textDate: 'last state before 25 December 2011, ' + FEBRUARY,
    read: 'full',
  },
  'UA-MINJUST-2024': {
    title: 'Мін’юст: припинення дії Мінської конвенції для України з 29.12.2023',
    url: 'https://atari.ua/posts/65953f3b044b5c4a4eca5e1f',
    textDate: '2024-01-03',
    read: 'secondary',
  },
  'UA-AIDA': {
    title: 'AIDA Country Report Ukraine',
    url: 'https://asylumineurope.org/reports/country/ukraine/',
    textDate: '2024-11-12 to 2025-07-10',
    read: 'fragment',
  },
  'UA-SA': {
    title: 'ECtHR, S.A. v. Ukraine, no. 7445/21, 24 February 2022',
    url: 'https://www.bailii.org/eu/cases/ECHR/2022/176.html',
    textDate: '2022-02-24',
    read: 'full',
  },
  'UA-SOLDATENKO': {
    title:
      'ECtHR, Soldatenko v. Ukraine, no. 2440/07, 23 October 2008; Baysakov and Others v. Ukraine, no. 54131/08',
    url: 'https://hudoc.echr.coe.int/',
    textDate: '2008 to 2010',
    read: 'secondary',
  },
  'UA-ABDULLOJONOV': {
    title:
      'Press reports of 2013 on the custody and release of a former prime minister of Tajikistan in Kyiv',
    url: 'https://khpg.org/en/1365104668',
    textDate: '2013-04-04',
    read: 'secondary',
  },
}
