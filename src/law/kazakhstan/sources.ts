import type { Source } from '../sources.js'

/** Where the law of Kazakhstan was read. Addresses that carry a person's name are cut to the site. */
export const sources = {
  'KZ-CPC-60': {
    title: 'УПК Республики Казахстан от 04.07.2014 № 231-V, глава 60, статьи 579–595 (с законом № 210-VIII)',
    url: 'https://adilet.zan.kz/rus/docs/K1400000231',
    textDate: 'consolidated text, copies taken in June 2026 and of the state of July 2017',
    read: 'full',
  },
  'KZ-CPC-107': {
    title: 'УПК Республики Казахстан, статьи 100–107',
    url: 'https://adilet.zan.kz/rus/docs/K1400000231',
    textDate: 'consolidated text with the laws to July 2021; the opening in Kazakh checked on 15 July 2024',
    read: 'full',
  },
  'KZ-CPC-1997-2012': {
    title: 'УПК Республики Казахстан от 13.12.1997 № 206, глава 55, статьи 529–536 (с законом № 393-IV)',
    url: 'https://adilet.zan.kz/rus/docs/K970000206_',
    textDate: 'state between February and June 2012',
    read: 'full',
  },
  'KZ-CPC-1997-2008': {
    title: 'УПК Республики Казахстан от 13.12.1997 № 206, глава 55, статьи 529–536 (до закона № 393-IV)',
    url: 'https://adilet.zan.kz/rus/docs/K970000206_',
    textDate: 'state of 5 July 2008',
    read: 'full',
  },
  'KZ-UNODC-2011': {
    title: 'UNODC, Kazakhstan adopts recommended extradition practices',
    url: 'https://www.unodc.org/centralasia/en/news/kazakhstan-adopts-recommended-extradition-practices.html',
    textDate: '2011',
    read: 'secondary',
  },
  'KZ-CUSTODY-YEAR': {
    title: 'Kazakhstan International Bureau for Human Rights, releases after one year of extradition arrest',
    url: 'https://bureau.kz/?p=55937',
    textDate: '2023',
    read: 'secondary',
  },
  'KZ-RULING-2026': {
    title:
      'Reports on a ruling of the Supreme Court of Kazakhstan that suspended an extradition, 24 February 2026',
    url: 'https://open.kg/en/news/',
    textDate: 'February 2026',
    read: 'secondary',
  },
  'KZ-DEFENCE-2026': {
    title: 'Caucasian Knot on the defence of an asylum seeker in Kazakhstan',
    url: 'https://www.eng.kavkaz-uzel.eu',
    textDate: 'December 2025 to February 2026',
    read: 'secondary',
  },
  'KZ-REFUGEE-LAW': {
    title: 'Закон Республики Казахстан от 04.12.2009 № 216-IV «О беженцах»',
    url: 'https://adilet.zan.kz/rus/docs/Z090000216_',
    textDate: 'state of 1 January 2023',
    read: 'full',
  },
  'KZ-REFUGEE-LAW-2020': {
    title: 'Закон Республики Казахстан от 04.12.2009 № 216-IV «О беженцах», статьи 10–21',
    url: 'https://adilet.zan.kz/rus/docs/Z090000216_',
    textDate: 'state after Law 375-VI of 16 November 2020, before 1 July 2021',
    read: 'full',
  },
  'KZ-UNHCR': {
    title: 'UNHCR, Information for asylum-seekers and refugees in Kazakhstan',
    url: 'https://help.unhcr.org/centralasia/kazakhstan-2/information-for-asylum-seekers-and-refugees-in-kazakhstan',
    textDate: 'undated, after 2022',
    read: 'full',
  },
  'KZ-UNHCR-2019': {
    title: 'UNHCR, Information for persons of concern: Kazakhstan (archived)',
    url: 'https://webarchive.archive.unhcr.org/20190218101252mp_/https://www.unhcr.kz/eng/resources/information-for-refugees/kazakhstan/',
    textDate: '18 February 2019',
    read: 'fragment',
  },
  'KZ-GOV': {
    title: 'gov.kz, How to obtain refugee status',
    url: 'https://www.gov.kz/situations/247/intro?lang=en',
    textDate: 'undated, after 2022',
    read: 'full',
  },
  'KZ-EGOV': {
    title: 'egov.kz, How to obtain refugee status',
    url: 'https://egov.kz/cms/en/articles/refugee_status',
    textDate: '21 September 2022',
    read: 'fragment',
  },
  'KZ-ORDER-118': {
    title: 'Zakon.kz on order 118 of the Minister of Labour and Social Protection of 7 April 2022',
    url: 'https://www.caravan.kz/?p=834592',
    textDate: 'April 2022',
    read: 'secondary',
  },
  'KZ-IWPR-2010': {
    title: 'IWPR, Uzbek Refugees Face Extradition From Kazakstan',
    url: 'https://iwpr.net/global-voices/uzbek-refugees-face-extradition-kazakstan',
    textDate: '2 November 2010',
    read: 'secondary',
  },
  'KZ-FIDH-2010': {
    title: 'FIDH, Kazakhstan: No extradition for asylum seekers in Uzbekistan',
    url: 'https://www.fidh.org/en/region/europe-central-asia/kazakhstan/Kazakhstan-No-extradition-for',
    textDate: '18 June 2010',
    read: 'secondary',
  },
  'KZ-UNHCR-2006': {
    title: 'UNHCR deplores forced return of asylum seeker by Kazakhstan',
    url: 'http://www.unhcr.org/441156a925.html',
    textDate: '10 March 2006',
    read: 'full',
  },
  'KZ-CAO-916': {
    title: 'Кодекс РК об административных правонарушениях, статья 916',
    url: 'https://kodeksy-kz.com/ob_administrativnyh_pravonarusheniyah/916.htm',
    textDate: 'with Law 155-VIII of 10 January 2025',
    read: 'fragment',
  },
  'KZ-EXPULSION-NGO': {
    title: 'Кадыр-касиет, Соблюдение права на обжалование постановления суда о выдворении',
    url: 'https://kkassiyet.wordpress.com/2019/06/10/reportmommigramts2019/',
    textDate: '10 June 2019; the opening was read',
    read: 'fragment',
  },
  'KZ-CAO-45': {
    title: 'Кодекс РК об административных правонарушениях от 05.07.2014 № 235-V, глава 45, статьи 830–840',
    url: 'https://adilet.zan.kz/rus/docs/K1400000235',
    textDate: 'consolidated text with Law 127-VI of 28 December 2017; taken in 2026',
    read: 'full',
  },
  'KZ-APPC': {
    title:
      'Административный процедурно-процессуальный кодекс РК от 29.06.2020 № 350-VI, статьи 91–101, 131–142, 168–175',
    url: 'https://adilet.zan.kz/rus/docs/K2000000350',
    textDate: 'consolidated text with Law 241-VIII of 17 December 2025 and the laws to January 2026',
    read: 'full',
  },
  'KZ-CONST-2026': {
    title:
      'Конституция Республики Казахстан, принята на референдуме 15.03.2026, статьи 12–20, 72–75, 79, 94–96',
    url: 'https://adilet.zan.kz/rus/docs/K2600000000',
    textDate: 'in force from 1 July 2026; copy with notes of July 2026',
    read: 'full',
  },
  'KZ-CC-LAW': {
    title: 'Конституционный закон РК от 05.11.2022 № 153-VII «О Конституционном Суде», статьи 43–49, 67',
    url: 'https://adilet.zan.kz/rus/docs/Z2200000153',
    textDate: 'state of 2023 to 2024',
    read: 'full',
  },
  'KZ-UN-DECISIONS': {
    title: 'CAT 444/2010, 475/2011, 538/2013, 554/2013 and HRC 2104/2011 against Kazakhstan',
    url: null,
    textDate: '2012 to 2015',
    read: 'fragment',
  },
} as const satisfies Record<string, Source>
