import type { Source } from '../sources.js'

/** Where the law of Moldova was read. Earlier wordings of its codes could be read only in single articles. */
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
  'MD-IGM': {
    title: 'Inspectoratul General pentru Migrație: rights and duties in asylum (Law 270/2008, art. 28)',
    url: 'https://igm.gov.md/en/rights-and-duties-asylum',
    textDate: 'page changed on 2026-03-19',
    read: 'fragment',
  },
  'MD-CPP': {
    title: 'Codul de procedură penală nr. 122/2003, art. 165-166, 185-186, 309-313, 445, 534-549',
    url: 'https://www.legis.md/cautare/getResults?doc_id=156138&lang=ro',
    textDate: 'copy taken in September 2026; no later change to these articles is printed in it',
    read: 'full',
  },
  'MD-270-LAW': {
    title: 'Legea nr. 270/2008 privind azilul în Republica Moldova',
    url: 'https://www.legis.md/cautare/getResults?doc_id=146838&lang=ro',
    textDate: 'as in force from 2026-01-01; copy taken in October 2026',
    read: 'full',
  },
  'MD-200-LAW': {
    title: 'Legea nr. 200/2010 privind regimul străinilor în Republica Moldova, art. 50-71^5',
    url: 'https://www.legis.md/cautare/getResults?doc_id=154717&lang=ro',
    textDate: 'as in force on 2026-06-04; copy taken in October 2026; repealed from 2027-06-01',
    read: 'full',
  },
  'MD-ADMIN-CODE': {
    title: 'Codul administrativ nr. 116/2018, art. 163, 209, 214, 215, 232, 245',
    url: 'https://www.legis.md',
    textDate: 'as in force on 2025-08-31',
    read: 'full',
  },
  'MD-CONTRAV': {
    title: 'Codul contravențional nr. 218/2008, art. 465-470',
    url: 'https://www.legis.md/cautare/getResults?doc_id=155852&lang=ro',
    textDate: 'copy taken in 2026',
    read: 'full',
  },
  'MD-CONST': {
    title: 'Constituția Republicii Moldova, art. 17-19, 25, 135',
    url: 'https://www.legis.md',
    textDate: 'copy taken in 2026',
    read: 'full',
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
