import type { XmlElement } from './xml-element.ts';

/** What a style, a paragraph or a run says about characters; null where it says nothing. Sizes in half points. */
export interface RunLook {
  readonly isBold: boolean | null;
  readonly isHidden: boolean | null;
  readonly size: number | null;
}

/** A style with its `basedOn` chain applied. */
export interface Style extends RunLook {
  readonly id: string;
  /** Lower case. Ids say nothing: WPS calls headings `2` or `a3`. */
  readonly name: string;
  /** Of itself and the styles it is based on, nearest first. */
  readonly chain: readonly string[];
  /** 0 to 9 as in the file; 9 is body text. */
  readonly outlineLevel: number | null;
  readonly numId: string | null;
  readonly numLevel: number | null;
  readonly alignment: string | null;
}

export interface Styles {
  /** The style of a paragraph that names none or an unknown one. */
  readonly defaultParagraph: Style;
  get(id: string): Style | null;
}

const NOTHING: Style = {
  id: '',
  name: '',
  chain: [],
  outlineLevel: null,
  numId: null,
  numLevel: null,
  alignment: null,
  isBold: null,
  isHidden: null,
  size: null,
};
const LONGEST_CHAIN = 32;

/** Reads `styles.xml`; without one, every style is unknown. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = new Map<string, XmlElement>();
  const resolved = new Map<string, Style>();
  let defaultId = '';
  for (const element of root?.children() ?? []) {
    if (element.name !== 'w:style') continue;
    const id = element.attribute('w:styleId') ?? '';
    elements.set(id, element);
    const isDefault = element.attribute('w:default');
    if (element.attribute('w:type') === 'paragraph' && (isDefault === '1' || isDefault === 'true' || isDefault === 'on')) defaultId = id;
  }
  const defaults = readLook(root?.child('w:docDefaults')?.child('w:rPrDefault')?.child('w:rPr') ?? null);
  const base: Style = { ...NOTHING, ...defaults };
  const resolve = (id: string, depth: number): Style | null => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const element = elements.get(id);
    if (element === undefined || depth > LONGEST_CHAIN) return null;
    const parentId = element.valueOf('w:basedOn');
    const isParagraph = element.attribute('w:type') !== 'character';
    const parent = (parentId === null || parentId === id ? null : resolve(parentId, depth + 1)) ?? (isParagraph ? base : NOTHING);
    const style = readStyle(id, element, parent);
    resolved.set(id, style);
    return style;
  };
  return { defaultParagraph: resolve(defaultId, 0) ?? base, get: (id) => resolve(id, 0) };
}

function readStyle(id: string, element: XmlElement, parent: Style): Style {
  const paragraph = element.child('w:pPr');
  const numbering = paragraph?.child('w:numPr');
  const look = readLook(element.child('w:rPr'));
  return {
    id,
    name: (element.valueOf('w:name') ?? '').toLowerCase(),
    chain: [id, ...parent.chain.slice(0, LONGEST_CHAIN)],
    outlineLevel: numberOf(paragraph?.valueOf('w:outlineLvl') ?? null) ?? parent.outlineLevel,
    numId: numbering?.valueOf('w:numId') ?? parent.numId,
    numLevel: numberOf(numbering?.valueOf('w:ilvl') ?? null) ?? parent.numLevel,
    alignment: paragraph?.valueOf('w:jc') ?? parent.alignment,
    isBold: look.isBold ?? parent.isBold,
    isHidden: look.isHidden ?? parent.isHidden,
    size: look.size ?? parent.size,
  };
}

/** Reads a `w:rPr`. `w:webHidden` is no hidden text. */
export function readLook(properties: XmlElement | null): RunLook {
  if (properties === null) return { isBold: null, isHidden: null, size: null };
  return { isBold: properties.flag('w:b'), isHidden: properties.flag('w:vanish'), size: numberOf(properties.valueOf('w:sz')) };
}

/** A small non-negative number; null for anything else. */
export function numberOf(value: string | null): number | null {
  return value !== null && /^\d{1,10}$/u.test(value) ? Number(value) : null;
}
