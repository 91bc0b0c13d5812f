import type { EventType } from '../../src/case/vocabulary.js'
import { caseOf, codesOf, remedyOn } from '../support/case.js'

/**
 * Each limit counted by hand from the dossier: the decision on Monday 2 March 2026 (before the new Regulations),
 * then the last day the law gives and the day to file by. Where the two differ, a shorter limit may apply or
 * removal is not stopped meanwhile.
 */
const DAY = '2026-03-02'
const NEXT = '2026-03-03'

type Row = [id: string, provision: string, lastDay: string, fileBy: string]
const decided = (host: string, events: readonly EventType[], kind?: 'dublin' | 'expulsion') =>
  caseOf(
    events.map((type) => [type, DAY, type === 'removal-ordered' ? { kind: kind ?? 'expulsion' } : {}]),
    { host },
  )
const check =
  (events: readonly EventType[], kind?: 'dublin' | 'expulsion') =>
  (id: string, rule: string, lastDay: string, fileBy: string) => {
    const host = id.slice(0, 2).toUpperCase()
    const found = remedyOn(decided(host, events, kind), DAY, id)
    expect([found.state, found.deadline?.rule]).toEqual(['open', rule])
    expect([found.deadline?.lastDay, found.deadline?.fileBy]).toEqual([lastDay, fileBy])
  }

describe('extradition: the decision and its copy on the same day', () => {
  test.each<Row>([
    ['pl.extradition-appeal', 'PL-KPK-603', '2026-03-09', '2026-03-09'],
    ['lt.extradition-appeal', 'LT-BPK-74', '2026-03-09', '2026-03-09'],
    ['lv.extradition-appeal', 'LV-KPL-705-707', '2026-03-12', '2026-03-12'],
    ['at.extradition-appeal', 'AT-ARHG-31-6', '2026-03-05', '2026-03-05'],
    ['es.extradition-appeal', 'ES-LECRIM-211', '2026-03-05', '2026-03-05'],
    ['no.extradition-appeal', 'NO-1975-17', '2026-03-05', '2026-03-05'],
    ['fr.extradition-appeal', 'FR-CPP-696-18', '2026-04-02', '2026-03-07'],
    ['it.extradition-appeal', 'IT-CPP-585', '2026-03-17', '2026-03-17'],
    ['gr.extradition-appeal', 'GR-CCP-451', '2026-03-07', '2026-03-07'],
    ['cz.extradition-appeal', 'CZ-TR-143', '2026-03-05', '2026-03-05'],
    ['sk.extradition-appeal', 'SK-301-509', '2026-03-05', '2026-03-05'],
    ['hu.extradition-appeal', 'HU-BE-582', '2026-03-10', '2026-03-02'],
    ['ro.extradition-appeal', 'RO-302-52', '2026-03-07', '2026-03-07'],
    ['ch.extradition-appeal', 'CH-VWVG-50', '2026-04-01', '2026-03-07'],
    // Fourteen days starting with the day of the news: that day is the first.
    ['gb.extradition-appeal', 'GB-EA2003-103', '2026-03-15', '2026-03-09'],
  ])('%s (%s): last day %s, file by %s', check(['extradition-granted', 'extradition-notified']))

  test('Germany gives no ordinary appeal: new facts at any time, so no last day', () => {
    const file = decided('DE', ['extradition-granted', 'extradition-notified'])
    expect(remedyOn(file, DAY, 'de.extradition-appeal')).toMatchObject({
      state: 'open',
      stopsRemoval: 'if-granted',
      deadline: null,
    })
  })

  test.each([
    ['FI', 'fi-no-appeal-from-ministry'],
    ['SE', 'se-no-appeal-from-government'],
  ])('%s gives none, and says where to go instead', (host, why) => {
    const found = remedyOn(
      decided(host, ['extradition-granted']),
      DAY,
      `${host.toLowerCase()}.extradition-appeal`,
    )
    expect(found.state).toBe('closed')
    expect(codesOf(found)).toEqual([why])
    expect(found.replacedBy).toContain('refusal-submission')
  })

  test.each(['pl', 'lt', 'gr', 'ro', 'at'])(
    '%s: the term runs from the ruling, a later copy gives no more',
    (cc) => {
      const file = caseOf(
        [
          ['extradition-granted', DAY],
          ['extradition-notified', '2026-03-20'],
        ],
        { host: cc.toUpperCase() },
      )
      const found = remedyOn(file, NEXT, `${cc}.extradition-appeal`)
      expect(found.deadline?.from.event).toBe('extradition-granted')
    },
  )

  test('confidence: what was read whole is high, a memory is low', () => {
    const of = (id: string) =>
      remedyOn(
        decided(id.slice(0, 2).toUpperCase(), ['extradition-granted', 'extradition-notified']),
        DAY,
        id,
      )
    for (const id of ['lt', 'lv', 'ro', 'at', 'no', 'sk', 'gb', 'ch', 'es'])
      expect(of(`${id}.extradition-appeal`).confidence).toBe('high')
    for (const id of ['fr', 'cz']) expect(of(`${id}.extradition-appeal`).confidence).toBe('medium')
  })
})

