import { rule, type WordRule } from './rule.js'

/** English words of a chronology. */

const APPEAL = 'appeal|complain'
const DISMISSED = 'dismiss|reject|refus|uph[eo]ld'
const ALLOWED = 'allow|granted|quash|overturn|set aside|annul'
const SERVED = 'served|notified|handed(?! over)|informed'
const CUSTODY = 'custody|detention|remand'
const REMOVAL = 'expulsion|expel|deport|removal order|readmission|undesirab'

export const ENGLISH: readonly WordRule[] = [
  rule('charged', ['charged|criminal case (?:opened|against)|indict']),
  rule('warrant-issued', ['(?:arrest )?warrant'], 'arrested'),
  rule('wanted-listed', ['wanted']),
  rule('red-notice-issued', ['red notice'], 'interpol-listed', 'wanted-listed'),
  rule(
    'red-notice-deleted',
    ['red notice', 'delet|remov|withdr|cancel'],
    'red-notice-issued',
    'interpol-listed',
  ),
  rule('interpol-listed', ['interpol']),
  rule('sentenced', ['sentenced|convicted']),
  rule('assurances-given', ['assurances']),
  rule('arrested', ['arrest(?:ed)?(?!\\p{L})|detained|apprehended|stopped by']),
  rule('remand-ordered', ['remand|placed in custody|detention ordered|ordered (?:his|her|the) detention']),
  rule('detention-extended', ['extend|extension|prolong'], 'remand-ordered', 'arrested'),
  rule('detention-appealed', [CUSTODY, APPEAL], 'remand-ordered', 'detention-extended', 'arrested'),
  rule(
    'detention-appeal-dismissed',
    [CUSTODY, APPEAL, DISMISSED],
    'detention-appealed',
    'remand-ordered',
    'detention-extended',
    'arrested',
  ),
  rule(
    'detention-appeal-allowed',
    [CUSTODY, APPEAL, ALLOWED],
    'detention-appealed',
    'remand-ordered',
    'detention-extended',
    'arrested',
  ),
  rule('house-arrest-ordered', ['house arrest'], 'arrested', 'remand-ordered'),
  rule('transferred', ['transferred|moved to (?:prison|sizo|a centre|another)']),
  rule('released', ['released|set free|freed']),
  rule('extradition-requested', ['extradit', 'request|asked for']),
  rule(
    'extradition-granted',
    ['extradit', 'decision|decided|granted|ordered|approved|authoris'],
    'extradition-requested',
  ),
  rule('extradition-notified', ['extradit', SERVED], 'extradition-granted'),
  rule('extradition-appealed', ['extradit', APPEAL], 'extradition-granted'),
  rule(
    'extradition-appeal-dismissed',
    ['extradit', APPEAL, DISMISSED],
    'extradition-appealed',
    'extradition-granted',
    'extradition-refused',
  ),
  rule(
    'extradition-appeal-allowed',
    ['extradit', APPEAL, ALLOWED],
    'extradition-appealed',
    'extradition-granted',
  ),
  rule(
    'extradition-refused',
    ['extradit', 'refus|denied|rejected'],
    'extradition-granted',
    'extradition-requested',
  ),
  // Set aside, whoever asked for it: never the decision itself.
  rule(
    'extradition-appeal-allowed',
    ['extradit', 'quash|overturn|set aside|annul'],
    'extradition-granted',
    'extradition-requested',
  ),
  rule('removal-ordered', [REMOVAL]),
  rule('removal-notified', [REMOVAL, SERVED], 'removal-ordered'),
  rule(
    'removal-appeal-allowed',
    [REMOVAL, 'quash|overturn|set aside|annul'],
    'removal-ordered',
    'removal-appealed',
  ),
  rule('removal-appealed', [REMOVAL, APPEAL], 'removal-ordered'),
  rule('removal-appeal-dismissed', [REMOVAL, APPEAL, DISMISSED], 'removal-appealed', 'removal-ordered'),
  rule('removal-appeal-allowed', [REMOVAL, APPEAL, ALLOWED], 'removal-appealed', 'removal-ordered'),
  rule('asylum-applied', ['asylum|refugee', 'appl|request|sought|claim|lodged']),
  rule('asylum-refused', ['asylum|refugee', 'refus|reject|denied'], 'asylum-applied', 'protection-granted'),
  rule(
    'asylum-notified',
    ['asylum|refugee', 'refus|reject|denied', 'notified|handed|informed'],
    'asylum-refused',
    'asylum-applied',
  ),
  rule('asylum-appealed', ['asylum|refugee', APPEAL], 'asylum-applied', 'asylum-refused'),
  rule(
    'asylum-appeal-dismissed',
    ['asylum|refugee', APPEAL, 'dismiss|reject|uph[eo]ld'],
    'asylum-appealed',
    'asylum-applied',
    'asylum-refused',
  ),
  rule(
    'asylum-appeal-allowed',
    ['asylum|refugee', 'court|appeal|tribunal', ALLOWED],
    'asylum-appealed',
    'asylum-applied',
    'asylum-refused',
    'protection-granted',
  ),
  // With a claim in the same line ("applied to be recognised") it is left to the reader.
  rule('protection-granted', ['asylum|refugee|protection', 'granted|recognised|recognized']),
  rule('unhcr-involved', ['unhcr']),
  rule('citizenship-acquired', ['citizen', 'acquir|granted|became|obtain|naturalis'], 'protection-granted'),
  rule('citizenship-lost', ['citizen', 'lost|strip|depriv|revok|annul|withdr']),
  rule('interim-measure-requested', ['rule 39|interim measure']),
  rule(
    'interim-measure-granted',
    ['rule 39|interim measure', 'granted|indicated|applied(?! for)|ordered'],
    'interim-measure-requested',
    'ecthr-lodged',
  ),
  rule('ecthr-judgment', ['ecthr|european court|strasbourg', 'judgment|judgement|ruled']),
  rule('ecthr-lodged', ['ecthr|european court|strasbourg', 'lodg|application|applied|complain']),
  rule('hrc-lodged', ['human rights committee|ccpr|hrc(?!\\p{L})']),
  rule('cat-lodged', ['committee against torture']),
  rule('wgad-lodged', ['working group on arbitrary detention|wgad'], 'remand-ordered'),
  rule(
    'ccf-lodged',
    ['ccf|commission for the control of interpol|interpol\\S* commission'],
    'interpol-listed',
  ),
  rule('threatened', ['threat']),
  rule('attacked', ['attacked|beaten|assault|stabbed']),
  rule('abducted', ['abduct|kidnap|disappear|went missing|vanish']),
  rule(
    'removed',
    [
      '(?:was |been )?(?:handed over|flown|extradited|deported|expelled|returned) to tajik|put on a (?:plane|flight)',
    ],
    'removal-ordered',
    'removal-notified',
    'extradition-requested',
  ),
  rule('killed', ['killed|murdered|shot dead']),
]
