import { allMatches, boldRanges, followsName, freeRanges } from '../../src/rule/index.ts';
import type { Token } from './find-tokens.ts';
import { FORMULA, PRODUCT_OF, STARRED_FIGURE } from './patterns.ts';

/**
 * Asterisks that stand for a word: `**街道`, `***总书记`, `区委*届*次全会`. Markup, footnote marks, products, file patterns,
 * masked personal data (`138****1234`) and dividing lines are none.
 *
 * @param usesBold the text marks bold words with `**` although it is no Markdown: then every pair is markup
 */
export function findMasks(text: string, usesBold: boolean): Token[] {
  const runs = [...allMatches(text, /[*＊]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  if (runs.length === 0) return [];
  const bold = boldRanges(text, usesBold);
  const isFormula = FORMULA.test(text);
  const figures = [...allMatches(text, STARRED_FIGURE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const masks = freeRanges(freeRanges(runs, bold), figures)
    .filter(({ start, end }) => isMask({ length: end - start, before: text.slice(Math.max(0, start - 3), start), after: text.slice(end, end + 8), isFormula }))
    .map(({ start, end }): Token => ({ kind: 'asterisk', start, end }));
  return [...masks, ...figures.map(({ start, end }): Token => ({ kind: 'amount', start, end }))].sort((a, b) => a.start - b.start);
}

interface Stars {
  readonly length: number;
  readonly before: string;
  readonly after: string;
  readonly isFormula: boolean;
}

function isMask({ length, before, after, isFormula }: Stars): boolean {
  const last = before.at(-1) ?? '';
  const next = after[0] ?? '';
  if (GLUE.test(last) || GLUE.test(next)) return false;
  if (RATED.test(before) && !HAN.test(next)) return false;
  if (PRIVATE_NAME.test(before) && !/^(?:同志|书记|主任|局长|先生|女士)/u.test(after)) return false;
  const hanBefore = /[\p{Script=Han}“‘《、，（。：；]/u.test(last);
  const hanAfter = /[\p{Script=Han}”’》、，。；）%％]/u.test(next);
  if (length === 1) {
    if (hanAfter && before.endsWith('第')) return true;
    // One star after a word is a footnote mark, or multiplies, unless what follows counts or names something.
    return (
      hanBefore &&
      !isFormula &&
      !PRODUCT_OF.test(after) &&
      /^(?:届|次|年|月|日|的|个|名|区|市|县|镇|乡|村|局|同志|处(?!理|于|置)|项(?!目|次)|起(?!来|草|点)|件(?!次)|户(?!次)|家(?!庭|长)|场(?!地|所|景|次)|轮(?!次|换|岗|训)|批(?!准|复|评|次)|条(?!件|例|款)|篇|[万亿]元|%|％)/u.test(
        after,
      )
    );
  }
  // `6222****，`: the end of a number is hidden on purpose.
  if (length > 3) return hanBefore || (hanAfter && !(/\d/u.test(last) && /[，。；、）]/u.test(next)));
  if (before === '') return HAN.test(next);
  // `主持人：***`: a form line whose value is masked.
  if (after === '' && /[：:]/u.test(last)) return true;
  // After a full stop or a colon two stars open bold words, unless what follows asks for a name.
  if (/[。；：;:]/u.test(last)) return followsName(after);
  return hanBefore && (hanAfter || (after === '' && HAN.test(last)));
}

const HAN = /\p{Script=Han}/u;
/** Part of a name, a path or a file pattern. */
const GLUE = /[A-Za-z./\\_]/u;
/** `难度***`: stars that rate something. */
const RATED = /(?:难度|评级|星级|等级|指数|评分|评价|程度|推荐|要求|重要性)$/u;
/** `张**` in a list of names: hidden on purpose. */
const PRIVATE_NAME =
  /(?:^|[^\p{Script=Han}])[王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊陆郝孔白崔康毛邱秦史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚]$/u;
