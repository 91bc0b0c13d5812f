import type { Source } from '../sources.js'

/** Where the law of Uzbekistan was read. */
export const sources = {
  'UZ-CPC': {
    title:
      'Oʻzbekiston Respublikasining Jinoyat-protsessual kodeksi, 226, 241, 243, 245, 247, 314-317, 599-609-moddalar',
    url: 'https://lex.uz/docs/-111460',
    textDate: 'state of July 2026, copy of August 2026',
    read: 'full',
  },
  'UZ-CAO-CODE': {
    title:
      'Oʻzbekiston Respublikasining Maʼmuriy javobgarlik toʻgʻrisidagi kodeksi, 29-1, 311-326, XXIV-1 bob, 346-1, 346-2-moddalar',
    url: 'https://lex.uz/docs/-97664',
    textDate: 'states of early 2026 (with its notes of amendments) and July 2026',
    read: 'full',
  },
  'UZ-ADMIN': {
    title:
      'Oʻzbekiston Respublikasining Maʼmuriy sud ishlarini yuritish toʻgʻrisidagi kodeksi, 26, 27, 92-94, 184-187-moddalar',
    url: 'https://lex.uz/docs/-3527353',
    textDate: 'state of July 2026, copy of August 2026',
    read: 'full',
  },
  'UZ-CC': {
    title: 'Oʻzbekiston Respublikasining Jinoyat kodeksi, 12-modda',
    url: 'https://lex.uz/docs/-111453',
    textDate: 'state of early 2026, with its notes of amendments: none on this article',
    read: 'full',
  },
  'UZ-CONST': {
    title: 'Oʻzbekiston Respublikasining Konstitutsiyasi, 23, 26, 27, 55, 133-moddalar',
    url: 'https://lex.uz/docs/-6445145',
    textDate: '1 May 2023, copy of August 2026',
    read: 'full',
  },
  'UZ-CC-2021': {
    title: 'On Law ZRU-687 of 27 April 2021 on the Constitutional Court, article 27',
    url: 'https://uzmetronom.agency/2021/06/23/nekonstitucionnyj-zakon-o-konstitucionnom-sude.html',
    textDate: '23 June 2021; article 27 quoted in part',
    read: 'secondary',
  },
  'UZ-CPC-APPEAL': {
    title: 'УПК Республики Узбекистан, статья 602, обжалование решения о выдаче (страница 26)',
    url: 'https://continent-online.com/Document/?doc_id=30421101&mode=p&page=26',
    textDate: 'undated mirror',
    read: 'fragment',
  },
  'UZ-CPC-601-603': {
    title: 'Uzbekistan, Criminal Procedure Code Amendment Act (2010), articles 600, 601, 603 (ICRC)',
    url: 'https://ihl-databases.icrc.org/customary-ihl/eng/docs/v2_cou_uz_rule161',
    textDate: '2010',
    read: 'fragment',
  },
  'UZ-UNODC-2010': {
    title: 'UNODC, Uzbekistan adopts amendments to the Criminal Procedure Code',
    url: 'https://www.unodc.org/centralasia/en/news/uzbekistan-adopts-amendments-to-the-criminal-procedure-code.html',
    textDate: '2010',
    read: 'secondary',
  },
  'UZ-UNODC-2013': {
    title: 'UNODC, Extradition: facilitating prosecution, protecting from persecution',
    url: 'http://unodc.org/centralasia/en/news/extradition-facilitating-prosecution-protecting-from-persecution.html',
    textDate: 'May 2013',
    read: 'secondary',
  },
  'UZ-TJ-TREATY': {
    title: 'Договор между Республикой Узбекистан и Республикой Таджикистан о выдаче, 15.06.2000',
    url: 'https://cis-legislation.com/document.fwx?rgn=25394',
    textDate: 'machine translation; articles 1 to 4 read',
    read: 'fragment',
  },
  'UZ-LAW-675': {
    title: 'Закон Республики Узбекистан № ЗРУ-675 от 18.02.2021 (УПК, статья 226)',
    url: 'https://lex.uz',
    textDate: 'reported 2021',
    read: 'secondary',
  },
  'UZ-UP-5060': {
    title: 'Указ Президента Республики Узбекистан № УП-5060 от 29.05.2017 о политическом убежище',
    url: 'http://president.uz/ru/lists/view/576',
    textDate: '30 May 2017; the opening and extracts were read',
    read: 'fragment',
  },
  'UZ-UP-5060-EXTRACTS': {
    title: 'UNHCR Rights Mapping, Presidential Decree DP-5060, selected provisions',
    url: 'https://rimap.unhcr.org/node/43538',
    textDate: '26 May 2025',
    read: 'fragment',
  },
  'UZ-ASYLUM-FORM': {
    title: 'Форма ходатайства о политическом убежище, приказ МВД, зарегистрирован 10.05.2018 № 3008',
    url: 'https://m.xabaruz.com/uz/siyosat/siyosiy-boshpana-berish',
    textDate: 'May 2018',
    read: 'secondary',
  },
  'UZ-UNHCR-CONTEXT': {
    title: 'UNHCR Rights Mapping, Uzbekistan: country context',
    url: 'https://rimap-dev.unhcr.info/countries/uzbekistan',
    textDate: 'after 2023',
    read: 'fragment',
  },
  'UZ-USCRI': {
    title: 'U.S. Committee for Refugees, World Refugee Survey 2004: Uzbekistan',
    url: 'https://www.refworld.org/reference/annualreport/uscri/2004/en/28741',
    textDate: '2004',
    read: 'secondary',
  },
  'UZ-CAO-346': {
    title: 'Кодекс об административной ответственности, статьи 346-1, 346-2 (ўзбекча)',
    url: 'https://t.center/mjtk_uz/632',
    textDate: 'undated, after 2021',
    read: 'fragment',
  },
  'UZ-CAO-COURT': {
    title: 'Report on expulsion by district criminal courts',
    url: 'https://maralfm.kg/archives/563096?amp=1',
    textDate: 'undated',
    read: 'secondary',
  },
} as const satisfies Record<string, Source>
