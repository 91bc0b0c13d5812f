import type { Source } from '../sources.js'
import { source } from './source.js'

/** Where the law of Poland, the Baltic States, Czechia, Slovakia, Hungary, Romania and Greece was read. */
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
    'Ustawa o udzielaniu cudzoziemcom ochrony na terytorium RP, art. 28-45, 86a-89a',
    'https://api.sejm.gov.pl/eli/acts/DU/2023/1504',
    'consolidated text, Dz.U. 2023 item 1504',
  ),
  'PL-PPSA': source(
    'Prawo o postępowaniu przed sądami administracyjnymi, art. 50-61',
    'https://api.sejm.gov.pl/eli/acts/DU/2024/935',
    'consolidated text, Dz.U. 2024 item 935',
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
    'Baudžiamojo proceso kodeksas, Articles 71-74',
    'https://e-seimas.lrs.lt',
    'changes to November 2024, read February 2026',
    'full',
  ),
  'LT-IX-2206': source(
    'Law IX-2206 on the Legal Status of Foreigners, Articles 130, 138-140',
    'https://www.e-tar.lt',
    'consolidation in force from 1 January 2026',
    'full',
  ),
  'LV-KPL': source(
    'Kriminālprocesa likums, Sections 697-713',
    'https://likumi.lv/ta/id/107820',
    'February 2026',
    'full',
  ),
  'LV-ASYLUM': source('Patvēruma likums', 'https://likumi.lv/ta/id/278986', 'February 2026', 'full'),
  'LV-IMMIGRATION': source(
    'Imigrācijas likums, Section 50.1',
    'https://likumi.lv/ta/id/68522',
    'February 2026',
    'full',
  ),
  'CZ-104-2013': source('Zákon č. 104/2013 Sb.', 'https://e-sbirka.gov.cz', '1 January 2026', 'full'),
  'CZ-314-2025': source('Zákon č. 314/2025 Sb.', 'https://e-sbirka.gov.cz', 'from 12 June 2026', 'full'),
  'CZ-326-1999': source(
    'Zákon č. 326/1999 Sb., §§ 170, 172',
    'https://e-sbirka.gov.cz',
    '1 January 2026',
    'full',
  ),
  'GR-4620': source(
    'Code of Criminal Procedure, Law 4620/2019, Articles 436-452',
    'https://www.et.gr',
    'FEK A 96/2019',
    'full',
  ),
  'GR-5226': source('Law 5226/2025', 'https://www.et.gr', 'FEK A 154/2025, September 2025', 'full'),
  'GR-4939': source('Asylum Code, Law 4939/2022, Article 73', 'https://www.et.gr', 'FEK A 111/2022', 'full'),
  'RO-302': source(
    'Legea 302/2004, art. 19-57',
    'https://legislatie.just.ro/Public/DetaliiDocument/214172',
    'changes to 2025, copied May 2026',
    'full',
  ),
  'RO-122': source(
    'Legea 122/2006 privind azilul',
    'https://legislatie.just.ro/Public/DetaliiDocument/71808',
    'changes to 2025, copied May 2026',
    'full',
  ),
  'SK-301': source(
    'Trestný poriadok 301/2005, §§ 185-187, 501-510',
    'https://www.slov-lex.sk',
    '14 March to 30 June 2026',
    'full',
  ),
  'SK-480': source(
    'Zákon 480/2002 o azyle; Správny súdny poriadok 162/2015',
    'https://www.slov-lex.sk',
    '2025',
    'full',
  ),
  'SK-404': source(
    'Zákon 404/2011 o pobyte cudzincov; Správny poriadok 71/1967',
    'https://www.slov-lex.sk',
    '1 September 2025',
    'full',
  ),
  'HU-1996-38': source(
    '1996. évi XXXVIII. törvény',
    'https://njt.hu/jogszabaly/1996-38-00-00',
    '21 February 2026',
    'full',
  ),
  'HU-2017-90': source(
    '2017. évi XC. törvény a büntetőeljárásról, 579., 582. §',
    'https://njt.hu/jogszabaly/2017-90-00-00',
    '21 February 2026',
    'full',
  ),
  'HU-2007-80': source(
    '2007. évi LXXX. törvény a menedékjogról, 49., 53., 68., 80/J., 80/K. §',
    'https://njt.hu/jogszabaly/2007-80-00-00',
    '21 February 2026',
    'full',
  ),
  'HU-2023-90': source(
    '2023. évi XC. törvény (harmadik országbeli állampolgárok), 98–119., 211. §',
    'https://njt.hu/jogszabaly/2023-90-00-00',
    '21 February 2026',
    'full',
  ),
  'HU-2017-1': source(
    '2017. évi I. törvény a közigazgatási perrendtartásról, 39., 50. §',
    'https://njt.hu/jogszabaly/2017-1-00-00',
    '21 February 2026',
    'full',
  ),
}
