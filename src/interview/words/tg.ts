import { rule, type WordRule } from './rule.js'

/** Tajik words of a chronology, of the statute register and of everyday speech. */

const EXTRADITION = 'истирдод|супоридан|экстрадит'
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
  rule('house-arrest-ordered', ['ҳабси хонагӣ'], 'remand-ordered'),
  rule('transferred', ['интиқол дод|гузаронид|кӯчонид']),
  rule('released', ['озод кард|озод шуд|раҳо кард|раҳо шуд|ҷавоб доданд']),
  rule('extradition-requested', [EXTRADITION, 'дархост|талаб']),
  rule('extradition-granted', [EXTRADITION, 'қарор'], 'extradition-requested'),
  rule(
    'extradition-notified',
    [EXTRADITION, 'огоҳ кард|огоҳ шуд|нусха|ба дасташ дод'],
    'extradition-granted',
  ),
  rule('extradition-appealed', [EXTRADITION, APPEAL], 'extradition-granted'),
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
  rule('removal-ordered', [REMOVAL]),
  rule('removal-appealed', [REMOVAL, APPEAL], 'removal-ordered'),
  rule('removal-appeal-dismissed', [REMOVAL, APPEAL, DISMISSED], 'removal-appealed', 'removal-ordered'),
  rule('removal-appeal-allowed', [REMOVAL, APPEAL, ALLOWED], 'removal-appealed', 'removal-ordered'),
  rule('asylum-applied', [ASYLUM, 'дархост|муроҷиат|ариза|хост']),
  rule('asylum-refused', [ASYLUM, 'рад кард|рад шуд'], 'asylum-applied'),
  rule('asylum-appealed', [ASYLUM, APPEAL], 'asylum-applied', 'asylum-refused'),
  rule(
    'asylum-appeal-dismissed',
    [ASYLUM, APPEAL, DISMISSED],
    'asylum-appealed',
    'asylum-applied',
    'asylum-refused',
  ),
  rule('protection-granted', [ASYLUM, 'доданд|гирифт|дода шуд|донистанд'], 'asylum-applied'),
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
