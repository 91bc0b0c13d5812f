import type { Source } from '../sources.js'

const FEBRUARY = 'consolidated text of mevzuat.gov.tr, taken in February 2026'
const gov = (number: number): string =>
  `https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=${number}&MevzuatTur=1&MevzuatTertip=5`

/** Where the law of Türkiye was read. */
export const TURKISH_SOURCES: Readonly<Record<string, Source>> = {
  'TR-LFIP': {
    title: '6458 sayılı Yabancılar ve Uluslararası Koruma Kanunu',
    url: gov(6458),
    textDate: FEBRUARY,
    read: 'full',
  },
  'TR-6706': {
    title: '6706 sayılı Cezaî Konularda Uluslararası Adlî İş Birliği Kanunu',
    url: gov(6706),
    textDate: FEBRUARY,
    read: 'full',
  },
  'TR-CMK': {
    title: '5271 sayılı Ceza Muhakemesi Kanunu, madde 91, 263, 268, 291',
    url: gov(5271),
    textDate: FEBRUARY,
    read: 'full',
  },
  'TR-6216': {
    title: '6216 sayılı Anayasa Mahkemesinin Kuruluşu ve Yargılama Usulleri Hakkında Kanun, madde 45-51, 76',
    url: gov(6216),
    textDate: FEBRUARY,
    read: 'full',
  },
  'TR-IYUK': {
    title: '2577 sayılı İdari Yargılama Usulü Kanunu, madde 7, 8, 26, 27, 45, 52',
    url: gov(2577),
    textDate: FEBRUARY,
    read: 'full',
  },
  'TR-5901': {
    title: '5901 sayılı Türk Vatandaşlığı Kanunu, madde 29-31, 40, 41',
    url: gov(5901),
    textDate: FEBRUARY,
    read: 'full',
  },
  'TR-AYM': {
    title: 'Constitutional Court of Türkiye, individual application: interim measures',
    url: 'https://www.anayasa.gov.tr/en/individual-application/',
    textDate: 'undated page',
    read: 'fragment',
  },
  'TR-AIDA': {
    title: 'AIDA Country Report Türkiye, pages of 2020 to 2025',
    url: 'https://asylumineurope.org/reports/country/turkey/',
    textDate: '2020-11-30 to 2025-07-29',
    read: 'fragment',
  },
  'TR-LAWYERS': {
    title: 'Turkish lawyers on deportation appeals (advocateturkey.com, serkalaw.com, barlaslaw.com)',
    url: 'https://advocateturkey.com',
    textDate: '2026-02-18',
    read: 'secondary',
  },
  'TR-EXTRADITION-NOTE': {
    title: 'Extradition proceedings in Turkish criminal law',
    url: 'https://sen.av.tr/tr/makale/extradition-proceedings-in-turkish-criminal-law',
    textDate: '2023-10-27',
    read: 'secondary',
  },
  'TR-4558': {
    title: 'Türkiye–Tacikistan adlî yardımlaşma anlaşması, Ankara, 6 Mayıs 1996; 4558 sayılı Kanun',
    url: 'https://www.tbmm.gov.tr/kanunlar/k4558.html',
    textDate: '2000-04-04',
    read: 'fragment',
  },
  'TR-HRW-2018': {
    title: 'HRW, Tajikistan: Activist Forcibly Returned from Turkey',
    url: 'https://www.hrw.org/news/2018/02/20/tajikistan-activist-forcibly-returned-turkey',
    textDate: '2018-02-20',
    read: 'full',
  },
  'TR-MN': {
    title: 'ECtHR, M.N. and Others v. Türkiye, no. 40462/16, 21 June 2022',
    url: 'https://religion-weltanschauung-recht.net/2022/06/21/',
    textDate: '2022-06-21',
    read: 'secondary',
  },
  'TR-GROUP24-2024': {
    title: 'Sentences of Sharifov and Zafar after their disappearance in Türkiye',
    url: 'https://thediplomat.com/2024/10/',
    textDate: '2024-10',
    read: 'secondary',
  },
}
