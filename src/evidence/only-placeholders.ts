import type { Block } from '../model/block.ts';
import { STAND_IN } from '../model/prose.ts';

/** Longest text of which it is asked whether it is a placeholder; a filled section is longer. */
const LONGEST = 120;

/** What stands in brackets of a template, whatever its words; round brackets only with words that ask for text. */
const BRACKETED = /【[^【】]{0,60}】|〔[^〔〕]{0,60}〕|\[[^[\]]{0,80}\]|\{\{?(?![:.#])[^{}]{0,60}\}\}?|<[^<>]{1,60}>|«[^«»]{1,60}»/gu;
const ASKING =
  /(?:此处|这里|在此|本段|本节)?(?:待(?:补充|填写?|定|完善|核实|续写)|请(?:补充|填写|在此)|(?:填写|补充|插入|输入)(?:内容|文字|数据|正文)?|暂缺)(?:内容|文字|数据|正文|说明)?/gu;
const ASKING_EN =
  /\b(?:TODO|TBD|TBC|TBA|FIXME|TK|to be (?:written|completed|added|filled(?: in)?|confirmed|determined|done)|lorem ipsum|your text here|fill (?:this )?in|coming soon|work in progress|WIP)\b/giu;
/** Runs that mask or stand for what was left out. A single letter is a word (`X`). */
const MASKS = /[Xx×✕╳Ｘｘ]{2,}|[*＊]{2,}|[○〇□△◯▢]{1,}|_{2,}|＿{2,}|…+|\.{2,}|。{2,}|-{3,}|—{2,}/gu;
/** What may stand between placeholders without saying anything. */
const NOTHING = /^[\s\u3000，。、；：！？,.;:!?（）()“”"'‘’《》\-–—/|]*$/u;

/** A text that says nothing: only masks, brackets to be filled in, an ellipsis, or words that ask for text. */
export function isContentless(text: string): boolean {
  if (text.length > LONGEST || text.includes(STAND_IN)) return false;
  const rest = text.replace(BRACKETED, '').replace(MASKS, '').replace(ASKING, '').replace(ASKING_EN, '');
  return rest !== text && NOTHING.test(rest);
}

/** What shows nothing to a reader: rules, link definitions, comments, tokens of content systems, a closing formula. */
export function showsNothing({ role, node }: Block): boolean {
  if (role === 'marker' || role === 'closing' || role === 'contents') return true;
  if (role !== 'other') return false;
  if (node.type === 'html') return /^\s*<!--[\s\S]*-->\s*$/u.test(node.value) || /^\s*<a\s[^>]*>\s*<\/a>\s*$/u.test(node.value);
  return node.type === 'thematicBreak' || node.type === 'definition' || node.type === 'yaml';
}
