import type { Source } from '../sources.js'
import { source } from './source.js'

/** Where the law of Spain and France was read. */
export const SPANISH_AND_FRENCH_SOURCES: Readonly<Record<string, Source>> = {
  'ES-4-1985': source(
    'Ley 4/1985 de Extradición Pasiva',
    'https://www.boe.es/eli/es/l/1985/03/21/4',
    'last amended 2009',
    'full',
  ),
  'ES-LECRIM': source(
    'Ley de Enjuiciamiento Criminal, arts. 211-236, 502-511',
    'https://www.boe.es/eli/es/rd/1882/09/14/(1)',
    '211-236 as amended up to 2015, 502-511 up to November 2009',
    'fragment',
  ),
  'ES-LJCA': source(
    'Ley 29/1998 (LJCA), arts. 1-19, 43-59, 79-86, 111-139',
    'https://www.boe.es/eli/es/l/1998/07/13/29',
    'as amended up to November 2009; art. 46 also in its first wording of 1998',
    'fragment',
  ),
  'ES-LOEX': source(
    'Ley Orgánica 4/2000 (LOEX), arts. 48-69',
    'https://www.boe.es/eli/es/lo/2000/01/11/4',
    'text of 23 March 2023; the articles on expulsion as of 2009 and 2013',
    'fragment',
  ),
  'ES-1155-2024': source(
    'Real Decreto 1155/2024, arts. 213-245 and additional provisions',
    'https://www.boe.es/eli/es/rd/2024/11/19/1155',
    'as amended up to April 2026',
    'fragment',
  ),
  'ES-39-2015': source(
    'Ley 39/2015, arts. 77-88, 115-129',
    'https://www.boe.es/eli/es/l/2015/10/01/39',
    'copy without a date',
    'fragment',
  ),
  'ES-LOTC': source(
    'Ley Orgánica 2/1979 (LOTC), arts. 36-62, 73-95',
    'https://www.boe.es/eli/es/lo/1979/10/03/2',
    'as amended up to October 2015',
    'fragment',
  ),
  'ES-LOPJ': source(
    'Ley Orgánica 6/1985 (LOPJ), arts. 171-205',
    'https://www.boe.es/eli/es/lo/1985/07/01/6',
    'as amended up to 2015 or later',
    'fragment',
  ),
  'ES-STS-1772-2024': source(
    'Tribunal Supremo, judgment 1772/2024 of 6 November 2024 (appeal 7691/2022)',
    'https://laadministracionaldia.inap.es',
    '6 November 2024',
    'secondary',
  ),
  'ES-PAVLOV': source(
    'Stay of a surrender by the administrative chamber, 19 February 2014: press report',
    'https://elpais.com',
    '19 February 2014',
    'secondary',
  ),
  'ES-12-2009': source(
    'Ley 12/2009 de asilo',
    'https://www.boe.es/eli/es/l/2009/10/30/12',
    'text of 14 May 2022',
    'full',
  ),
  'ES-INSTR-2026': source(
    'Instruction of 11 June 2026 (BOE-A-2026-12856)',
    'https://www.boe.es',
    'June 2026',
    'secondary',
  ),
  'FR-CPP': source(
    'Code de procédure pénale, articles 567-2 to 696-24',
    'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154',
    'state of April 2010; 568, 696-15 and 696-18 as in force in April 2022',
    'full',
  ),
  'FR-CPP-568-2024': source(
    'Loi n° 2023-1059 du 20 novembre 2023, article 16 (cassation in ten clear days), as lawyers report it',
    'https://alinea-avocats.eu',
    'September 2024',
    'secondary',
  ),
  'FR-CE-258900': source(
    'Conseil d’État, urgent judge, 29 July 2003, no 258900 (published; analysis)',
    'https://www.conseil-etat.fr/fr/arianeweb/CE/analyse/2003-07-29/258900',
    '29 July 2003',
    'fragment',
  ),
  'FR-QPC-2016-561': source(
    'Conseil constitutionnel, 9 September 2016, no 2016-561/562 QPC',
    'https://www.conseil-constitutionnel.fr/decision/2016/2016561_562QPC.htm',
    '9 September 2016',
    'secondary',
  ),
  'FR-CESEDA': source(
    'Code de l’entrée et du séjour des étrangers et du droit d’asile',
    'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158',
    '3 April 2026',
    'full',
  ),
  'FR-CESEDA-OLD': source(
    'Code de l’entrée et du séjour des étrangers et du droit d’asile, history of the articles named',
    'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158',
    'each version from 1 March 2005 to July 2024',
    'fragment',
  ),
  'FR-CJA': source(
    'Code de justice administrative, history of the articles named',
    'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070933',
    'each version from 1 January 2001 to April 2026',
    'fragment',
  ),
}
