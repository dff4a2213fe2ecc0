import { h } from '../reporters/html/client/element.ts';

export { h };

/** A text of several lines as children of one element. */
export function draftLine(text: string): (string | HTMLElement)[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]));
}
