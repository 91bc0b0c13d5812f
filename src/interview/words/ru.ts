import { rule, type WordRule } from './rule.js'

/** Russian words of a chronology. Stems: the endings vary. */

const EXTRADITION = 'экстрадиц|выдач|выдат|выдан'
const APPEAL = 'жалоб|апелляц|обжалов'
const DISMISSED = 'отклон|отказ|без удовлетворени|оставил[аио]? (?:решени\\S* )?(?:в силе|без изменени)'
const ALLOWED = 'удовлетвор|отмен'
const REMOVAL = 'выдворен|депорт|реадмисс|нежелательн'
const ASYLUM = 'убежищ|беженц'

export const RUSSIAN: readonly WordRule[] = [
  rule('charged', ['предъявл\\S* обвинени|возбужд\\S* (?:уголовн\\S* )?дел']),
  rule('warrant-issued', ['ордер на арест|заочн\\S* арест|арест\\S* заочно'], 'remand-ordered'),
  rule('wanted-listed', ['розыск']),
  rule(
    'red-notice-issued',
    ['красн\\S* (?:уведомлени|циркуляр)|red notice'],
    'interpol-listed',
    'wanted-listed',
  ),
  rule('interpol-listed', ['интерпол']),
  rule('sentenced', ['приговор[еи]?[нл]|осужд[её]н']),
  rule('assurances-given', ['гаранти|заверени']),
  // In everyday speech «арестован» is both the seizure and the court's order: a question, unless a court is named.
  rule('arrested', ['задержа|арестова[нл]']),
  rule('remand-ordered', ['суд(?!им)', 'арест'], 'arrested'),
  rule('remand-ordered', ['арест|заключ\\S* под стражу|заключени\\S* под стражу|мер\\S* пресечени']),
  rule('detention-extended', ['продл[её]?н|продлил|продлени'], 'remand-ordered', 'arrested'),
  rule('house-arrest-ordered', ['домашн\\S* арест'], 'remand-ordered'),
  rule('transferred', ['перев[её]д[её]?н|этапирован|перев[её]зли|доставлен']),
  rule('released', ['освобожд[её]н|освободил|отпустил|отпущен|вышел на свободу|вышла на свободу']),
  rule('extradition-requested', [EXTRADITION, 'запрос|запросил|потребовал|требовани']),
  rule(
    'extradition-granted',
    [EXTRADITION, 'решени|постановлени|постановил|удовлетвор\\S* запрос|разрешил|решил'],
    'extradition-requested',
  ),
  rule(
    'extradition-notified',
    [EXTRADITION, 'вручен|вручил|уведомлен|уведомил|ознаком'],
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
  rule('extradition-refused', [EXTRADITION, 'отказ'], 'extradition-granted', 'extradition-requested'),
  rule('removal-ordered', [REMOVAL]),
  rule('removal-appealed', [REMOVAL, APPEAL], 'removal-ordered'),
  rule('removal-appeal-dismissed', [REMOVAL, APPEAL, DISMISSED], 'removal-appealed', 'removal-ordered'),
  rule('removal-appeal-allowed', [REMOVAL, APPEAL, ALLOWED], 'removal-appealed', 'removal-ordered'),
  rule('asylum-applied', [ASYLUM, 'ходатайств|обратил|попросил|запросил|подал|подан|заявлени|просьб']),
  rule('asylum-refused', [ASYLUM, 'отказ|отклон'], 'asylum-applied'),
  rule('asylum-appealed', [ASYLUM, APPEAL], 'asylum-applied', 'asylum-refused'),
  rule(
    'asylum-appeal-dismissed',
    [ASYLUM, APPEAL, 'отклон|без удовлетворени|без изменени'],
    'asylum-appealed',
    'asylum-applied',
    'asylum-refused',
  ),
  rule('protection-granted', [ASYLUM, 'предостав|получил|получен|признан|выдано'], 'asylum-applied'),
  rule('unhcr-involved', ['увкб|unhcr']),
  rule('citizenship-acquired', ['гражданств', 'получил|принят|приобр'], 'protection-granted'),
  rule('citizenship-lost', ['гражданств', 'лиш[её]н|лишил|прекращ|аннулир|утрат']),
  rule(
    'interim-measure-granted',
    ['правил\\S* 39|обеспечительн\\S* мер|временн\\S* мер', 'применил|применен|удовлетвор|предписал|указал'],
    'interim-measure-requested',
    'ecthr-lodged',
  ),
  rule('interim-measure-requested', ['правил\\S* 39|обеспечительн\\S* мер|временн\\S* мер']),
  rule('ecthr-judgment', ['еспч|европейск\\S* суд', 'вын[её]с|постановлени|решени']),
  rule('ecthr-lodged', ['еспч|европейск\\S* суд', 'жалоб|подал|подан|обрат']),
  rule('threatened', ['угрожа|угроз']),
  rule('attacked', ['напал|нападени|избил|избит']),
  rule('abducted', ['похи[щт]|исчез|пропал']),
  rule(
    'removed',
    ['вывезли|вывезен|экстрадирован|депортирован|выслан|передан\\S* (?:таджик|в таджик)'],
    'removal-ordered',
  ),
  rule('killed', ['убит|убил']),
]
