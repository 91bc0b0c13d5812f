import { rule, type WordRule } from './rule.js'

/** Russian words of a chronology. Stems: the endings vary. */

const EXTRADITION = 'экстрадиц|выдач|выдат|выдан'
const APPEAL = 'жалоб|апелляц|обжалов'
const DISMISSED = 'отклон|отказ|без удовлетворени|оставил[аио]? (?:решени\\S* )?(?:в силе|без изменени)'
const ALLOWED = 'удовлетвор|отмен'
const REMOVAL = 'выдворен|депорт|реадмисс|нежелательн'
const SERVED = 'вручен|вручил|уведомлен|уведомил|ознаком'
const ASYLUM = 'убежищ|беженц'
const CUSTODY = 'арест(?!ова)|страж|мер\\S* пресечени'

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
  rule(
    'detention-appealed',
    [CUSTODY, APPEAL],
    'remand-ordered',
    'detention-extended',
    'house-arrest-ordered',
  ),
  rule(
    'detention-appeal-dismissed',
    [CUSTODY, APPEAL, DISMISSED],
    'detention-appealed',
    'remand-ordered',
    'detention-extended',
    'house-arrest-ordered',
  ),
  rule(
    'detention-appeal-allowed',
    [CUSTODY, APPEAL, ALLOWED],
    'detention-appealed',
    'remand-ordered',
    'detention-extended',
    'house-arrest-ordered',
  ),
  rule('house-arrest-ordered', ['домашн\\S* арест'], 'remand-ordered'),
  rule('transferred', ['перев[её]д[её]?н|этапирован|перев[её]зли|доставлен']),
  rule('released', ['освобожд[её]н|освободил|отпустил|отпущен|вышел на свободу|вышла на свободу']),
  rule('extradition-requested', [EXTRADITION, 'запрос|запросил|потребовал|требовани']),
  rule(
    'extradition-granted',
    [EXTRADITION, 'решени|постановлени|постановил|удовлетвор\\S* запрос|разрешил|решил'],
    'extradition-requested',
  ),
  rule('extradition-notified', [EXTRADITION, SERVED], 'extradition-granted'),
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
  // Set aside, whoever asked for it: never the decision itself.
  rule(
    'extradition-appeal-allowed',
    [EXTRADITION, 'отмен[её]?н|отменил'],
    'extradition-granted',
    'extradition-requested',
  ),
  rule('removal-ordered', [REMOVAL]),
  rule('removal-notified', [REMOVAL, SERVED], 'removal-ordered'),
  rule('removal-appeal-allowed', [REMOVAL, 'отмен[её]?н|отменил'], 'removal-ordered', 'removal-appealed'),
  rule('removal-appealed', [REMOVAL, APPEAL], 'removal-ordered'),
  rule('removal-appeal-dismissed', [REMOVAL, APPEAL, DISMISSED], 'removal-appealed', 'removal-ordered'),
  rule('removal-appeal-allowed', [REMOVAL, APPEAL, ALLOWED], 'removal-appealed', 'removal-ordered'),
  rule('asylum-applied', [ASYLUM, 'ходатайств|обратил|попросил|запросил|подал|подан|заявлени|просьб']),
  rule('asylum-refused', [ASYLUM, 'отказ|отклон'], 'asylum-applied', 'protection-granted'),
  rule(
    'asylum-notified',
    [ASYLUM, 'отказ|отклон', SERVED],
    'asylum-refused',
    'asylum-applied',
    'protection-granted',
  ),
  rule('asylum-appealed', [ASYLUM, APPEAL], 'asylum-applied', 'asylum-refused'),
  rule(
    'asylum-appeal-dismissed',
    [ASYLUM, APPEAL, 'отклон|без удовлетворени|без изменени'],
    'asylum-appealed',
    'asylum-applied',
    'asylum-refused',
  ),
  rule(
    'asylum-appeal-allowed',
    [ASYLUM, 'суд|жалоб|апелляц', ALLOWED],
    'asylum-appealed',
    'asylum-applied',
    'asylum-refused',
    'protection-granted',
  ),
  // «О признании беженцем» is what one asks for: no grant. With a claim in the same line it is left to the reader.
  rule('protection-granted', [
    ASYLUM,
    'предоставлен[оаы]?(?!\\p{L})|предоставил|получил|получен[оаы]?(?!\\p{L})|признан[аоы]?(?!\\p{L})|признал|выдано',
  ]),
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
  rule('hrc-lodged', ['комитет\\S* (?:оон )?по правам человека|кпч(?!\\p{L})']),
  rule('cat-lodged', ['комитет\\S* (?:оон )?против пыток|кпп(?!\\p{L})']),
  rule('wgad-lodged', ['рабоч\\S* групп\\S* (?:оон )?по произвольн']),
  rule('ccf-lodged', ['комисси\\S* (?:по контролю за файлами )?интерпола|ccf'], 'interpol-listed'),
  rule('threatened', ['угрожа|угроз']),
  rule('attacked', ['напал|нападени|избил|избит']),
  rule('abducted', ['похи[щт]|исчез|пропал']),
  rule(
    'removed',
    [
      'вывезли|вывезен|экстрадирован|депортирован|выслан|выдворен[аы]?(?!\\p{L})|(?:выдан|передан)\\S* (?:таджик|в таджик)',
    ],
    'removal-ordered',
    'removal-notified',
  ),
  rule('killed', ['убит|убил']),
]
