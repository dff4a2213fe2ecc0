import type { XmlElement } from './xml-element.ts';

/** The branch of an `mc:AlternateContent` that is read: files hold each text box twice, once in each branch. */
export function chosenBranch(alternative: XmlElement): XmlElement | null {
  let first: XmlElement | null = null;
  let fallback: XmlElement | null = null;
  for (const branch of alternative.children()) {
    if (branch.name === 'mc:Choice') {
      if (branch.attribute('Requires') !== 'unknown') return branch;
      first ??= branch;
    } else if (branch.name === 'mc:Fallback') fallback ??= branch;
  }
  return fallback ?? first;
}
