import { createHash } from 'node:crypto'
import type { Assessment } from '../../assess/types.js'
import { addDays } from '../../case/days.js'
import { text, type Language } from '../../i18n/index.js'
import { dueOf } from '../context/plan.js'

/** A file that goes with a packet. */
export interface Paper {
  readonly fileName: string
  readonly mime: string
  readonly bytes: Uint8Array
}

/** Nine in the morning, of the day before and of the day itself: what is due today has no day before. */
const ALARMS = ['-PT15H', 'PT9H']

/**
 * The days to file by as a calendar of whole days. The words say nothing of a person, a court or a country: a
 * telephone shows them on its locked screen. The number is the one of the index of the packet.
 * @returns the same bytes for the same assessment and language
 */
export function calendar(assessment: Assessment, lang: Language): Paper {
  const stamp = `${compact(assessment.on)}T000000Z`
  const events = dueOf(assessment).flatMap(({ id, fileBy, today }, index) => {
    const day = today ? assessment.on : fileBy
    return [
      'BEGIN:VEVENT',
      `UID:${createHash('sha256').update(`${id} ${day}`).digest('hex').slice(0, 24)}@calendar.invalid`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      `SUMMARY:${escape(text(lang, 'calendar.summary', { number: index + 1 }))}`,
      `DESCRIPTION:${escape(text(lang, 'calendar.description'))}`,
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      ...ALARMS.flatMap((trigger) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escape(text(lang, 'calendar.summary', { number: index + 1 }))}`,
        `TRIGGER:${trigger}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
    ]
  })
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//calendar//days//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ]
  return {
    fileName: 'deadlines.ics',
    mime: 'text/calendar; charset=utf-8',
    bytes: new TextEncoder().encode(lines.map((line) => `${fold(line)}\r\n`).join('')),
  }
}

const compact = (day: string): string => day.replaceAll('-', '')
const escape = (words: string): string => words.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')

/** RFC 5545: no line is longer than 75 octets; a longer one goes on after a line end and a space. */
function fold(line: string): string {
  const parts = ['']
  let octets = 0
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (octets + size > 74) {
      parts.push('')
      octets = 0
    }
    parts[parts.length - 1] += sign
    octets += size
  }
  return parts.join('\r\n ')
}
