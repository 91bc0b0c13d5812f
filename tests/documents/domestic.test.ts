import { draft, HELD, lost, REFUSED_ASYLUM, REMOVAL, STRIPPED, type Lines } from './domestic-cases.js'

describe('Russia: the second appeal against extradition', () => {
  test('UPK 356(1) as it stood until the end of 2012: to the Supreme Court, ten days, and seven to file by', () => {
    const old = draft('extradition-second-appeal', '2012-05-14', lost('2012-04-01', '2012-05-10'))
    expect(old).toContain('Supreme Court of the Russian Federation')
    expect(old).toContain('17 May 2012')
    expect(old).not.toContain('389.4')
    expect(old).not.toContain('Appellate Court of General Jurisdiction')
  })

  test('UPK 389.4(1) until 8 January 2023: ten days; until 30 September 2019 to the Supreme Court', () => {
    const old = draft('extradition-second-appeal', '2014-05-14', lost('2014-04-01', '2014-05-10'))
    expect(old).toContain('Supreme Court of the Russian Federation')
    expect(old).toContain('19 May 2014')
    expect(old).not.toContain('Appellate Court of General Jurisdiction')
    const before = draft('extradition-second-appeal', '2022-05-14', lost('2022-04-01', '2022-05-10'))
    expect(before).toContain('Appellate Court of General Jurisdiction')
    expect(before).toContain('19 May 2022')
  })

  test('UPK 389.4(1) since 9 January 2023: fifteen days, in the appellate court', () => {
    const now = draft('extradition-second-appeal', '2024-05-14', lost('2024-04-01', '2024-05-10'))
    expect(now).toContain('Appellate Court of General Jurisdiction')
    expect(now).toContain('24 May 2024')
    expect(now).toContain('Article 389.4(1)')
    expect(now).toMatch(/Article 389\.8\(1\)[\s\S]*Article 391/)
  })

  test('the court that ruled is named as the one through which the appeal goes', () => {
    const details = { courtOfAppeal: 'Court A', rulingCourt: 'Court B' }
    const now = draft('extradition-second-appeal', '2024-05-14', lost('2024-04-01', '2024-05-10'), {
      details,
    })
    expect(now).toContain('through Court B')
    expect(now).not.toContain('Court A')
  })
})

describe('Russia: custody', () => {
  test('UPK 108(11): three days, through the court that ordered it', () => {
    const all = draft('detention-appeal', '2008-08-08', HELD.slice(0, 3), {
      details: { courtOfDetention: 'District Court N' },
    })
    expect(all).toContain('through District Court N')
    expect(all).toContain('9 August 2008')
    expect(all).toContain('Article 108(11)')
  })

  test('KAS 298(4): a centre for deportation is another court and another law', () => {
    const lines: Lines = [
      ['removal-ordered', '2024-05-01', { kind: 'deportation' }],
      ['arrested', '2024-05-07', { place: 'migration-centre' }],
      ['remand-ordered', '2024-05-10', { until: '2024-08-10' }],
    ]
    const all = draft('detention-appeal', '2024-05-14', lines)
    expect(all).toContain('20 May 2024')
    expect(all).toMatch(/Article 266[\s\S]*Article 269/)
    expect(all).not.toContain('Article 109')
  })

  test('UPK 109, 10(2): held past the order; what is not so is not said', () => {
    const all = draft('detention-complaint', '2009-05-14', HELD)
    expect(all).toContain('The last period known to me ran out on 5 October 2008')
    expect(all).toContain('at any rate after 5 October 2008')
    expect(all).toContain('Article 10(2)')
    expect(all).toContain('no. 333-O-P of 1 March 2007')
    expect(all).not.toContain('The request for extradition did not arrive in time')
    expect(all).not.toContain('The order names no day of ending')
  })

  test('Minsk 62(1): no request in forty days; since the end of 2021 both conventions are named', () => {
    const lines: Lines = [
      ['wanted-listed', '2026-01-05', { list: 'cis' }],
      ['arrested', '2026-10-05'],
    ]
    const now = draft('detention-complaint', '2026-11-20', lines)
    expect(now).toContain('That time ran out on 14 November 2026. I know of no request that arrived.')
    expect(now).toContain('Minsk or Chisinau')
    expect(now).toContain('Law No. 13-FZ')
    const then = draft('detention-complaint', '2009-11-20', [['arrested', '2009-10-05']])
    expect(then).toContain('within 40 days')
    expect(then).not.toMatch(/Chisinau|13-FZ/)
  })

  test('Constitutional Court 101-O, 333-O-P: not before they were given', () => {
    const lines: Lines = [
      ['arrested', '2005-01-05'],
      ['remand-ordered', '2005-01-07', { until: '2005-02-05' }],
    ]
    expect(draft('detention-complaint', '2005-06-01', lines)).not.toMatch(/101-O|333-O-P/)
    expect(draft('detention-complaint', '2006-06-01', lines)).toMatch(/101-O/)
    expect(draft('detention-complaint', '2006-06-01', lines)).not.toMatch(/333-O-P/)
  })

  test('before the Code of 2002 no article of it is cited', () => {
    const all = draft('detention-complaint', '2001-06-01', [['arrested', '2001-01-05']])
    expect(all).toContain('Article 22 of the Constitution')
    expect(all).not.toContain('UPK')
    expect(all).toContain('Before 1 July 2002')
  })
})

