import type { Authority } from './authority.js'
import { onTajikistan, principle } from './declare.js'

const known = { formation: 'Committee', confidence: 'medium' } as const

const AGAINST = {
  latipov: onTajikistan(
    'Latipov v. Russia',
    '77658/11',
    '2013-12-12',
    'RU',
    'no-violation',
    [],
    'asylumlawdatabase.eu (summary)',
    { stance: 'against' },
  ),
  'm-n-turkiye': onTajikistan(
    'M.N. and Others v. Türkiye',
    '40462/16',
    '2022-06-21',
    'TR',
    'no-violation',
    [],
    'religion-weltanschauung-recht.net 2022/06/21 (summary)',
    { stance: 'against', confidence: 'medium' },
  ),
}

const MEASURES = {
  'f-s-turkiye': onTajikistan(
    'F.S. v. Türkiye',
    '46715/18',
    '2018-10-05',
    'TR',
    'measure-granted',
    [],
    'laweuro.com p=1309',
  ),
  'n-r-turkiye': onTajikistan(
    'N.R. v. Türkiye',
    '5137/19',
    '2019-01-25',
    'TR',
    'measure-granted',
    [],
    'laweuro.com p=2549',
  ),
}

/** Known to exist, facts read, operative part not: never to be cited for a result. */
const NOT_READ = {
  khodzhayev: onTajikistan(
    'Khodzhayev v. Russia',
    '52466/08',
    '2010-05-12',
    'RU',
    'not-read',
    [],
    '[2010] ECHR 659',
    { confidence: 'medium' },
  ),
  sidikovy: onTajikistan(
    'Sidikovy v. Russia',
    '73455/11',
    '2013-06-20',
    'RU',
    'not-read',
    [],
    '[2013] ECHR 567',
    {
      confidence: 'medium',
    },
  ),
  's-s-and-b-z': onTajikistan(
    'S.S. and B.Z. v. Russia',
    '35332/17',
    '2019-06-11',
    'RU',
    'not-read',
    [],
    '[2019] ECHR 447',
    known,
  ),
  's-s-and-others': onTajikistan(
    'S.S. and Others v. Russia',
    '2236/16',
    '2019-06-25',
    'RU',
    'not-read',
    [],
    '[2019] ECHR 488',
    known,
  ),
  'a-k-and-others': onTajikistan(
    'A.K. and Others v. Russia',
    '38042/18',
    '2021-05-18',
    'RU',
    'not-read',
    [],
    'HUDOC 001-209991',
    known,
  ),
  'n-k': onTajikistan(
    'N.K. v. Russia',
    '45761/18',
    '2022-03-29',
    'RU',
    'not-read',
    [],
    '[2022] ECHR 270',
    known,
  ),
  mukhitdinov: principle('Mukhitdinov v. Russia', '20999/14', 'RU', {
    date: '2015-05-21',
    confidence: 'medium',
    source: 'dossier on Russia, RU-ABD-01',
  }),
  kasymakhunov: principle('Kasymakhunov v. Russia', '29604/12', 'RU', {
    date: '2013-11-14',
    confidence: 'medium',
    source: 'dossier on Russia, RU-ABD-01',
  }),
}

const MEMORY = 'no source read: open on HUDOC before citing'

const PRINCIPLES = {
  othman: principle('Othman (Abu Qatada) v. the United Kingdom', '8139/09', 'GB', {
    date: '2012-01-17',
    paragraphs: { '3': '189' },
    source: MEMORY,
  }),
  mamatkulov: principle('Mamatkulov and Askarov v. Turkey', '46827/99', 'TR', {
    formation: 'Grand Chamber',
    confidence: 'medium',
    source: 'strasbourgobservers.com, 15 March 2024',
  }),
  saadi: principle('Saadi v. Italy', '37201/06', 'IT', { formation: 'Grand Chamber', source: MEMORY }),
  'j-k-sweden': principle('J.K. v. Sweden', '59166/12', 'SE', {
    formation: 'Grand Chamber',
    source: MEMORY,
  }),
  'f-g-sweden': principle('F.G. v. Sweden', '43611/11', 'SE', {
    formation: 'Grand Chamber',
    source: MEMORY,
  }),
  'khasanov-and-rakhmanov': principle('Khasanov and Rakhmanov v. Russia', '28492/15', 'RU', {
    formation: 'Grand Chamber',
    date: '2022-04-29',
    source: MEMORY,
  }),
}

/** The rest of what the European Court said: lost cases, measures, results not read, principles. */
export const OTHERS: Readonly<Record<string, Authority>> = {
  ...AGAINST,
  ...MEASURES,
  ...NOT_READ,
  ...PRINCIPLES,
}
