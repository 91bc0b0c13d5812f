import type { EventType } from '../case/vocabulary.js'
import {
  ARMENIAN,
  GEORGIAN,
  MOLDOVAN,
  RUSSIAN,
  TURKISH,
  UKRAINIAN,
  UZBEK,
  type PaperWords,
} from './papers-east.js'

/** IRG; AufenthG, sections 53, 58a, 59, 62; AsylG, sections 34, 34a. */
const GERMAN: PaperWords = {
  lang: 'de',
  words: {
    arrested: ['Festnahme'],
    'remand-ordered': ['Auslieferungshaftbefehl', 'Abschiebungshaft'],
    'extradition-granted': ['Auslieferung'],
    'removal-ordered': ['Abschiebungsandrohung', 'Abschiebungsanordnung', 'Ausweisung'],
    'asylum-refused': ['Bescheid'],
  },
}

/** IRSG, Articles 47, 55; AIG, Articles 64, 75-77; AsylG, Articles 31a, 44. */
const SWISS: PaperWords = {
  lang: 'de',
  words: {
    arrested: ['Festnahme'],
    'remand-ordered': ['Auslieferungshaftbefehl', 'Vorbereitungshaft', 'Ausschaffungshaft'],
    'extradition-granted': ['Entscheid', 'Auslieferung'],
    'extradition-notified': ['Eröffnung'],
    'removal-ordered': ['Verfügung', 'Wegweisung', 'Ausweisung'],
    'removal-notified': ['Eröffnung'],
    'asylum-refused': ['Entscheid', 'Nichteintretensentscheid'],
    'asylum-notified': ['Eröffnung'],
  },
}

/** Act on Foreigners, Articles 302, 310; Code of Criminal Procedure, Articles 244, 603. */
const POLISH: PaperWords = {
  lang: 'pl',
  words: {
    arrested: ['protokół zatrzymania'],
    'remand-ordered': ['postanowienie', 'tymczasowe aresztowanie'],
    'removal-ordered': ['zobowiązanie do powrotu'],
    'asylum-refused': ['decyzja', 'odmowa'],
  },
}

/** CESEDA, Book VI; a refusal to stay, the duty to leave and the country of return stand in one paper, the arrêté. */
const FRENCH: PaperWords = {
  lang: 'fr',
  words: {
    'remand-ordered': ['placement en rétention'],
    'removal-ordered': ['Arrêté', 'obligation de quitter le territoire français', 'OQTF'],
    'removal-notified': ['notification'],
  },
}

/** Consolidated text on immigration (legislative decree 286/1998), Articles 10, 13, 14; CPP, Articles 704, 708, 716. */
const ITALIAN: PaperWords = {
  lang: 'it',
  words: {
    arrested: ['verbale', 'arresto'],
    'remand-ordered': ['trattenimento', 'convalida'],
    'extradition-granted': ['sentenza', 'estradizione'],
    'removal-ordered': ['Decreto', 'espulsione', 'respingimento'],
  },
}

/** Organic Law 4/2000, Articles 57, 58, 62, 63, 63 bis. */
const SPANISH: PaperWords = {
  lang: 'es',
  words: {
    'remand-ordered': ['internamiento'],
    'removal-ordered': ['Resolución', 'orden de expulsión', 'devolución'],
    'removal-notified': ['notificación'],
  },
}

/** FPG, sections 52, 76; BFA-VG, section 22a: the Federal Office decides by Bescheid. */
const AUSTRIAN: PaperWords = {
  lang: 'de',
  words: {
    arrested: ['Festnahme'],
    'remand-ordered': ['Schubhaft'],
    'removal-ordered': ['Bescheid', 'Rückkehrentscheidung'],
    'asylum-refused': ['Bescheid'],
  },
}

/** Order 1V-429 of the Minister of the Interior; Aliens Act, Articles 125-127: as the headings have it. */
const LITHUANIAN: PaperWords = {
  lang: 'lt',
  words: { 'removal-ordered': ['Sprendimas', 'įpareigojimo išvykti', 'grąžinimo', 'išsiuntimo'] },
}

