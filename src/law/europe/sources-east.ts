import type { Source } from '../sources.js'
import { source } from './source.js'

/** Where the law of Poland, the Baltic States and Greece was read. */
export const EASTERN_SOURCES: Readonly<Record<string, Source>> = {
  'PL-KPK': source(
    'Kodeks postępowania karnego, art. 459-467, 602-607',
    'https://api.sejm.gov.pl/eli/acts/DU/2024/37',
    'consolidated text, Dz.U. 2024 item 37',
  ),
  'PL-ALIENS-2024': source(
    'Ustawa o cudzoziemcach, art. 299-334, 399-406',
    'https://api.sejm.gov.pl/eli/acts/DU/2024/769',
    'consolidated text, Dz.U. 2024 item 769',
  ),
  'PL-547-2023': source(
    'Ustawa z dnia 9 marca 2023 r. o zmianie ustawy o cudzoziemcach, art. 1 pkt 41 (art. 321), pkt 43 (art. 331)',
    'https://api.sejm.gov.pl/eli/acts/DU/2023/547',
    'Dz.U. 2023 item 547, in force 7 April 2023',
  ),
  'PL-PROTECTION-2023': source(
    'Ustawa o udzielaniu cudzoziemcom ochrony na terytorium RP, art. 28-54f, 86a-89a',
    'https://api.sejm.gov.pl/eli/acts/DU/2023/1504',
    'consolidated text, Dz.U. 2023 item 1504',
  ),
  'PL-PPSA': source(
    'Prawo o postępowaniu przed sądami administracyjnymi, art. 50-61',
    'https://api.sejm.gov.pl/eli/acts/DU/2024/935',
    'consolidated text, Dz.U. 2024 item 935',
  ),
  'PL-KPA': source(
    'Kodeks postępowania administracyjnego, art. 127-143',
    'https://api.sejm.gov.pl/eli/acts/DU/2024/572',
    'consolidated text, Dz.U. 2024 item 572',
  ),
  'PL-TK': source(
    'Ustawa o organizacji i trybie postępowania przed Trybunałem Konstytucyjnym, art. 44, 53, 61, 77, 79',
    'https://api.sejm.gov.pl/eli/acts/DU/2019/2393',
    'consolidated text, Dz.U. 2019 item 2393',
  ),
  'PL-KPK1997': source(
    'Kodeks postępowania karnego, art. 263, 460, 462',
    'https://api.sejm.gov.pl/eli/acts/DU/1997/555',
    'as first promulgated, 1997',
    'full',
  ),
  'PL-RETURN': source(
    'Return decisions of the Border Guard: a law firm’s page',
    'https://sawickiwspolnicy.pl',
    'since 7 April 2023',
    'secondary',
  ),
  'PL-WSA': source(
    'WSA IV SA/Wa 606/17; NSA II OZ 41/15; II OZ 36/22',
    'https://orzeczenia.nsa.gov.pl',
    '2015 to 2022',
    'secondary',
  ),
  'PL-BOARD': source(
    'Rada do Spraw Uchodźców, page on appeals',
    'https://www.gov.pl/web/rada-ds-uchodzcow',
    'before 12 June 2026',
    'secondary',
  ),
  'PL-BORDER': source(
    'Act of 21 February 2025 (Dz.U. 2025 item 389) and prolongations; consent of the Sejm of 4 September 2026 (print 3027)',
    'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WMP20260000906',
    'M.P. 2026 item 906, 4 September 2026',
    'secondary',
  ),
  'LT-BPK': source(
    'Baudžiamojo proceso kodeksas, Articles 71-74, 127, 130',
    'https://e-seimas.lrs.lt',
    'changes to November 2024, read February 2026',
    'full',
  ),
  'LT-IX-2206': source(
    'Law IX-2206 on the Legal Status of Foreigners, Articles 113-118, 130, 138-140',
    'https://www.e-tar.lt',
    'consolidation in force from 1 January 2026',
    'full',
  ),
  'LT-IX-2170': source(
    'Law IX-2170 changing the Code of Criminal Procedure, Article 74',
    'https://e-seimas.lrs.lt',
    'as published on 30 April 2004',
    'full',
  ),
  'LT-XIII-3412': source(
    'Law XIII-3412 changing Law IX-2206, Articles 138-140; Law XIV-506, the emergency of 2021',
    'https://www.e-tar.lt',
    'in force from 1 March 2021 and 23 July 2021',
    'full',
  ),
  'LT-ABTI': source(
    'Administracinių bylų teisenos įstatymas (VIII-1029), Articles 132, 152',
    'https://www.e-tar.lt',
    'read November 2026',
    'full',
  ),
  'LT-I-67': source(
    'Konstitucinio Teismo įstatymas (I-67), Article 65, with Law XIII-2328',
    'https://www.e-tar.lt',
    'in force from 1 September 2019, read November 2026',
    'full',
  ),
  'LV-KPL': source(
    'Kriminālprocesa likums, Sections 696-714',
    'https://likumi.lv/ta/id/107820',
    'February 2026',
    'full',
  ),
  'LV-ASYLUM': source(
    'Patvēruma likums (2016), Sections 3, 15-20, 34, 35, 48, 49, 59, 60',
    'https://likumi.lv/ta/id/278986',
    'in force from 19 January 2016; February 2026',
    'full',
  ),
  'LV-ASYLUM-2009': source(
    'Patvēruma likums (2009), Sections 3, 9, 19, 30-33, 43',
    'https://likumi.lv/ta/id/194029',
    'as it stood at its end in January 2016',
    'full',
  ),
  'LV-ASYLUM-2002': source(
    'Patvēruma likums (2002), Sections 2, 13-19.2, 32, 33, 42',
    'https://likumi.lv/ta/id/60721',
    'as it stood at its end in 2009',
    'full',
  ),
  'LV-IMMIGRATION': source(
    'Imigrācijas likums, Sections 41-59.4',
    'https://likumi.lv/ta/id/68522',
    'February 2026',
    'full',
  ),
  'LV-APL': source(
    'Administratīvā procesa likums, Sections 42-46, 79, 80, 185, 195, 329, 360',
    'https://likumi.lv/ta/id/55567',
    'February 2026',
    'full',
  ),
  'LV-STL': source(
    'Satversmes tiesas likums, Sections 16-20',
    'https://likumi.lv/ta/id/63354',
    'with the law of 22 January 2026',
    'full',
  ),
  'GR-4620': source(
    'Code of Criminal Procedure, Law 4620/2019, Articles 436-457',
    'https://www.et.gr',
    'FEK A 96/2019, with the changes to FEK A 57/2026 but four issues',
  ),
  'GR-4623': source(
    'Law 4623/2019, Article 96',
    'https://www.et.gr',
    'FEK A 134/2019, in force 9 August 2019',
  ),
  'GR-5226': source('Law 5226/2025', 'https://www.et.gr', 'FEK A 154/2025, September 2025'),
  'GR-4939': source(
    'Asylum Code, Law 4939/2022, Articles 50, 73, 97, 110, 114, 115',
    'https://www.et.gr',
    'FEK A 111/2022',
  ),
  'GR-4686': source('Law 4686/2020', 'https://www.et.gr', 'FEK A 96/2020, 12 May 2020'),
  'GR-4636': source('Law 4636/2019', 'https://www.et.gr', 'FEK A 169/2019, in force 1 January 2020'),
  'GR-4375': source('Law 4375/2016', 'https://www.et.gr', 'FEK A 51/2016, 3 April 2016'),
  'GR-PD-113': source('Presidential Decree 113/2013', 'https://www.et.gr', 'FEK A 146/2013, 14 June 2013'),
  'GR-PD-114': source(
    'Presidential Decree 114/2010',
    'https://www.et.gr',
    'FEK A 195/2010, 22 November 2010',
  ),
  'GR-PD-81': source(
    'Presidential Decree 81/2009',
    'https://www.et.gr',
    'FEK A 99/2009, in force 20 July 2009',
  ),
  'GR-PD-90': source('Presidential Decree 90/2008', 'https://www.et.gr', 'FEK A 138/2008, 11 July 2008'),
  'GR-3907': source(
    'Law 3907/2011, Articles 21, 28, 30',
    'https://www.et.gr',
    'FEK A 7/2011, 26 January 2011',
  ),
  'GR-3772': source('Law 3772/2009, Article 48', 'https://www.et.gr', 'FEK A 112/2009, 10 July 2009'),
  'GR-3386': source(
    'Law 3386/2005, Articles 76, 77',
    'https://www.et.gr',
    'FEK A 212/2005, in force 1 January 2006',
  ),
  'GR-3068': source('Law 3068/2002, Article 15', 'https://www.et.gr', 'FEK A 274/2002, 14 November 2002'),
  'GR-2910': source('Law 2910/2001, Article 44', 'https://www.et.gr', 'FEK A 91/2001, in force 2 June 2001'),
}
