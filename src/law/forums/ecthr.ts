import {
  a,
  all,
  any,
  anyOf,
  bound,
  lawNotRead,
  not,
  pending,
  remedy,
  within,
  whileBound,
} from '../vocabulary/index.js'
import { CHECKED, COMPLAINED_OF, COVERS_FROM, KILLED, threatOfRemoval } from './threat.js'

const FINAL_DECISIONS = [
  'extradition-second-appeal-dismissed',
  'extradition-appeal-dismissed',
  'removal-appeal-dismissed',
  'asylum-appeal-dismissed',
  'detention-appeal-dismissed',
] as const
/** Four months have 123 days where they take in July and August: the bar may not fall a day before the period ends. */
export const FOUR_MONTHS_AT_MOST = 123
const ENDINGS = ['removed', 'abducted', 'returned-under-pressure'] as const
/** A seizure or a killing outside the law has no decision to count from: its day is a caution. */
const REMOVALS = ['removed', 'returned-under-pressure'] as const

/** While a domestic court has the matter before it, the period that runs from the final decision has not begun. */
const DOMESTIC_COURT = any(
  pending(['removal-appealed'], ['removal-appeal-dismissed', 'removal-appeal-allowed']),
  pending(
    ['extradition-appealed'],
    ['extradition-appeal-dismissed', 'extradition-appeal-allowed', 'extradition-refused'],
  ),
  pending(
    ['extradition-second-appealed'],
    ['extradition-second-appeal-dismissed', 'extradition-refusal-upheld', 'extradition-refused'],
  ),
  pending(['asylum-appealed'], ['asylum-appeal-dismissed', 'asylum-appeal-allowed']),
)

/**
 * Bodies whose examination of the same matter can bar the Court. The Working Group on Arbitrary Detention is one of
 * them, even where a relative wrote to it and only later (Peraldi v. France); of letters to rapporteurs nothing was read.
 */
export const IN_GENEVA = anyOf('hrc-lodged', 'cat-lodged', 'wgad-lodged')

const RULE_39_WARNINGS = [
  'rule-39-hours',
  'rule-39-less-than-a-working-day',
  'rule-39-suspensive-remedy-first',
  'rule-39-anticipatory',
  'rule-39-after-the-answer',
  'rule-39-order-is-not-a-wall',
  'general-reports-alone-have-lost',
]

/** Interim measures of the European Court: Rule 39 of the Rules of Court (international dossier 1.2 to 1.5). */
export const interimMeasure = remedy({
  id: 'ecthr.interim-measure',
  path: 'ecthr-interim-measure',
  country: 'any',
  shared: {
    bars: [{ code: 'not-bound-ECHR', when: not(bound('ECHR')) }],
    inUse: pending(
      [
        a('interim-measure-requested', { body: ['ecthr'] }),
        a('interim-measure-granted', { body: ['ecthr'] }),
      ],
      [a('interim-measure-refused', { body: ['ecthr'] })],
    ),
    opens: threatOfRemoval,
    opensAfter: 'after-threat-of-removal',
    stopsRemoval: 'if-granted',
    body: 'ecthr.registry-rule-39',
    documents: ['ecthr-interim-measure', 'chronology'],
    warnings: RULE_39_WARNINGS,
    provisions: ['ECHR-RULE-39', 'ECHR-3', 'ECHR-34'],
    sources: ['ECHR-R39', 'ECHR-PD'],
    checkedOn: CHECKED,
    confidence: 'high',
    verify: ['rule-39-pd-2024'],
  },
  versions: [
    {
      from: COVERS_FROM,
      until: '2024-03-27',
      sources: ['ECHR-R39-OLD', 'ECHR-PD'],
      confidence: 'medium',
      verify: ['rule-39-old-pd'],
    },
    { from: '2024-03-28', until: null, warnings: [...RULE_39_WARNINGS, 'rule-39-site-files'] },
  ],
})

/** Application to the European Court: four months since 1 February 2022, six before (Article 35 § 1). */
export const application = remedy({
  id: 'ecthr.application',
  path: 'ecthr-application',
  country: 'any',
  reach: 'both',
  shared: {
    bars: [
      {
        code: 'not-bound-ECHR',
        when: all(
          not(bound('ECHR')),
          not(anyOf('ecthr-lodged')),
          // Acts while the State was bound, and a last decision not yet four months old.
          not(
            all(
              whileBound('ECHR', ...COMPLAINED_OF, KILLED),
              within(FOUR_MONTHS_AT_MOST, ...FINAL_DECISIONS, ...ENDINGS, 'released', KILLED),
            ),
          ),
        ),
      },
      // Article 35 § 2(b). Only a lawyer can say whether it is the same person, the same facts and the same complaints.
      {
        code: 'same-matter-in-geneva',
        when: all(IN_GENEVA, not(anyOf('ecthr-lodged', 'ecthr-judgment')), lawNotRead),
      },
    ],
    inUse: any(anyOf('ecthr-lodged'), anyOf('ecthr-judgment')),
    opens: any(threatOfRemoval, anyOf(...COMPLAINED_OF, KILLED)),
    opensAfter: 'after-threat-of-removal',
    stopsRemoval: 'no',
    body: 'ecthr.registry',
    documents: ['ecthr-application-statement', 'ecthr-interim-measure', 'chronology'],
    warnings: ['only-complete-form-by-post-stops-time', 'geneva-or-strasbourg', 'answer-the-registry'],
    provisions: ['ECHR-34', 'ECHR-35-1', 'ECHR-35-2', 'ECHR-RULE-47'],
    sources: ['ECHR-PD-INSTITUTION', 'ECHR-R47', 'PROTOCOL-15', 'ECHR-ADMISSIBILITY', 'PERALDI'],
    checkedOn: CHECKED,
    confidence: 'high',
  },
  versions: [
    { from: COVERS_FROM, until: '2022-01-31', timeLimit: months(6) },
    // Protocol No. 15, Article 8 § 3: the four months do not reach final decisions of before that day.
    { from: '2022-02-01', until: null, timeLimit: months(4), reaches: 'new-terms' },
  ],
})

function months(length: number) {
  return {
    length,
    unit: 'months' as const,
    start: REMOVALS,
    precaution: [...FINAL_DECISIONS, 'abducted', KILLED] as const,
    notWhile: DOMESTIC_COURT,
    firstDay: 'out' as const,
    restorable: false,
    rule: 'ECHR-35-1',
  }
}
