import type { Source } from '../sources.js'
import { source } from './source.js'

/** Where the law of the Union and the other States was read. */
export const WESTERN_SOURCES: Readonly<Record<string, Source>> = {
  'EU-APR': source(
    'Regulation (EU) 2024/1348, Articles 67, 73 and 79',
    'https://eur-lex.europa.eu/eli/reg/2024/1348',
    'text with the changes of February 2026; applies from 12 June 2026',
    'full',
  ),
  'EU-APR-68': source(
    'Regulation (EU) 2024/1348, Article 68',
    'https://eur-lex.europa.eu/eli/reg/2024/1348',
    'text with the changes of February 2026; applies from 12 June 2026',
    'full',
  ),
  'EU-AMMR': source(
    'Regulation (EU) 2024/1351, Articles 43, 84, 85',
    'https://eur-lex.europa.eu/eli/reg/2024/1351',
    'Article 43 read in full; applies from 1 July 2026',
    'fragment',
  ),
  'EU-C-352-22': source(
    'CJEU, C-352/22 Generalstaatsanwaltschaft Hamm, 18 June 2024',
    'https://curia.europa.eu',
    '18 June 2024',
    'fragment',
  ),
  'FI-456-1970': source(
    'Act 456/1970 on extradition, as amended by 114/1979, 465/1987, 607/1993, 238/2001, 1287/2003, 1176/2011, 660/2015',
    'https://www.finlex.fi/fi/laki/ajantasa/1970/19700456',
    'the act and its amendments, statute book to 21 February 2025',
    'full',
  ),
  'FI-KHO-2016': source(
    'Supreme Administrative Court, 22 April 2016, no. 1557: an appeal against the Ministry’s extradition decision is not examined',
    'https://www.finlex.fi/fi/oikeus/kho',
    '22 April 2016',
    'fragment',
  ),
  'FI-ALIENS': source(
    'Aliens Act 301/2004, sections 121-129, 147, 190-202, as amended by 195/2011, 194/2015, 646/2016, 1022/2018, 850/2019, 737/2021, 426/2024',
    'https://www.finlex.fi/fi/laki/ajantasa/2004/20040301',
    'the act and its amendments, statute book to 21 February 2025; in force 1 May 2004',
    'full',
  ),
  'FI-586-1996': source(
    'Act 586/1996 on administrative judicial procedure, sections 22-32',
    'https://www.finlex.fi/fi/laki/alkup/1996/19960586',
    'as enacted; replaced on 1 January 2020',
    'full',
  ),
  'FI-808-2019': source(
    'Act 808/2019 on administrative court procedure',
    'https://www.finlex.fi/fi/laki/ajantasa/2019/20190808',
    '17 August 2026; in force 1 January 2020',
    'full',
  ),
  'FI-482-2024': source(
    'Act 482/2024 on temporary border measures',
    'https://finlex.fi',
    'in force until 31 December 2026',
    'full',
  ),
  'SE-1957-668': source(
    'Lag (1957:668) om utlämning för brott',
    'https://www.riksdagen.se',
    'to SFS 2025:152',
    'full',
  ),
  'SE-UL': source(
    'Utlänningslag (2005:716)',
    'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2005-716',
    'February 2026; chapters 10 and 12 with the changes to SFS 2026:295 (1 June 2026); in force 31 March 2006',
    'full',
  ),
  'SE-UL-1989': source(
    'Utlänningslag (1989:529), chapters 7 and 8',
    'https://www.riksdagen.se',
    'as it last stood, to 30 March 2006',
    'full',
  ),
  'SE-FL-1986': source(
    'Förvaltningslag (1986:223), sections 22-30',
    'https://www.riksdagen.se',
    'with the changes to 2017',
    'full',
  ),
  'IT-CPP': source(
    'Codice di procedura penale, artt. 311, 585, 588, 696-722',
    'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.del.presidente.della.repubblica:1988-09-22;447',
    'with changes to 2025; copy taken in 2025',
  ),
  'IT-TUI': source(
    'Testo unico immigrazione, d.lgs. 286/1998, artt. 10-ter, 13, 14, 19',
    'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:1998-07-25;286',
    'state after 29 March 2025',
  ),
  'IT-TUI-2004': source(
    'Testo unico immigrazione, d.lgs. 286/1998, artt. 13, 13-bis',
    'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:1998-07-25;286',
    'wording after d.l. 241/2004, as the Government printed it',
    'secondary',
  ),
  'IT-ASYLUM': source(
    'D.lgs. 25/2008, artt. 3, 7, 35, 35-bis, 35-ter',
    'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2008-01-28;25',
    'state of 24 May 2025; Article 7 as published in 2008',
  ),
  'IT-DLGS-150': source(
    'D.lgs. 150/2011, artt. 18, 19',
    'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2011-09-01;150',
    'as published, with later changes to Article 18',
  ),
  'IT-CPA': source(
    'Codice del processo amministrativo, art. 29',
    'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2010-07-02;104',
    'in force since 16 September 2010',
  ),
  'IT-DL-144': source(
    'D.l. 144/2005, art. 3',
    'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legge:2005-07-27;144',
    'as published in the Gazzetta Ufficiale',
  ),
  'IT-DL-145': source(
    'D.l. 145/2024 as converted by Law 187/2024',
    'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legge:2024-10-11;145',
    'in force 11 December 2024',
  ),
  'CH-IRSG': source(
    'Rechtshilfegesetz (IRSG, SR 351.1)',
    'https://www.fedlex.admin.ch/eli/cc/1982/846',
    'state of 1 January 2024, and of 2002, 2004 and 2007; copy taken in May 2026',
  ),
  'CH-ASYLG': source(
    'Asylgesetz (SR 142.31)',
    'https://www.fedlex.admin.ch/eli/cc/1999/358',
    'states of 2005, 2008, 2013, 2015, 2021-2025 and 1 January 2027; copy taken in May 2026',
  ),
  'CH-AIG': source(
    'Ausländer- und Integrationsgesetz (AIG, until 2018 AuG, SR 142.20)',
    'https://www.fedlex.admin.ch/eli/cc/2007/758',
    'states of 2008, 2010 and 1 January 2027; copy taken in May 2026',
  ),
  'CH-VWVG': source(
    'Verwaltungsverfahrensgesetz (VwVG, SR 172.021)',
    'https://www.fedlex.admin.ch/eli/cc/1969/737_757_755',
    'state of 1 July 2022; copy taken in May 2026',
  ),
  'CH-BGG': source(
    'Bundesgerichtsgesetz (BGG, SR 173.110), Art. 46, 83, 84, 93, 100, 103',
    'https://www.fedlex.admin.ch/eli/cc/2006/218',
    'with the changes of 2011; copy taken in May 2026',
  ),
  'NO-UTL1975': source(
    'Utleveringsloven 1975-06-13-39',
    'https://lovdata.no',
    'last changed 1 November 2019',
    'full',
  ),
  'NO-UTL2008': source(
    'Utlendingsloven 2008-05-15-35',
    'https://lovdata.no/dokument/NL/lov/2008-05-15-35',
    '1 January 2026; in force 1 January 2010',
    'full',
  ),
  'NO-FVL': source(
    'Forvaltningsloven 1967-02-10, §§ 4, 28-32, 42',
    'https://lovdata.no/dokument/NL/lov/1967-02-10',
    'copied in April 2026',
    'full',
  ),
  'NO-STRPL': source(
    'Straffeprosessloven 1981-05-22-25, §§ 183-188, 310, 318, 377-388',
    'https://lovdata.no/dokument/NL/lov/1981-05-22-25',
    'copied in April 2026',
    'full',
  ),
  'GB-EA2003': source(
    'Extradition Act 2003, sections 69-131, 193-195',
    'https://www.legislation.gov.uk/ukpga/2003/41',
    'as in force from 13 March 2024; also the text of 2006; in force 1 January 2004',
    'full',
  ),
  'GB-SI3334': source(
    'SI 2003/3334, designated territories',
    'https://www.legislation.gov.uk/uksi/2003/3334',
    'to 16 January 2026; in force 1 January 2004',
    'full',
  ),
  'GB-NIAA2002': source(
    'Nationality, Immigration and Asylum Act 2002, sections 77-79, 82-86, 92-99, 104',
    'https://www.legislation.gov.uk/ukpga/2002/41',
    'copied in 2026; without sections 86A and 86B, which the act of 2 December 2025 adds',
    'full',
  ),
  'GB-FTT-RULES': source(
    'SI 2014/2604, rules of the First-tier Tribunal, rules 1-34',
    'https://www.legislation.gov.uk/uksi/2014/2604',
    '25 December 2023; in force 20 October 2014',
    'full',
  ),
  'GB-UT-RULES': source(
    'SI 2008/2698, rules of the Upper Tribunal, rules 15-40',
    'https://www.legislation.gov.uk/uksi/2008/2698',
    'copied in 2026, state not dated',
    'full',
  ),
  'GB-AIT-RULES': source(
    'SI 2005/230, rules of the Asylum and Immigration Tribunal, rules 1-13, 61, 62',
    'https://www.legislation.gov.uk/uksi/2005/230',
    'as made, 6 February 2005; in force 4 April 2005',
    'full',
  ),
  'GB-SIAC-RULES': source(
    'SI 2003/1034, rules of the Special Immigration Appeals Commission, rules 1-12',
    'https://www.legislation.gov.uk/uksi/2003/1034',
    '14 April 2015',
    'full',
  ),
  'GB-IA2016-10': source(
    'Immigration Act 2016, Schedule 10, paragraphs 1 and 11',
    'https://www.legislation.gov.uk/ukpga/2016/19/schedule/10',
    'paragraph 1 as of 20 November 2023, paragraph 11 as enacted; in force 15 January 2018',
    'full',
  ),
  'GB-IAA1999': source(
    'Immigration and Asylum Act 1999, section 10',
    'https://www.legislation.gov.uk/ukpga/1999/33',
    '7 April 2026; sections 10A-10E only in part',
    'fragment',
  ),
}