describe('asylum: an ordinary refusal under the law before 12 June 2026', () => {
  test.each<Row>([
    ['pl.asylum-appeal', 'PL-PROTECTION-ACT', '2026-03-16', '2026-03-07'],
    ['lt.asylum-appeal', 'LT-IX-2206-138', '2026-03-16', '2026-03-09'],
    ['lv.asylum-appeal', 'LV-ASYLUM-48', '2026-04-02', '2026-03-07'],
    ['de.asylum-appeal', 'DE-ASYLG-74', '2026-03-16', '2026-03-09'],
    ['at.asylum-appeal', 'AT-VWGVG-7-4', '2026-03-30', '2026-03-09'],
    ['es.asylum-appeal', 'ES-LJCA-46', '2026-05-02', '2026-03-04'],
    ['fi.asylum-appeal', 'FI-808-13', '2026-04-01', '2026-03-09'],
    ['se.asylum-appeal', 'SE-UL-14-2', '2026-03-23', '2026-03-23'],
    ['no.asylum-appeal', 'NO-FVL-29', '2026-03-23', '2026-03-09'],
    ['fr.asylum-appeal', 'FR-CESEDA-L532-1', '2026-04-02', '2026-03-03'],
    ['gr.asylum-appeal', 'GR-ASYLUM-97', '2026-04-01', '2026-03-07'],
    ['sk.asylum-appeal', 'SK-SSP-211', '2026-04-01', '2026-03-09'],
    ['ro.asylum-appeal', 'RO-122-55', '2026-03-12', '2026-03-09'],
    ['ch.asylum-appeal', 'CH-ASYLG-108', '2026-04-01', '2026-03-07'],
  ])('%s (%s): last day %s, file by %s', check(['asylum-refused', 'asylum-notified']))

  test.each<Row>([
    ['pl.asylum-court', 'PL-PPSA-53', '2026-04-01', '2026-03-03'],
    ['lt.asylum-court', 'LT-IX-2206-140', '2026-03-16', '2026-03-03'],
    ['se.asylum-court', 'SE-UL-16-9', '2026-03-23', '2026-03-23'],
    ['sk.asylum-court', 'SK-SSP-443', '2026-04-02', '2026-03-03'],
    ['ro.asylum-court', 'RO-122-66', '2026-03-07', '2026-03-07'],
  ])('the next court, %s (%s): last day %s, file by %s', check(['asylum-refused', 'asylum-appeal-dismissed']))
})

