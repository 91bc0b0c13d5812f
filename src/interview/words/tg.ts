import { rule, type WordRule } from './rule.js'

/** Tajik words of a chronology, of the statute register and of everyday speech. */

// «Супоридан» alone is also the handing over of any paper.
const EXTRADITION = 'истирдод|супоридани шахс|экстрадит'
const SERVED = 'огоҳ кард|огоҳ шуд|нусха|ба даст\\S* дод|супорид'
const APPEAL = 'шикоят|апеллятс'
const DISMISSED = 'рад кард|рад шуд|рад гардид|беқаноат|бетағйир'
const ALLOWED = 'қонеъ|бекор кард'
const REMOVAL = 'ихроҷ|депортатс|реадмисс|номатлуб'
const ASYLUM = 'паноҳ|гуреза'

export const TAJIK: readonly WordRule[] = [
  rule('charged', ['айб(?:нома)? эълон|парванда\\S* ҷиноятӣ (?:кушод|оғоз|боз)|айбдор донист']),
  rule('warrant-issued', ['ордер|ғоибона'], 'remand-ordered', 'arrested'),
  rule('wanted-listed', ['кофтуков|ҷустуҷӯ']),
  rule('red-notice-issued', ['огоҳнома\\S* сурх'], 'interpol-listed', 'wanted-listed'),
  rule('interpol-listed', ['интерпол']),
  rule('sentenced', ['маҳкум кард|маҳкум шуд|ҳукм баровард']),
  rule('assurances-given', ['кафолат']),
  rule('arrested', ['ҳабс карданд|ҳабс шуд|дастгир|боздошт карда|боздошт шуд|боздоштанд']),
  rule('remand-ordered', ['ба ҳабс гириф|ҳабс карданд|ҳабс шуд|қарор\\S* дар бораи ҳабс']),
  rule('detention-extended', ['тамдид|дароз кард'], 'remand-ordered', 'arrested'),
  rule('detention-appealed', ['ҳабс', APPEAL], 'remand-ordered', 'detention-extended', 'arrested'),
  rule(
    'detention-appeal-dismissed',
    ['ҳабс', APPEAL, DISMISSED],
    'detention-appealed',
    'remand-ordered',
    'detention-extended',
    'arrested',
  ),
  rule(
    'detention-appeal-allowed',
    ['ҳабс', APPEAL, ALLOWED],
    'detention-appealed',
    'remand-ordered',
    'detention-extended',
    'arrested',
  ),
  rule('house-arrest-ordered', ['ҳабси хонагӣ'], 'remand-ordered'),
  rule('transferred', ['интиқол дод|гузаронид|кӯчонид']),
  rule('released', ['озод кард|озод шуд|раҳо кард|раҳо шуд|ҷавоб доданд']),
  rule('extradition-requested', [EXTRADITION, 'дархост|талаб']),
  rule('extradition-granted', [EXTRADITION, 'қарор'], 'extradition-requested'),
  rule('extradition-notified', [EXTRADITION, SERVED], 'extradition-granted'),
  rule('extradition-appealed', [EXTRADITION, APPEAL], 'extradition-granted', 'extradition-notified'),
  rule(
    'extradition-appeal-dismissed',
    [EXTRADITION, APPEAL, DISMISSED],
    'extradition-appealed',
    'extradition-granted',
    'extradition-refused',
  ),
  rule(
    'extradition-appeal-allowed',
    [EXTRADITION, APPEAL, ALLOWED],
    'extradition-appealed',
    'extradition-granted',
  ),
  rule(
    'extradition-refused',
    [EXTRADITION, 'рад кард|рад шуд'],
    'extradition-granted',
    'extradition-requested',
  ),
  // Set aside, whoever asked for it: never the decision itself.
  rule(
    'extradition-appeal-allowed',
    [EXTRADITION, 'бекор (?:кард|шуд)'],
    'extradition-granted',
    'extradition-requested',
  ),
  rule('removal-ordered', [REMOVAL]),
  rule('removal-notified', [REMOVAL, SERVED], 'removal-ordered'),
  rule(
    'removal-appeal-allowed',
    [REMOVAL, 'бекор (?:кард|шуд)'],
    'removal-ordered',
    'removal-appealed',
    'removal-notified',
  ),
  rule('removal-appealed', [REMOVAL, APPEAL], 'removal-ordered', 'removal-notified'),
  rule('removal-appeal-dismissed', [REMOVAL, APPEAL, DISMISSED], 'removal-appealed', 'removal-ordered'),
  rule('removal-appeal-allowed', [REMOVAL, APPEAL, ALLOWED], 'removal-appealed', 'removal-ordered'),
  rule('asylum-applied', [ASYLUM, 'дархост|муроҷиат|ариза|хост']),
  rule('asylum-refused', [ASYLUM, 'рад кард|рад шуд'], 'asylum-applied', 'protection-granted'),
  rule('asylum-notified', [ASYLUM, 'рад кард|радди', SERVED], 'asylum-refused', 'asylum-applied'),
  rule('asylum-appealed', [ASYLUM, APPEAL], 'asylum-applied', 'asylum-refused', 'asylum-notified'),
  rule(
    'asylum-appeal-dismissed',
    [ASYLUM, APPEAL, DISMISSED],
    'asylum-appealed',
    'asylum-applied',
    'asylum-refused',
  ),
  rule(
    'asylum-appeal-allowed',
    [ASYLUM, 'суд|шикоят', ALLOWED],
    'asylum-appealed',
    'asylum-applied',
    'asylum-refused',
    'protection-granted',
  ),
  // With a claim in the same line it is left to the reader: "a certificate of the claim was given" is no grant.
  rule('protection-granted', [ASYLUM, 'доданд|гирифт|дода шуд|донистанд']),
  rule('unhcr-involved', ['комиссари олии|unhcr']),
  rule('citizenship-acquired', ['шаҳрванд', 'гирифт|қабул']),
  rule('citizenship-lost', ['шаҳрванд', 'маҳрум|бекор|аз даст дод'], 'citizenship-acquired'),
  rule('interim-measure-requested', ['қоидаи 39|чораи муваққатӣ|чораҳои муваққатӣ']),
  rule(
    'interim-measure-granted',
    ['қоидаи 39|чораи муваққатӣ|чораҳои муваққатӣ', 'татбиқ кард|қабул кард'],
    'interim-measure-requested',
  ),
  rule('ecthr-lodged', ['суди аврупо', 'шикоят|ариза|муроҷиат']),
  rule('ecthr-judgment', ['суди аврупо', 'қарор|ҳукм|ҳалнома']),
  rule('hrc-lodged', ['кумитаи ҳуқуқи (?:инсон|башар)']),
  rule('cat-lodged', ['кумитаи (?:зидди|муқобили) шиканҷа']),
  rule('wgad-lodged', ['гурӯҳи кор\\S* .{0,20}ҳабсҳои худсарона'], 'remand-ordered'),
  rule('ccf-lodged', ['комиссияи .{0,20}интерпол|ccf'], 'interpol-listed'),
  rule('threatened', ['таҳдид']),
  rule('attacked', ['ҳамла|лату кӯб|заданд']),
  rule('abducted', ['рабуд|одамраб|нопадид|гум шуд|бедарак']),
  rule(
    'removed',
    ['ба тоҷикистон (?:бурд|супорид|баргардонид|оварда)|истирдод (?:карда шуд|шуд)'],
    'removal-ordered',
  ),
  rule('killed', ['кушта шуд|куштанд|қатл']),
]