describe('Russia: asylum, by the body of the day', () => {
  const bodies = [
    ['2010-05-14', 'Federal Migration Service'],
    ['2016-04-04', 'Federal Migration Service'],
    ['2016-04-05', 'migration unit'],
    ['2025-04-01', 'migration unit'],
    ['2025-04-02', 'Service for Citizenship and Registration of Foreign Nationals'],
  ] as const
  test.each(bodies)('Law 4528-1, article 4, on %s: %s', (on, body) => {
    for (const document of ['asylum-application', 'temporary-protection-application'] as const) {
      const all = draft(document, on, [])
      expect(all).toContain(body)
      for (const [, other] of bodies) if (other !== body) expect(all).not.toContain(other)
    }
  })

  test('Law 4528-1, article 10: refused once, the paper asks for temporary asylum instead', () => {
    const all = draft('asylum-application', '2025-05-14', REFUSED_ASYLUM)
    expect(all).toContain('APPLICATION FOR TEMPORARY ASYLUM')
    expect(all).not.toContain('PETITION FOR RECOGNITION AS A REFUGEE')
  })

  test('Law 4528-1, article 10(3): one month; a claim under the KAS with a stay', () => {
    const all = draft('asylum-appeal', '2025-05-14', REFUSED_ASYLUM)
    expect(all).toContain('ADMINISTRATIVE CLAIM')
    expect(all).toContain('2 June 2025')
    expect(all).toContain('Articles 85 and 223')
    const old = draft('asylum-appeal', '2010-05-14', [
      ['asylum-refused', '2010-05-01'],
      ['asylum-notified', '2010-05-02'],
    ])
    expect(old).not.toMatch(/Administrative Judicial Procedure|KAS/)
  })
})

describe('Russia: removal', () => {
  test('KoAP 30.3(1), 30.5(3): expulsion, ten days, through whoever made the order', () => {
    const all = draft('removal-appeal', '2025-05-14', REMOVAL('expulsion'), {
      details: { decisionAuthority: 'Judge N' },
    })
    // Ten days by law; since item 4 of 31.1 no stay is certain, so the paper is for the next day, here the same.
    expect(all).toContain('File not later than 14 May 2025')
    expect(all).toContain('through whoever made the order: Judge N')
    expect(all).toContain('Federal Law No. 649-FZ')
    expect(all).not.toContain('KAS')
  })

  test('KoAP before 649-FZ: the duty to weigh is not cited', () => {
    const lines: Lines = [
      ['removal-ordered', '2020-05-12', { kind: 'expulsion' }],
      ['removal-notified', '2020-05-12'],
    ]
    expect(draft('removal-appeal', '2020-05-14', lines)).not.toMatch(/649-FZ|248-FZ/)
  })

  test('KAS 219, 85-87: deportation, three months, a claim and a stay by the next working day', () => {
    const all = draft('removal-appeal', '2025-05-14', REMOVAL('deportation'))
    expect(all).toContain('ADMINISTRATIVE CLAIM')
    // Three months by law; the paper is for the same day, because the claim alone stops nothing.
    expect(all).toContain('File not later than 14 May 2025')
    expect(all).toContain('The law gives longer')
    expect(all).toContain('Time-limit for filing: 3 months')
    expect(all).toContain('no later than the next working day')
  })

  test('260-FZ: with no removal order on file the paper speaks of the act behind the register', () => {
    const all = draft('removal-appeal', '2025-05-14', REFUSED_ASYLUM)
    expect(all).toContain('register of controlled persons')
    expect(all).not.toContain('The decision to remove me from the country was taken')
  })

  test('KAS 219, KRF 61(1): loss of citizenship, three months, by the law of the day', () => {
    const all = draft('citizenship-challenge', '2025-05-14', STRIPPED)
    expect(all).toContain('File not later than 14 May 2025')
    expect(all).toContain('Time-limit for filing: 3 months')
    expect(all).toContain('Federal Law No. 138-FZ')
    expect(all).not.toMatch(/\{ ?host/)
  })

  test('UPK 462, 464: the submission goes to the Prosecutor General, with item 7 only since March 2026', () => {
    const wanted: Lines = [['wanted-listed', '2024-01-01', { list: 'cis' }]]
    const all = draft('refusal-submission', '2025-05-14', wanted)
    expect(all).toContain("the Prosecutor General's Office of the Russian Federation")
    expect(all).not.toContain('50-FZ')
    expect(draft('refusal-submission', '2026-05-14', wanted)).toContain('50-FZ')
  })
})
