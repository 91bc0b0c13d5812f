import type { CountryCode } from '../../src/case/countries.js'
import { assessed, caseOf, remedyOn } from '../support/case.js'

/** Own citizens: the acts on extradition that were read. */

const DAY = '2026-11-29'
const citizen = (host: CountryCode, day = DAY) =>
  caseOf(
    [
      ['citizenship-acquired', '2015-05-01', { country: host }],
      ['arrested', day],
    ],
    { host },
  )
const on = (host: CountryCode, day = DAY) =>
  remedyOn(citizen(host, day), day, `${host.toLowerCase()}.citizenship-challenge`)

test.each<[CountryCode, string]>([
  ['FI', 'FI-456-2'],
  ['NO', 'NO-1975-2'],
  ['CH', 'CH-IRSG-7'],
  ['DE', 'DE-GG-16'],
  ['CZ', 'CZ-104-91'],
  ['SK', 'SK-301-501'],
  ['HU', 'HU-1996-13'],
  ['LV', 'LV-KPL-697'],
  ['LT', 'LT-BPK-71'],
  ['GR', 'GR-CCP-438'],
  ['RO', 'RO-302-20'],
  ['PL', 'PL-KPK-604'],
])('%s: %s speaks of the State’s own citizens', (host, provision) => {
  const found = on(host)
  expect([found.state, found.confidence, found.provisions[0]]).toEqual(['open', 'medium', provision])
  const { remedies } = assessed(citizen(host), DAY)
  expect(remedies.map(({ id }) => id)).not.toContain('any.citizenship-challenge')
})

test('a loss of citizenship: no days were read, so the day is a caution', () => {
  const lost = caseOf(
    [
      ['citizenship-acquired', '2015-05-01', { country: 'FI' }],
      ['citizenship-lost', '2026-11-20', { country: 'FI' }],
      ['citizenship-loss-notified', '2026-11-28'],
    ],
    { host: 'FI' },
  )
  expect(remedyOn(lost, DAY, 'fi.citizenship-challenge')).toMatchObject({
    state: 'open',
    deadline: { safeDefault: true, lastDay: '2026-11-28' },
  })
})

test('a foreigner has no such shield', () => {
  const foreigner = caseOf([['arrested', DAY]], { host: 'CH' })
  expect(remedyOn(foreigner, DAY, 'ch.citizenship-challenge').state).not.toBe('open')
})

test.each<[CountryCode, string, string]>([
  ['CZ', '2013-12-31', '2014-01-01'],
  ['SK', '2005-12-31', '2006-01-01'],
  ['LV', '2005-09-30', '2005-10-01'],
])('%s: before its act by memory (%s), read from %s', (host, before, since) => {
  const of = (day: string) =>
    remedyOn(caseOf([['arrested', day]], { host }), day, `${host.toLowerCase()}.citizenship-challenge`)
  expect([of(before).confidence, of(since).confidence]).toEqual(['low', 'medium'])
})
