import type { Source } from '../sources.js'
import { source } from './source.js'

/** Where the law of Germany and Austria was read. */
export const CENTRAL_SOURCES: Readonly<Record<string, Source>> = {
  'DE-IRG': source(
    'Gesetz über die internationale Rechtshilfe in Strafsachen',
    'https://www.gesetze-im-internet.de/irg/',
    'July 2012, March 2022 and 19 August 2026; sections 6, 8, 13-34, 41, 73, 74, 77 read, the same in each',
    'full',
  ),
  'DE-ASYLG': source(
    'Asylgesetz, §§ 10, 14, 18a, 34a, 36, 38, 55, 71, 73b, 74, 75, 78, 80',
    'https://www.gesetze-im-internet.de/asylvfg_1992/',
    'November 2018 and 8 April 2026 (before the Pact)',
    'full',
  ),
  'DE-ASYLVFG-2012': source(
    'Asylverfahrensgesetz, §§ 18a, 34a, 36, 38, 71, 74, 75, 78, 80 (BGBl. 2008 I 1798)',
    'https://www.gesetze-im-internet.de/asylvfg_1992/',
    '2 July 2012',
  ),
  'DE-VG-GOETTINGEN': source(
    'VG Göttingen, 11 October 2013, 2 B 806/13 (§ 34a(2) AsylVfG in force since 6 September 2013, BGBl. 2013 I 3474)',
    'https://openjur.de/u/652427.html',
    '11 October 2013',
    'fragment',
  ),
  'DE-VG-FRANKFURT': source(
    'VG Frankfurt am Main, 16 August 2022, 5 L 2069/22.F.A (three days, § 18a(4) AsylG)',
    'https://www.asyl.net/rsdb/m31122',
    '16 August 2022',
    'fragment',
  ),
  'DE-ASYLG-2026': source(
    'Asylgesetz, §§ 6, 10, 14, 18a, 34, 34a, 36, 38, 55, 67-71, 73b, 74-80, 87e',
    'https://www.gesetze-im-internet.de/asylvfg_1992/',
    '29 July 2026, copied 19 August 2026',
    'full',
  ),
  'DE-AUFENTHG': source(
    'Aufenthaltsgesetz, §§ 58a-60, 62-62d, 84, 106',
    'https://www.gesetze-im-internet.de/aufenthg_2004/',
    'July 2012, November 2018, May, June and 19 August 2026',
    'full',
  ),
  'DE-FAMFG': source(
    'Gesetz über das Verfahren in Familiensachen und in den Angelegenheiten der freiwilligen Gerichtsbarkeit, §§ 58-74a, 415-432',
    'https://www.gesetze-im-internet.de/famfg/',
    'July 2012 and 19 August 2026',
  ),
  'DE-VWGO': source(
    'Verwaltungsgerichtsordnung, §§ 50, 57-60, 67-74, 80-80b, 123-124a, 146-152a',
    'https://www.gesetze-im-internet.de/vwgo/',
    '19 August 2026',
  ),
  'DE-BVERFGG': source(
    'Bundesverfassungsgerichtsgesetz, §§ 32, 90, 92-93d',
    'https://www.gesetze-im-internet.de/bverfgg/',
    '19 August 2026',
  ),
  'DE-GEAS': source(
    'GEAS-Anpassungsgesetz of 23 April 2026 (BGBl. 2026 I no. 111)',
    'https://www.recht.bund.de',
    'in force 12 June 2026',
    'secondary',
  ),
  'DE-BVERFG': source(
    'Federal Constitutional Court, 2 BvR 1381/17, 4 July 2017',
    'https://www.bundesverfassungsgericht.de',
    '2017',
    'secondary',
  ),
  'AT-ARHG': source(
    'Auslieferungs- und Rechtshilfegesetz, §§ 1-36, with the older wordings since 1980',
    'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10002441',
    'as amended to BGBl. I 65/2025',
    'full',
  ),
  'AT-BFA-VG': source(
    'BFA-Verfahrensgesetz, §§ 1-22a, with the older wordings since 2014; VwGVG §§ 7-13',
    'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20007944',
    'as amended to BGBl. I 50/2025',
    'full',
  ),
  'AT-VFGH-G134': source(
    'VfGH 26 September 2017, G 134/2017 and others (§ 16(1) BFA-VG)',
    'https://www.ris.bka.gv.at',
    '26 September 2017',
    'fragment',
  ),
  'AT-VWGG': source(
    'Verwaltungsgerichtshofgesetz 1985, §§ 26, 30; VwGVG § 30',
    'https://www.ris.bka.gv.at/eli/bgbl/1985/10/P30/NOR40153301',
    'in force since 1 January 2014; § 26 as amended to BGBl. I 2/2021',
    'fragment',
  ),
  'AT-VFGG': source(
    'Verfassungsgerichtshofgesetz 1953, § 85',
    'https://www.ris.bka.gv.at/Dokumente/Bundesnormen/NOR40153308/NOR40153308.html',
    'in force since 1 January 2014',
    'fragment',
  ),
}
