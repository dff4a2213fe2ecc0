import { numberOf, type Style, type Styles } from './styles.ts';
import type { XmlElement } from './xml-element.ts';

const HEADING_NAME = /^(?:heading|标题|標題) ?([1-9])$/u;
/** `toc 1`, `目录 1`, and the heading above them. */
const CONTENTS_NAME = /^(?:(?:toc|目录|目錄)(?: ?[1-9]| heading)?|目录标题|table of (?:figures|authorities))$/u;
/** Body text, as an outline level. */
const BODY_LEVEL = 9;

/** 1 to 9 for a heading by outline level, its own or its style's, or by the name of its style; null for others. */
export function headingDepth(properties: XmlElement | null, style: Style, styles: Styles, text: string): number | null {
  const level = numberOf(properties?.valueOf('w:outlineLvl') ?? null) ?? style.outlineLevel;
  if (level === BODY_LEVEL) return null;
  const depth = level !== null ? level + 1 : depthOfName(style, styles);
  // Some give a whole paragraph the style of a heading, whose first sentence is meant: the numbering shows it.
  return depth === null || depth > BODY_LEVEL || text.trim() === '' || isProse(text) ? null : depth;
}

export function titleStyle({ name }: Style): 'title' | 'subtitle' | null {
  if (name === 'title' || name === '标题') return 'title';
  return name === 'subtitle' || name === '副标题' ? 'subtitle' : null;
}

export function isContentsStyle(style: Style, styles: Styles): boolean {
  return style.chain.some((id) => CONTENTS_NAME.test(styles.get(id)?.name ?? ''));
}

function depthOfName({ chain }: Style, styles: Styles): number | null {
  for (const id of chain) {
    const level = HEADING_NAME.exec(styles.get(id)?.name ?? '')?.[1];
    if (level !== undefined) return Number(level);
  }
  return null;
}

function isProse(text: string): boolean {
  return text.length > 60 && /[。！？；][^。！？；]{4}|[.!?] [A-Z]/u.test(text);
}
