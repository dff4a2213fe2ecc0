import { isContentless, STAND_IN, type Template } from '../../src/rule/index.ts';
import type { WantedSection } from './find-sections.ts';
import { foldHeading } from './fold-heading.ts';

/** What is filled in: brackets, masks, blanks, an ellipsis. */
const HOLE = /【[^【】]{0,60}】|〔[^〔〕]{0,60}〕|\[[^[\]]{0,60}\]|\{\{?[^{}]{0,60}\}\}?|<[^<>]{1,60}>|[Xx×✕Ｘｘ]{2,}|[○〇□△◯]+|[_＿]{2,}|…+|\uFFFC+/gu;
/** Advice behind a heading, which the draft need not repeat: `（不超过500字）`, `(optional)`. */
const ADVICE =
  /[（(][^（）()]{0,40}(?:可选|选填|必填|可省|如有|若有|填写|填报|说明|概述|描述|不超过|不少于|字以内|\d\s*字|optional|required|if any|if applicable|max|words?|describe|fill)[^（）()]{0,40}[）)]/giu;
const OPTIONAL = /可选|选填|可省|如有|若有|视情|optional|if any|if applicable|where applicable/iu;
/** A number before nothing but a mask is not read as one, so it stays in the title. */
const NUMBER = /^\s*[（(]?[一二三四五六七八九十百\d]{1,4}[、.．)）]\s*(?=[Xx×✕Ｘｘ○〇□△_＿…[【〔<{])/u;
/** A part of the template that tells how to use it. */
const GUIDE =
  /^(?:填[写报]|使用|编写|编制|撰写|模板)(?:说明|要求|须知|指南|提示)$|^(?:instructions|guidance|how to use this (?:template|document)|about this template|template notes?)\b/iu;
/** Fewer characters around the holes than this say nothing about a heading. */
const LEAST_FIXED = 2;

/** The outline of a template as sections that a draft must have, without what only tells how to fill it in. */
export function templateSections(template: Template): readonly WantedSection[] {
  const wanted: WantedSection[] = [];
  for (const { title, path } of template.outline) {
    const words = title.replace(ADVICE, '').replace(NUMBER, '').trim();
    if ([...path, words].some((part) => GUIDE.test(foldForGuide(part))) || isContentless(words)) continue;
    const pieces = fixedPieces(words);
    if (pieces.join('').length < LEAST_FIXED) continue;
    wanted.push({
      title: words.replaceAll(STAND_IN, '…'),
      demand: OPTIONAL.test(title) ? 'optional' : 'required',
      ...(pieces.length > 1 ? { pattern: `^${pieces.map(escapePattern).join('.{0,40}')}$` } : {}),
      origin: 'template',
      isOrdered: true,
      path,
    });
  }
  return wanted;
}

function foldForGuide(title: string): string {
  return /\p{Script=Han}/u.test(title) ? foldHeading(title) : title.trim();
}

/** What stands around the holes, without white space. Of many pieces only the outer ones are kept, so that the pattern stays cheap. */
function fixedPieces(title: string): readonly string[] {
  const pieces = title.split(HOLE).map((piece) => piece.replace(/\s+/gu, ''));
  const inner = pieces.slice(1, -1).filter((piece) => piece !== '');
  if (pieces.length < 2) return pieces;
  return [pieces[0] as string, ...(inner.length > 1 ? [] : inner), pieces.at(-1) as string];
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
