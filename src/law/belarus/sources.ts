import type { Source } from '../sources.js'

/**
 * Where the law of Belarus was read. No consolidated code was available: mostly reports of organisations.
 * Addresses that carry a person's name are cut to the site; the day leads to the page.
 */
export const sources = {
  'BY-HC-RULING': {
    title: 'Human Constanta on a ruling of the Supreme Court of Belarus in an extradition case',
    url: 'https://humanconstanta.org/en/',
    textDate: '24 April 2023',
    read: 'secondary',
  },
  'BY-HC-SURRENDER': {
    title: 'Human Constanta, statement on an extradition to Tajikistan',
    url: 'https://humanconstanta.org/en/',
    textDate: '31 July 2023',
    read: 'secondary',
  },
  'BY-HC-EXPULSION': {
    title: 'Human Constanta, statement on an expulsion from Brest (reprint)',
    url: 'https://vayfond.com/en/3000/',
    textDate: '6 September 2017',
    read: 'secondary',
  },
  'BY-HANDOVER-2017': {
    title: 'OC Media on a handover to Russia within a day of arrest',
    url: 'https://oc-media.org',
    textDate: '8 June 2017',
    read: 'secondary',
  },
  'BY-BELTA-2009': {
    title: 'BelTA on an appeal under article 515 of the Code of Criminal Procedure',
    url: 'https://moyby.com/news/10791',
    textDate: '12 August 2009',
    read: 'secondary',
  },
  'BY-APPEAL-2017': {
    title: 'Public Radio of Armenia on an appeal to the Supreme Court of Belarus against extradition',
    url: 'https://en.armradio.am',
    textDate: '6 February 2017',
    read: 'secondary',
  },
  'BY-UPK': {
    title: 'УПК Республики Беларусь, Закон № 295-З от 16.07.1999, раздел XV',
    url: 'https://etalonline.by/document/?regnum=hk9900295',
    textDate: 'openings of texts of October 2008 and July 2009; the present text was not read',
    read: 'fragment',
  },
  'BY-UPK-144': {
    title: 'УПК Республики Беларусь, статья 144, начало',
    url: 'https://kodeksy-by.com/ugolovno-protsessualnyj_kodeks_rb/144.htm',
    textDate: 'undated copy, after 2010',
    read: 'fragment',
  },
  'BY-UPK-143': {
    title: 'УПК Республики Беларусь, статья 143, части первая и четвёртая',
    url: 'https://m-bratstvo.ru/sud/sudebnaya-proverka-zakonnosti-i-obosnovannosti-zaderzhaniya-provoditsya-v-srok-ne-bolee.html',
    textDate: 'as amended in 2010 and 2011, copy of July 2024',
    read: 'fragment',
  },
  'BY-UPK-159': {
    title: 'УПК Республики Беларусь, статья 159',
    url: 'http://bel-kodeksy.com/upk_rb/159.htm',
    textDate: 'undated copy',
    read: 'full',
  },
  'BY-CC-2023': {
    title: 'Как обжаловать неконституционные законы в Беларуси (defendersbelarus.org)',
    url: 'https://defendersbelarus.org/kak-obzhalovat-nekonst-zakony',
    textDate: '13 January 2025; the opening was read',
    read: 'secondary',
  },
  'BY-KGS': {
    title: 'Апелляционное производство по Кодексу гражданского судопроизводства (a law firm, Mondaq)',
    url: 'https://www.mondaq.com',
    textDate: '27 January 2026; the opening, on economic cases, was read',
    read: 'secondary',
  },
  'BY-354-Z': {
    title:
      'Закон Республики Беларусь № 354-З от 23.06.2008 (статус беженца, дополнительная и временная защита)',
    url: 'https://etalonline.by/document/?regnum=h10800354',
    textDate: 'opening of the text of 21 December 2024, with the revision in force since 17 May 2023',
    read: 'fragment',
  },
  'BY-UNHCR': {
    title: 'UNHCR, How to apply for asylum in Belarus',
    url: 'https://help.unhcr.org/belarus/how-to-apply-for-asylum-in-belarus/',
    textDate: 'undated',
    read: 'full',
  },
  'BY-USCRI': {
    title: 'U.S. Committee for Refugees, World Refugee Survey 2003: Belarus',
    url: 'https://www.refworld.org/reference/annualreport/uscri/2003/en/17084',
    textDate: '1 June 2003',
    read: 'secondary',
  },
  'BY-DEPORTATION': {
    title: 'ambylegal.by, appeal against deportation',
    url: 'https://ambylegal.by',
    textDate: 'undated',
    read: 'secondary',
  },
  'BY-RELEASE-2019': {
    title: 'RFE/RL on a request of Tajikistan that Belarus refused',
    url: 'https://www.azathabar.com/a/30255877.html',
    textDate: 'November 2019',
    read: 'secondary',
  },
  'BY-ARREST-2019': {
    title: 'RFE/RL on an arrest at the border and its 72 hours',
    url: 'https://www.rferl.org/a/activist-faces-torture-if-extradited-from-belarus-to-tajikistan/30203196.html',
    textDate: '7 October 2019',
    read: 'secondary',
  },
  'BY-STATUS-2016': {
    title: 'Novaya Gazeta on refugee status granted in Belarus to a person wanted by Tajikistan',
    url: 'https://www.novayagazeta.ru/articles/2016/02/29/67605-belarus-proyavila-sodruzhestvo',
    textDate: '29 February 2016',
    read: 'secondary',
  },
  'BY-OP1': {
    title: 'Human Rights Committee on the denunciation of the Optional Protocol by Belarus',
    url: 'https://www.nationaltribune.com.au/belarus-withdrawal-from-individual-complaints-procedure-serious-setback-for-human-rights-protection-un-human-rights-committee-says/',
    textDate: 'November 2022',
    read: 'secondary',
  },
} as const satisfies Record<string, Source>
