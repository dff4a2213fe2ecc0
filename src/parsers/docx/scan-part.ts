import type { XmlElement } from './xml-element.ts';

/** The `w:fldChar` elements where a field begins and ends. */
export interface FieldMarks {
  readonly begin: XmlElement;
  readonly end: XmlElement;
}

/** What must be known of a part before its text is read. */
export interface PartScan {
  /** The `w:fldChar` elements that belong to a field with a beginning and an end. The others are ignored: one open field would swallow the rest. */
  readonly pairedFields: ReadonlySet<XmlElement>;
  /** The same, as pairs; inner fields before the one around them. */
  readonly fields: readonly FieldMarks[];
  /** Names of bookmarks, lower case. */
  readonly bookmarks: readonly string[];
}

export function scanPart(root: XmlElement): PartScan {
  const pairedFields = new Set<XmlElement>();
  const fields: FieldMarks[] = [];
  const bookmarks: string[] = [];
  const open: { begin: XmlElement; separate: XmlElement | null }[] = [];
  for (const element of root.descendants()) {
    if (element.name === 'w:bookmarkStart') bookmarks.push((element.attribute('w:name') ?? '').toLowerCase());
    if (element.name !== 'w:fldChar') continue;
    const type = element.attribute('w:fldCharType');
    const field = open[open.length - 1];
    if (type === 'begin') open.push({ begin: element, separate: null });
    else if (type === 'separate' && field !== undefined) field.separate ??= element;
    else if (type === 'end' && field !== undefined) {
      open.pop();
      pairedFields.add(field.begin).add(element);
      fields.push({ begin: field.begin, end: element });
      if (field.separate !== null) pairedFields.add(field.separate);
    }
  }
  return { pairedFields, fields, bookmarks };
}
