import type { Source } from '../sources.js'

/** Where the law of Kyrgyzstan was read. The extradition chapters of the codes before 2021 were not found. */
export const sources = {
  'KG-CPC': {
    title: 'УПК Кыргызской Республики от 28.10.2021 № 129, статьи 106, 115, 137, 138, 266, 527-537',
    url: 'https://cbd.minjust.gov.kg',
    textDate: 'with the laws to No. 86 of 16 May 2024, copy of 2025',
    read: 'full',
  },
  'KG-OFFENCES': {
    title:
      'Кодекс Кыргызской Республики о правонарушениях от 28.10.2021 № 128, статьи 32, 454, 539, 547-556, 565',
    url: 'https://cbd.minjust.gov.kg',
    textDate: 'with the laws to No. 93 of 11 June 2024, copy of 2025',
    read: 'full',
  },
  'KG-CC-2021': {
    title: 'Уголовный кодекс Кыргызской Республики от 28.10.2021 № 127, статья 15',
    url: 'https://cbd.minjust.gov.kg',
    textDate: 'copy of 2025',
    read: 'full',
  },
  'KG-CC-1997': {
    title: 'Criminal Code of Kyrgyzstan (1997), article 6 (ICRC)',
    url: 'https://ihl-databases.icrc.org/customary-ihl/rus/docs/v2_cou_kg_rule157',
    textDate: '1997',
    read: 'fragment',
  },
  'KG-COURTS-2013': {
    title: 'Forum 18 on an extradition that the Bishkek City Court overturned (reprint)',
    url: 'https://wwrn.org/articles/39295/',
    textDate: '1 March 2013',
    read: 'secondary',
  },
  'KG-COURTS-2020': {
    title: '24.kg, Bishkek City Court rules not to extradite',
    url: 'https://24.kg/english/140620_Bishkek_City_Court_rules_not_to_extradite_Sapat_employees_to_Turkish_authorities/',
    textDate: '16 January 2020',
    read: 'secondary',
  },
  'KG-HRW-2018': {
    title: 'Human Rights Watch on a handover the night after a court ruling',
    url: 'https://www.hrw.org/news/2018/06/27',
    textDate: '27 June 2018',
    read: 'secondary',
  },
  'KG-HRW-2008': {
    title: 'Human Rights Watch, Letter to President Bakiev on Ensuring Refugee Rights',
    url: 'https://www.hrw.org/news/2008/12/09/letter-president-bakiev-ensuring-refugee-rights',
    textDate: '9 December 2008',
    read: 'fragment',
  },
  'KG-UNHCR-TAKEN': {
    title: 'UNHCR on the disappearance of an asylum-seeker from the Kyrgyz Republic',
    url: 'https://unhcr.org/centralasia/en/54769-unhcr-is-gravely-concerned-about-the-disappearance-of-an-asylum-seeker-from-the-kyrgyz-republic.html',
    textDate: 'an October; year not seen',
    read: 'full',
  },
  'KG-UNHCR-2006': {
    title: 'UNHCR shocked by Kyrgyzstan’s extradition of Uzbek refugees',
    url: 'https://www.unhcr.org/in/news/news-releases/unhcr-shocked-kyrgyzstans-extradition-uzbek-refugees',
    textDate: '9 August 2006',
    read: 'full',
  },
  'KG-MAKSUDOV': {
    title: 'Maksudov and Others v. Kyrgyzstan, Human Rights Committee, 1461/2006 and others',
    url: 'https://www.refworld.org/cases,HRC,4a93a0cd2.html',
    textDate: '16 July 2008',
    read: 'fragment',
  },
  'KG-PROVISION-340': {
    title: 'Kyrgyzstan: Temporary Provision on Refugees, Government Resolution 340 of 24 July 1996',
    url: 'https://www.refworld.org/legal/decreees/natlegbod/1996/en/13640',
    textDate: '1996',
    read: 'fragment',
  },
  'KG-LAW-44': {
    title: 'Закон Кыргызской Республики от 25.03.2002 № 44 «О беженцах»',
    url: 'https://rimap.unhcr.org/node/62414',
    textDate: 'extracts of June 2025',
    read: 'fragment',
  },
  'KG-REGULATION-188': {
    title: 'Положение о работе с беженцами в Кыргызской Республике от 04.04.2003 № 188',
    url: 'https://rimap.unhcr.org/node/62430',
    textDate: 'extracts of June 2025; text to 2 August 2021',
    read: 'fragment',
  },
  'KG-MIGRATION': {
    title: 'State migration service, applications for refugee status',
    url: 'http://ssm.gov.kg',
    textDate: 'undated',
    read: 'full',
  },
  'KG-OFFENCES-2025': {
    title: '24.kg on the amendment of the Code of Offences that widens expulsion (reprint)',
    url: 'https://www.for.kg/news-872121-ru.html',
    textDate: '26 April 2025',
    read: 'secondary',
  },
  'KG-EXILE': {
    title:
      'Central Asian Political Exiles database: a relative held at the request of Tajikistan and released',
    url: 'https://excas.net',
    textDate: '2016',
    read: 'secondary',
  },
} as const satisfies Record<string, Source>
