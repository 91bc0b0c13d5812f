import type { Source } from '../sources.js'

/** Where the law of Moldova was read. Its codes could be read only in single articles. */
export const MOLDOVAN_SOURCES: Readonly<Record<string, Source>> = {
  'MD-371': {
    title:
      'Legea nr. 371/2006 cu privire la asistența juridică internațională în materie penală, art. 43, 53',
    url: 'https://lege.md/cu_privire_la_asistenta_juridica_internationala_in_materie_penal/art-43',
    textDate: 'page checked by its publisher on 2021-09-03',
    read: 'fragment',
  },
  'MD-CPP2016': {
    title: 'Codul de procedură penală nr. 122/2003, art. 165, 171^1, 541-547 (English)',
    url: 'https://cjad.nottingham.ac.uk/en/legislation/1103/',
    textDate: '2016',
    read: 'fragment',
  },
  'MD-CP': {
    title: 'Codul penal nr. 985/2002, art. 13 (English)',
    url: 'https://cjad.nottingham.ac.uk/en/state/89/keyword/167',
    textDate: '2009',
    read: 'fragment',
  },
  'MD-MOLDPRES-2024': {
    title: 'MOLDPRES: Parliament adopts changes on extradition custody and asylum, second reading',
    url: 'http://stiri.gov.md/en/news/2024/07/31/24005837',
    textDate: '2024-07-31',
    read: 'secondary',
  },
  'MD-297': {
    title: 'Legea nr. 297 din 26.12.2024, Monitorul Oficial 8-10/21 din 16.01.2025',
    url: 'https://moldlex.md/lexact/85998',
    textDate: '2025-01-16',
    read: 'not-read',
  },
  'MD-IGM': {
    title: 'Inspectoratul General pentru Migrație: rights and duties in asylum (Law 270/2008, art. 28)',
    url: 'https://igm.gov.md/en/rights-and-duties-asylum',
    textDate: 'page changed on 2026-03-19',
    read: 'fragment',
  },
  'MD-UNHCR': {
    title: 'UNHCR Moldova, How to apply for asylum',
    url: 'https://help.unhcr.org/moldova/how-to-seek-asylum-in-moldova/',
    textDate: 'undated page, before 2025',
    read: 'fragment',
  },
  'MD-CDA': {
    title: 'Law Centre of Advocates, asylum system in Moldova',
    url: 'https://cda.md/?p=5927',
    textDate: 'undated page',
    read: 'fragment',
  },
  'MD-CSJ-CUSTODY': {
    title: 'Supreme Court of Justice, opinion on public custody (Law 200/2010, art. 64)',
    url: 'https://bizlaw.md',
    textDate: 'undated page',
    read: 'secondary',
  },
  'MD-KHALIKOV': {
    title: 'Chișinău court refuses extradition after refugee status (Khalikov)',
    url: 'https://newsmaker.md',
    textDate: '2025-06-02',
    read: 'secondary',
  },
  'MD-VALIEV': {
    title: 'HRW, Moldova: Activist Faces Extradition to Tajikistan',
    url: 'https://www.hrw.org/news/2015/08/17/moldova-activist-faces-extradition-tajikistan',
    textDate: '2015-08-17',
    read: 'full',
  },
  'MD-CIS-EXIT': {
    title: 'Moldova leaves the founding acts of the CIS; 71 of 283 agreements denounced',
    url: 'https://lex.justice.md/viewdoc.php?action=view&view=doc&id=357322',
    textDate: '2026-01-20 to 2026-03-11',
    read: 'secondary',
  },
}