/** Immigration Law, Article 1. */
const LATVIAN: PaperWords = {
  lang: 'lv',
  words: { 'removal-ordered': ['izbraukšanas rīkojums', 'lēmums par piespiedu izraidīšanu'] },
}

/** Act 326/1999, sections 118, 119, 124. */
const CZECH: PaperWords = {
  lang: 'cs',
  words: {
    'remand-ordered': ['Rozhodnutí', 'zajištění'],
    'removal-ordered': ['Rozhodnutí', 'správní vyhoštění'],
  },
}

/** Act 404/2011, sections 77, 88. */
const SLOVAK: PaperWords = {
  lang: 'sk',
  words: {
    'remand-ordered': ['Rozhodnutie', 'zaistenie'],
    'removal-ordered': ['Rozhodnutie', 'administratívne vyhostenie'],
  },
}

/** Act LXXX of 2007 on asylum, section 1; decree 114/2007, section 113. */
const HUNGARIAN: PaperWords = {
  lang: 'hu',
  words: { 'removal-ordered': ['határozat', 'kiutasítás'] },
}

/** Emergency ordinance 194/2002, Article 83. */
const ROMANIAN: PaperWords = {
  lang: 'ro',
  words: { 'removal-ordered': ['Decizie de returnare', 'îndepărtarea sub escortă'] },
}

/** Law 3907/2011, Articles 21, 30: the return decision is a part of the refusal. */
const GREEK: PaperWords = {
  lang: 'el',
  words: {
    'remand-ordered': ['απόφαση κράτησης'],
    'removal-ordered': ['απόφαση επιστροφής', 'απέλαση'],
  },
}

/** Aliens Act; as the courts name the decisions of the Migration Agency. */
const SWEDISH: PaperWords = {
  lang: 'sv',
  words: {
    'removal-ordered': ['Beslut', 'avvisning', 'utvisning'],
    'asylum-refused': ['Beslut', 'avslag'],
  },
}

/** Immigration Act; as the Directorate (UDI) names its decisions. */
const NORWEGIAN: PaperWords = {
  lang: 'nb',
  words: { 'removal-ordered': ['Vedtak', 'utvisning'], 'asylum-refused': ['Vedtak', 'avslag'] },
}

/** Aliens Act 301/2004; Government bill 10/2025. */
const FINNISH: PaperWords = {
  lang: 'fi',
  words: {
    'removal-ordered': ['käännyttämispäätös', 'karkottamispäätös'],
    'asylum-refused': ['kielteinen päätös'],
  },
}

/**
 * By which words a family knows the paper that is asked for. They are the terms of each country's own codes and
 * acts, not titles of forms: authorities head their papers in many ways, so a page calls them words to look for.
 */
const BY_COUNTRY: Readonly<Record<string, PaperWords>> = {
  RU: RUSSIAN,
  BY: RUSSIAN,
  KZ: RUSSIAN,
  KG: RUSSIAN,
  UA: UKRAINIAN,
  TR: TURKISH,
  DE: GERMAN,
  PL: POLISH,
  FR: FRENCH,
  IT: ITALIAN,
  ES: SPANISH,
  AT: AUSTRIAN,
  CH: SWISS,
  LT: LITHUANIAN,
  LV: LATVIAN,
  CZ: CZECH,
  SK: SLOVAK,
  HU: HUNGARIAN,
  RO: ROMANIAN,
  MD: MOLDOVAN,
  GR: GREEK,
  SE: SWEDISH,
  NO: NORWEGIAN,
  FI: FINNISH,
  UZ: UZBEK,
  AM: ARMENIAN,
  GE: GEORGIAN,
}

/** @returns the words to look for on the paper of a step, in the language of the host; null where none are known */
export function paperWords(
  country: string,
  step: EventType,
): { readonly lang: string; readonly words: readonly string[] } | null {
  const found = BY_COUNTRY[country]
  const words = found?.words[step]
  return found && words ? { lang: found.lang, words } : null
}
