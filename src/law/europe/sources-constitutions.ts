import type { Source } from '../sources.js'
import { source } from './source.js'

/** Constitutions, and the acts by which a law or a ruling is held against them. */
export const CONSTITUTIONS: Readonly<Record<string, Source>> = {
  'FI-CONST': source(
    'Constitution of Finland (731/1999), sections 9, 98, 106, 107',
    'https://www.finlex.fi/fi/laki/ajantasa/1999/19990731',
    'with the changes to 15 October 2018; in force 1 March 2000',
    'full',
  ),
  'SE-RF': source(
    'Regeringsform (1974:152), chapters 10, 11, 12',
    'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-1974-152',
    'with the changes to SFS 2022:1566; chapters 11 and 12 as in force from 1 January 2011',
    'full',
  ),
  'NO-GRL': source(
    'Kongeriket Norges Grunnlov, §§ 88, 89, 92-96',
    'https://lovdata.no/dokument/NL/lov/1814-05-17',
    'with the changes of 21 May 2024; copied in April 2026',
    'full',
  ),
  'GB-HRA1998': source(
    'Human Rights Act 1998, sections 1-10',
    'https://www.legislation.gov.uk/ukpga/1998/42',
    'a state of 2008 or before; copied in April 2026',
    'full',
  ),
  'FR-CONST': source(
    'Constitution du 4 octobre 1958, articles 61, 61-1, 62',
    'https://www.legifrance.gouv.fr/loda/id/LEGITEXT000006071194',
    'states of 1999, 2009 and 10 March 2024',
    'full',
  ),
  'FR-LO-2009-1523': source(
    'Loi organique n° 2009-1523 du 10 décembre 2009, article 5',
    'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000021446446',
    'in force 1 March 2010',
    'fragment',
  ),
  'FR-CJA': source(
    'Code de justice administrative, articles LO771-1, LO771-2, R*771-3 à R*771-6',
    'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070933',
    'copied in April 2026',
    'full',
  ),
  'GR-CONST': source(
    'Σύνταγμα της Ελλάδας, άρθρα 5, 93, 100',
    'https://www.et.gr',
    'ΦΕΚ Α 85/2001 and Α 211/2019, whole text as revised',
    'full',
  ),
  'IT-87-1953': source(
    'Legge 11 marzo 1953, n. 87, art. 23',
    'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:1953-03-11;87',
    'as published, in force 14 March 1953; named in referrals of 2013',
    'fragment',
  ),
  'IT-CC-2002': source(
    'A. Marini, judge of the Constitutional Court of Italy: the Constitution gives no petition of a person',
    null,
    '2002',
    'secondary',
  ),
  'DE-GG': source(
    'Grundgesetz, Art. 16',
    'https://www.gesetze-im-internet.de/gg/art_16.html',
    'copy taken in August 2026',
    'full',
  ),
  'CH-BV': source(
    'Bundesverfassung (SR 101), Art. 25, 29a, 189-191',
    'https://www.fedlex.admin.ch/eli/cc/1999/404',
    'copy taken in April 2026',
    'full',
  ),
  'CH-BGG-113': source(
    'Bundesgerichtsgesetz (SR 173.110), Art. 113, 115, 116, 118, as quoted; Art. 83 read in the act',
    'https://www.fedlex.admin.ch/eli/cc/2006/218',
    'Art. 83 as of 1 January 2019; Art. 113-118 only as quoted',
    'secondary',
  ),
  'CH-BGE-133-I-185': source(
    'BGE 133 I 185 (2D_2/2007)',
    'https://www.bger.ch',
    '30 April 2007, headnote and opening',
    'fragment',
  ),
}
