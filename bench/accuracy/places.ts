import type { Source, Token } from './source.ts';

/** Where a finished text gives a name, a number or a date: the places that a writer leaves open. */

const COUNTER =
  '(?:个(?!人|性|别)|名(?!称|录|单|义)|项(?!目)|家(?!庭|属|长)|件|次(?!要|日)|条(?!件|例|款|约)|场(?!所|地|景)|期(?!间|限|望)|户|人(?!民|员|才|大|数|均|口|力|类|事|身|们)|台|套|所(?!有|在|需|属|得|以|称)|处(?!理|置|罚|于|分)|批(?!准|复|示|发)|亩|公里|平方米|吨|份(?!额)|天|小时|分钟|倍)';
const DIGITS = '(?<![\\d.,〔第\\-—–A-Za-z])(\\d{1,6}(?:\\.\\d+)?)';

/** A number before what it counts, its digits only. */
export const counts = ({ find, language }: Source): Token[] => (language === 'zh' ? find(new RegExp(`${DIGITS}(?=余?多?${COUNTER})`, 'gu')) : []);

/** The same where the number is written in characters (`三个方面`). */
export const writtenCounts = ({ find, language }: Source): Token[] =>
  language === 'zh'
    ? find(
        /(?<![一二三四五六七八九十百千万第几每数])([两二三四五六七八九十]{1,2})(?=个(?!人|性|别)|名(?!称|录|单|义)|项(?!目)|家(?!庭)|件|次(?!要)|条(?!件|例)|批(?!准)|类)/gu,
      )
    : [];

/** Sums, rates and quantities, their digits only. */
export const amounts = ({ find, language }: Source): Token[] =>
  language === 'zh'
    ? find(new RegExp(`${DIGITS}(?=[万亿]?(?:元|亩|吨|平方米|人次|户)|[%％]|个百分点|公里)`, 'gu'))
    : find(/(?<=[$€£])(\d[\d,.]*\d|\d)|(?<![\w.,-])(\d{1,3}(?:\.\d+)?)(?=%| percent\b| million\b)/gu);

/** `2019年`, its four digits. */
export const years = ({ find, language }: Source): Token[] => (language === 'zh' ? find(/(?<![\d〔\-—–])((?:19|20)\d{2})(?=年(?!\d))/gu) : []);
/** `6月30日` without a year before it. */
export const days = ({ find, language }: Source): Token[] => (language === 'zh' ? find(/(?<![\d年])\d{1,2}月\d{1,2}日/gu) : []);
export const fullDates = ({ find, language }: Source): Token[] =>
  language === 'zh'
    ? find(/(?<!\d)\d{4}年\d{1,2}月\d{1,2}日/gu)
    : find(
        /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|(?<![\w-])20\d\d-\d\d-\d\d(?![\w-])/gu,
      );

/** A place's own name before 省, 市, 县 and the like, at the start of a clause or a list item. */
export const placeNames = ({ find, language }: Source): Token[] =>
  language === 'zh'
    ? find(
        /(?<=^|[，。、；：（“\n《 ]|[在对由向至和与及同意])(?!直辖|自治|城|各|地|全|本|该|所|有|大|中|小|计划单列|乡|农|辖|设区|国家|综合|示范)(\p{Script=Han}{2,3})(?<![在对由向至和与及各省市县区]\p{Script=Han}{0,2})(?<!自治|直辖|县级|地级|上|城|超|贫困|省|国有|股|门)(?=省(?!略|级|际)|市(?!场|民|值|容|政)|县(?!级|域)|区(?!域|间|别|分)|镇(?!压))/gmu,
      )
    : [];

/** What distinguishes a body: 教育 of 教育局. */
export const bodyNames = ({ find, language }: Source): Token[] =>
  language === 'zh'
    ? find(
        /(?<=^|[，。、；：（\n《 ]|[由经])(?!各|有关|相关|本|该|其他|上级|主管|国务院|直属|中央|或|和)(\p{Script=Han}{2,6})(?<![的和与及等对向由])(?=局(?![部面势限])|委(?=[、，。；）负牵会])|办公室|公司|集团|中心(?![城环任])|大学|学院|医院|银行|街道|厅(?!局))/gmu,
      )
    : [];

/** Words between “ and ” that name something, and titles between 《 and 》. */
export const quotedNames = ({ find, language }: Source): Token[] => (language === 'zh' ? find(/“([^”“，。；、！？《》\n]{2,10})”(?=\p{Script=Han})/gu) : []);
export const titles = ({ find, language }: Source): Token[] => (language === 'zh' ? find(/《([^》《\n]{4,40})》/gu) : []);

/** Companies of English texts. */
export const companies = ({ find, language }: Source): Token[] =>
  language === 'en' ? find(/\b[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}(?= (?:Ltd|Limited|Inc|LLC|Corp|GmbH|plc|Group|Council|University))/gu) : [];
/** A number before what it counts, its digits only. */
export const englishCounts = ({ find, language }: Source): Token[] =>
  language === 'en'
    ? find(
        /(?<![\w.,$€£:-])(\d{1,6})(?= (?:days|weeks|months|years|hours|minutes|people|users|customers|employees|sites|countries|teams|sessions|times|engineers)\b)/gu,
      )
    : [];

/** The words after a label on a short line of its own: `联系人：张三`. */
export const values = ({ find, language }: Source): Token[] =>
  language === 'zh'
    ? find(/^\p{Script=Han}{2,8}[：:] ?([^：:\n，。；]{2,24})$/gmu)
    : find(/^(?:[-*] )?(?:\*\*)?[A-Z][a-z]+(?: [a-z]+)?:(?:\*\*)? ([^:\n]{2,40})$/gmu);

/** The whole of a paragraph of prose; English texts are wrapped, so that a line of them may be a part of one. */
export const paragraphs = ({ find, language }: Source): Token[] =>
  language === 'zh' ? find(/^(?![#|>\-*+\d（(【[一二三四五六七八九十第 \t])[^\n]{30,}。$/gmu) : find(/(?<=\n\n)(?![#|>\-*+\d ])[^\n]{30,}\.(?=\n\n)/gu);

export const titleOf = ({ text, format }: Source): Token | null => {
  const match = format === 'markdown' ? /^# +(.+)$/mu.exec(text) : /^(.+)$/mu.exec(text);
  const title = match?.[1];
  if (match === null || title === undefined || title.length > 80) return null;
  const start = match.index + match[0].indexOf(title);
  return { start, end: start + title.length, text: title };
};

/** The first lines that end in a colon: who the text is for. */
export const addresseeOf = ({ text, language, format }: Source): Token | null => {
  if (language === 'en') return null;
  const head = text.split('\n', 8).join('\n');
  const match = format === 'text' ? /^([^\n：。，]{4,80})：$/mu.exec(head) : null;
  const addressee = match?.[1];
  return match === null || addressee === undefined || /如下|讲话|同志们/u.test(addressee)
    ? null
    : { start: match.index, end: match.index + addressee.length, text: addressee };
};
