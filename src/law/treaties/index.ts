import { RU } from './states/ru.js'
import { TR } from './states/tr.js'
import { UA } from './states/ua.js'
import { AE } from './states/ae.js'
import { LT } from './states/lt.js'
import { ES } from './states/es.js'
import { FI } from './states/fi.js'
import { MD } from './states/md.js'
import { BY } from './states/by.js'
import { KZ } from './states/kz.js'
import { KG } from './states/kg.js'
import { PL } from './states/pl.js'
import { TJ } from './states/tj.js'
import { UZ } from './states/uz.js'
import { DE } from './states/de.js'
import { AT } from './states/at.js'
import { LV } from './states/lv.js'
import { CZ } from './states/cz.js'
import { SE } from './states/se.js'
import { FR } from './states/fr.js'
import { GR } from './states/gr.js'
import { IT } from './states/it.js'
import { RO } from './states/ro.js'
import { HU } from './states/hu.js'
import { SK } from './states/sk.js'
import { CH } from './states/ch.js'
import { NO } from './states/no.js'
import { GB } from './states/gb.js'
import { GE } from './states/ge.js'
import { AM } from './states/am.js'
import { AZ } from './states/az.js'
import { IR } from './states/ir.js'
import { AF } from './states/af.js'
import { EG } from './states/eg.js'
import { SA } from './states/sa.js'
import { CN } from './states/cn.js'
import { US } from './states/us.js'
import { BE } from './states/be.js'
import { BG } from './states/bg.js'
import { HR } from './states/hr.js'
import { DK } from './states/dk.js'
import { EE } from './states/ee.js'
import { NL } from './states/nl.js'
import { PT } from './states/pt.js'
import { RS } from './states/rs.js'
import { SI } from './states/si.js'
import { IQ } from './states/iq.js'
import { SY } from './states/sy.js'
import { QA } from './states/qa.js'
import { KW } from './states/kw.js'
import { MY } from './states/my.js'
import { TH } from './states/th.js'
import { IN } from './states/in.js'
import { PK } from './states/pk.js'
import { TM } from './states/tm.js'
import type { TreatyKey, TreatyStatus } from '../vocabulary/index.js'
import type { StateTreaties } from './table.js'

/** Treaty status of every State in the dossier, by ISO code. */
export const TREATIES: Readonly<Record<string, StateTreaties>> = {
  RU,
  TR,
  UA,
  AE,
  LT,
  ES,
  FI,
  MD,
  BY,
  KZ,
  KG,
  PL,
  TJ,
  UZ,
  DE,
  AT,
  LV,
  CZ,
  SE,
  FR,
  GR,
  IT,
  RO,
  HU,
  SK,
  CH,
  NO,
  GB,
  GE,
  AM,
  AZ,
  IR,
  AF,
  EG,
  SA,
  CN,
  US,
  BE,
  BG,
  HR,
  DK,
  EE,
  NL,
  PT,
  RS,
  SI,
  IQ,
  SY,
  QA,
  KW,
  MY,
  TH,
  IN,
  PK,
  TM,
}

/** A State that the table lacks: nothing is known, so nothing is switched on or off. */
const UNKNOWN: TreatyStatus = {
  value: null,
  since: null,
  until: null,
  source: 'not in the table',
  confidence: 'low',
}

/** The status of one treaty for one State; unresolved if the table lacks either. */
export const treatyStatus = (country: string, key: TreatyKey): TreatyStatus =>
  TREATIES[country]?.[key] ?? UNKNOWN