describe('the second track: expulsion and return', () => {
  test.each<Row>([
    ['pl.return-appeal', 'PL-ALIENS-321', '2026-03-09', '2026-03-09'],
    ['lt.return-appeal', 'LT-IX-2206-138', '2026-03-16', '2026-03-09'],
    ['fi.return-appeal', 'FI-808-13', '2026-04-01', '2026-03-03'],
    ['se.return-appeal', 'SE-UL-14-2', '2026-03-23', '2026-03-03'],
    ['no.return-appeal', 'NO-FVL-29', '2026-03-23', '2026-03-03'],
    ['fr.return-appeal', 'FR-CESEDA-L911-1', '2026-04-02', '2026-03-03'],
    ['gr.return-appeal', 'GR-5226-14', '2026-03-07', '2026-03-07'],
    ['cz.return-appeal', 'CZ-326-170', '2026-03-12', '2026-03-12'],
    ['sk.return-appeal', 'SK-71-54', '2026-03-17', '2026-03-17'],
    // Five working days from a Monday end on the next Monday; five days count the week-end.
    ['ch.return-appeal', 'CH-AIG-64', '2026-03-09', '2026-03-07'],
  ])('%s (%s): last day %s, file by %s', check(['removal-ordered', 'removal-notified']))

  test.each<Row>([
    ['pl.return-court', 'PL-PPSA-53', '2026-04-01', '2026-03-03'],
    ['lv.return-court', 'LV-IMMIGRATION-50-1', '2026-03-09', '2026-03-03'],
    ['cz.return-court', 'CZ-326-172', '2026-03-12', '2026-03-12'],
    ['sk.return-court', 'SK-SSP-235', '2026-04-01', '2026-03-03'],
  ])(
    'the next court, %s (%s): last day %s, file by %s',
    check(['removal-ordered', 'removal-appeal-dismissed']),
  )

  test.each<Row>([
    ['de.transfer-appeal', 'DE-ASYLG-34A', '2026-03-09', '2026-03-09'],
    ['at.transfer-appeal', 'AT-BFA-VG-16', '2026-03-16', '2026-03-09'],
    ['gr.transfer-appeal', 'GR-ASYLUM-97', '2026-03-17', '2026-03-09'],
    ['fr.transfer-appeal', 'FR-CESEDA-L572-4', '2026-03-09', '2026-03-03'],
    ['sk.transfer-appeal', 'SK-SSP-211', '2026-03-22', '2026-03-09'],
    ['ro.transfer-appeal', 'RO-122-121', '2026-03-07', '2026-03-07'],
    // Fifteen working days from Monday 2 March: three weeks. Five if detained.
    ['lv.transfer-appeal', 'LV-ASYLUM-48', '2026-03-23', '2026-03-07'],
  ])(
    'a Dublin transfer, %s (%s): last day %s, file by %s',
    check(['removal-ordered', 'removal-notified'], 'dublin'),
  )

  test('CZ § 172: the ten days are not restored; elsewhere a lost term can be', () => {
    const lost = (host: string, id: string) =>
      codesOf(remedyOn(decided(host, ['removal-ordered', 'removal-appeal-dismissed']), '2026-05-01', id))
    expect(lost('CZ', 'cz.return-court')).toContain('cannot-be-restored')
    expect(lost('SK', 'sk.return-court')).toContain('can-be-restored')
  })

  test('PL 331, SK 83: the court does not suspend by itself; GR 16, CZ 170 do', () => {
    const stops = (host: string, id: string, ...events: EventType[]) =>
      remedyOn(decided(host, events), DAY, id).stopsRemoval
    expect(stops('PL', 'pl.return-court', 'removal-ordered', 'removal-appeal-dismissed')).toBe('if-granted')
    expect(stops('SK', 'sk.return-court', 'removal-ordered', 'removal-appeal-dismissed')).toBe('if-granted')
    expect(stops('GR', 'gr.return-appeal', 'removal-ordered', 'removal-notified')).toBe('automatic')
    expect(stops('CZ', 'cz.return-appeal', 'removal-ordered', 'removal-notified')).toBe('automatic')
  })
})

describe('after the court comes somebody else', () => {
  const ended = (host: string, on = DAY) =>
    caseOf(
      [
        ['extradition-granted', '2026-02-02'],
        ['extradition-appeal-dismissed', on],
      ],
      { host },
    )

  test('Norway: the three weeks run from the Ministry’s decision, not from the court, and shut nothing', () => {
    const later = remedyOn(ended('NO'), '2026-06-01', 'no.extradition-second-appeal')
    expect([later.state, later.stopsRemoval]).toEqual(['open', 'automatic'])
    expect(codesOf(later)).toContain('counted-as-precaution')
  })

  test('Spain, 6 and LJCA 115: ten working days from a Government that can surrender within hours, so today', () => {
    expect(remedyOn(ended('ES'), DAY, 'es.extradition-second-appeal')).toMatchObject({
      state: 'open',
      stopsRemoval: 'if-granted',
      deadline: { fileBy: '2026-03-03', lastDay: '2026-03-16', rule: 'ES-LJCA-115', safeDefault: false },
    })
    // They run from the Government's decision, which has no event of its own: the court's ruling shuts nothing.
    expect(remedyOn(ended('ES'), '2026-06-01', 'es.extradition-second-appeal').state).toBe('open')
  })

  test('Romania 19(2)-(5): a claim after the final ruling opens a revision, five days', () => {
    expect(remedyOn(ended('RO'), DAY, 'ro.revision').state).toBe('not-yet')
    const claimed = caseOf(
      [
        ['extradition-granted', '2026-02-02'],
        ['extradition-appeal-dismissed', DAY],
        ['asylum-applied', '2026-03-10'],
      ],
      { host: 'RO' },
    )
    expect(remedyOn(claimed, '2026-03-10', 'ro.revision')).toMatchObject({
      state: 'open',
      stopsRemoval: 'if-granted',
      deadline: { lastDay: '2026-03-15' },
    })
    expect(remedyOn(claimed, '2022-11-19', 'ro.revision').confidence).toBe('low')
  })

  test('Germany: one month to the Constitutional Court, the motion at once', () => {
    expect(remedyOn(decided('DE', ['extradition-granted']), DAY, 'de.constitutional-court')).toMatchObject({
      state: 'open',
      deadline: { fileBy: '2026-03-03', lastDay: '2026-04-02', rule: 'DE-BVERFGG-93' },
    })
  })
})
