import type { CaseEvent } from '../../src/case/types.js'
import type { EventType } from '../../src/case/vocabulary.js'
import { assessed, caseOf, remedyOn } from '../support/case.js'

/** Hosts without a constitutional complaint of the person, and two whose complaint reaches only some rulings. */

type Line = readonly [EventType, string, Partial<CaseEvent>?]
const DAY = '2026-11-29'
const extradited = (day: string): Line[] => [
  ['extradition-granted', day],
  ['extradition-appeal-dismissed', day],
]
const removed = (day: string): Line[] => [
  ['removal-ordered', day, { kind: 'expulsion' }],
  ['removal-appeal-dismissed', day],
]
const on = (host: string, day: string, lines: readonly Line[]) =>
  remedyOn(caseOf(lines, { host }), day, `${host.toLowerCase()}.constitutional-court`)
const codesOf = (one: ReturnType<typeof on>) => one.reasons.map(({ code }) => code)

describe('no complaint of the person, and the sentence where the Constitution is argued', () => {
  test.each([
    ['FI', 'fi-no-constitutional-court', 'FI-CONST-106'],
    ['SE', 'se-no-constitutional-court', 'SE-RF-11-14'],
    ['NO', 'no-no-constitutional-court', 'NO-GRL-89'],
    ['GB', 'gb-no-constitutional-court', 'GB-HRA-7'],
    ['FR', 'fr-question-only-in-a-case', 'FR-CONST-61-1'],
    ['GR', 'gr-no-individual-complaint', 'GR-CONST-93-4'],
    ['IT', 'it-only-a-judge-refers', 'IT-87-23'],
  ])('%s: %s (%s)', (host, why, provision) => {
    const found = on(host, DAY, extradited('2026-11-20'))
    expect([found.state, codesOf(found), found.confidence]).toEqual(['closed', [why], 'high'])
    expect(found.provisions).toContain(provision)
    expect(found.documents).toEqual([])
    expect(found.replacedBy).toContain('ecthr-interim-measure')
  })

  test('the argument belongs into the opposition where no appeal is given', () => {
    expect(on('FI', DAY, []).replacedBy[0]).toBe('refusal-submission')
    expect(on('SE', DAY, []).replacedBy[0]).toBe('refusal-submission')
    expect(on('GR', DAY, []).replacedBy[0]).toBe('extradition-appeal')
  })

  test.each([
    ['FI', '2000-02-29', '2000-03-01'],
    ['SE', '2010-12-31', '2011-01-01'],
    ['NO', '2015-12-31', '2016-01-01'],
    ['GB', '2000-10-01', '2000-10-02'],
  ])('%s: by memory on %s, read from %s', (host, before, since) => {
    const of = (day: string) => {
      const { state, confidence, verify } = on(host, day, extradited(day))
      return [state, confidence, verify]
    }
    expect(of(before)).toEqual(['closed', 'low', ['eu.older-law-not-read']])
    expect(of(since)).toEqual(['closed', 'high', []])
  })

  test('Organic act 2009-1523, article 5: the question exists in France from 1 March 2010', () => {
    const of = (day: string) => codesOf(on('FR', day, extradited(day)))
    expect(of('2010-02-28')).toEqual(['fr-no-question-before-2010'])
    expect(of('2010-03-01')).toEqual(['fr-question-only-in-a-case'])
  })

  test.each(['AT', 'CH', 'FI', 'SE', 'NO', 'GB', 'FR', 'GR', 'IT', 'PL', 'LT', 'HU', 'RO'])(
    '%s no longer asks the general question',
    (host) => {
      const { remedies } = assessed(caseOf(extradited('2026-11-20'), { host }), DAY)
      const ids = remedies.filter(({ path }) => path === 'constitutional-court').map(({ id }) => id)
      expect(ids.length).toBeGreaterThan(0)
      expect(ids).not.toContain('any.constitutional-court')
    },
  )
})

describe('BGG 113, 83(c)(4), 100: Switzerland', () => {
  test('thirty days from the ruling of the canton, file at once, and a stay only if granted', () => {
    expect(on('CH', '2026-11-21', removed('2026-11-20'))).toMatchObject({
      state: 'open',
      stopsRemoval: 'if-granted',
      confidence: 'medium',
      deadline: { lastDay: '2026-12-20', fileBy: '2026-11-21', rule: 'CH-BGG-100' },
    })
  })

  test('not in extradition, where a federal court rules', () => {
    const found = on('CH', DAY, extradited('2026-11-20'))
    expect([found.state, found.deadline]).toEqual(['not-yet', null])
    expect(found.warnings).toContain('ch.constitutional-only-against-cantons')
  })

  test('the act of 17 June 2005 from 1 January 2007; the older one was not read', () => {
    const of = (day: string) => on('CH', day, removed(day))
    expect(of('2006-12-31')).toMatchObject({ confidence: 'low', deadline: { safeDefault: true } })
    expect(of('2007-01-01').confidence).toBe('medium')
  })
})

describe('VfGG 82, 85: Austria', () => {
  test('six weeks from the ruling of the administrative court', () => {
    expect(on('AT', '2026-11-21', removed('2026-11-20'))).toMatchObject({
      state: 'open',
      stopsRemoval: 'if-granted',
      deadline: { lastDay: '2027-01-01', fileBy: '2026-11-21', rule: 'AT-VFGG-82' },
    })
  })

  test('not against a ruling on extradition', () => {
    const found = on('AT', DAY, extradited('2026-11-20'))
    expect([found.state, found.deadline]).toEqual(['not-yet', null])
    expect(found.warnings).toContain('at.constitutional-not-in-extradition')
  })

  test('the administrative courts begin on 1 January 2014', () => {
    const of = (day: string) => on('AT', day, removed(day)).confidence
    expect([of('2013-12-31'), of('2014-01-01')]).toEqual(['low', 'medium'])
  })
})
