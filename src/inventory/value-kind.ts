import type { Block } from '../model/block.ts';

/** What kind of value a blank asks for. */
export type ValueKind = 'date' | 'amount' | 'number' | 'unit' | 'person' | 'text';

export interface BlankPlace {
  readonly block: Block;
  /** The token, in the block's prose. */
  readonly start: number;
  readonly end: number;
  readonly ruleId: string;
  /** `data.kind` of the finding. */
  readonly kind: string;
}

const MONEY = /^[ \u3000]?(?:余|多)?(?:万|亿|千|百)*(?:元|美元|港币|人民币)|^\s?(?:million|billion|thousand|dollars|USD|EUR|GBP)\b|^[kKmMbB]\b/u;
const MEASURE =
  /^[ \u3000]?(?:余|多|几)?(?:万|亿|千|百)?(?:个|名|人|位|次|条|件|家|场|期|篇|份|户|亩|公里|千米|米|吨|%|％|项(?!目)|天|小时|周|台|辆|套|处|批|轮|届|岁|张|部|支|堂|课|栋|座|间|余|倍|成|平方)|^\s?(?:%|percent|days?|weeks?|months?|years?|hours?|minutes?|people|users|customers|sites|items|of\b)/u;
const UNIT =
  /^(?:\p{Script=Han}{0,4}?)(?:省|市|县|区|州|镇|乡|村|局|委|办|厅|院|校|公司|集团|单位|部门|街道|社区|中心|机关|政府|系统|党组|支部|大学|学院|医院)/u;
const PERSON_AFTER = /^[ \u3000]?(?:同志|先生|女士|书记|主任|局长|部长|县长|市长|区长|老师|教授|经理)/u;
const PERSON_BEFORE = /(?:书记|主任|局长|部长|县长|市长|区长|镇长|联系人|负责人|主持人|述职人|报告人|姓名|[王李张刘陈杨赵黄周吴徐孙])[：: ]?$/u;
const WORDS: readonly (readonly [ValueKind, RegExp])[] = [
  ['date', /日期|时间|年|月|日|\bdates?\b|\bday\b|YYYY|\bmonth\b/iu],
  ['amount', /金额|费用|价格|经费|预算|[$¥￥€]|\bamount\b|\bprice\b|\bcost\b|\bfee\b/iu],
  ['person', /姓名|人员|联系人|负责人|签字|电话|手机|\bname of (?:the )?(?:person|author|owner)|\bsignatory\b|\bauthor\b|\byour name\b/iu],
  ['unit', /单位|机关|部门|公司|名称|地点|\bcompany\b|\bclient\b|\bcustomer\b|\borgani[sz]ation\b|\bbusiness\b|\bparty\b/iu],
  ['number', /数量|数字|数据|比例|\bnumber\b|\bcount\b|\bpercentage\b|^\[?X{1,3}\]?$/iu],
];

/** Judged by what stands inside the token, then by the words on both sides. */
export function valueKind({ block, start, end, ruleId, kind }: BlankPlace): ValueKind {
  const token = block.text.slice(start, end);
  const before = block.text.slice(Math.max(0, start - 12), start);
  const after = block.text.slice(end, end + 16);
  if (kind === 'masked-date' || /^[ \u3000]?[年月日](?!常|均|度)/u.test(after)) return 'date';
  if (/[$¥￥€£]\s?$/u.test(before) || MONEY.test(after)) return 'amount';
  if (ruleId === 'no-bracket-placeholder' || ruleId === 'no-prompt-text' || ruleId === 'no-placeholder-word') {
    return WORDS.find(([, words]) => words.test(token))?.[0] ?? 'text';
  }
  if (MEASURE.test(after)) return 'number';
  if (PERSON_AFTER.test(after) || PERSON_BEFORE.test(before)) return 'person';
  if (UNIT.test(after) || ruleId === 'no-anonymous-name') return 'unit';
  if (ruleId === 'no-blank') return WORDS.find(([, words]) => words.test(before))?.[0] ?? 'text';
  return 'text';
}
