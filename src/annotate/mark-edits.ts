import type { XmlElement } from '../parsers/docx/index.ts';
import type { Anchor, Place } from './anchor.ts';
import type { Markup } from './markup.ts';
import type { Edit } from './splice.ts';

export interface AnchoredComment {
  readonly id: number;
  readonly anchor: Anchor;
}

interface Marks {
  readonly place: Place;
  readonly ends: string[];
  readonly points: string[];
  readonly starts: string[];
}

/** What must be put into the main part so that comments stand at their anchors. At one place: what ends there, what is only there, what begins there. */
export function markEdits(comments: readonly AnchoredComment[], markup: Markup): Edit[] {
  const marks = new Map<number, Marks>();
  const at = (place: Place): Marks => {
    let found = marks.get(place.at);
    if (found === undefined) {
      found = { place, ends: [], points: [], starts: [] };
      marks.set(place.at, found);
    }
    return found;
  };
  for (const { id, anchor } of comments) {
    const attributes = { id: String(id) };
    const start = markup.element('commentRangeStart', attributes);
    const end = markup.element('commentRangeEnd', attributes);
    const reference = markup.element('r', {}, markup.element('commentReference', attributes));
    if (anchor.start.at === anchor.end.at) at(anchor.start).points.push(start + end + reference);
    else {
      at(anchor.start).starts.push(start);
      at(anchor.end).ends.push(anchor.reference === null ? end + reference : end);
      if (anchor.reference !== null) at(anchor.reference).points.push(reference);
    }
  }
  const edits: Edit[] = [];
  const cutTexts = new Set<XmlElement>();
  for (const { place, ends, points, starts } of marks.values()) {
    const text = [place.before, ...ends, ...points, ...starts, place.after].join('');
    edits.push({ start: place.at, end: place.at + place.removed, text });
    if (place.cutText !== null) cutTexts.add(place.cutText);
  }
  for (const { openEnd } of cutTexts) edits.push({ start: openEnd - 1, end: openEnd - 1, text: ' xml:space="preserve"' });
  return edits;
}
