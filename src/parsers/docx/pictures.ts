import { chosenBranch } from './alternative.ts';
import type { XmlElement } from './xml-element.ts';

export interface Drawing {
  /** A picture, chart or diagram, not just a shape. */
  readonly hasPicture: boolean;
  readonly alt: string;
  /** The `w:txbxContent` of its text boxes, in order, inner ones of a text box left to it. */
  readonly boxes: readonly XmlElement[];
}

const PICTURES: ReadonlySet<string> = new Set(['pic:pic', 'v:imagedata', 'o:OLEObject', 'wpi:contentPart']);

/** What a `w:drawing`, `w:pict` or `w:object` holds. */
export function readDrawing(drawing: XmlElement): Drawing {
  const boxes: XmlElement[] = [];
  let hasPicture = false;
  let alt = '';
  const visit = (parent: XmlElement): void => {
    for (const child of parent.children()) {
      if (child.name === 'w:txbxContent') {
        boxes.push(child);
        continue;
      }
      if (child.name === 'mc:AlternateContent') {
        const branch = chosenBranch(child);
        if (branch !== null) visit(branch);
        continue;
      }
      if (PICTURES.has(child.name) || (child.name === 'a:graphicData' && /chart|diagram/u.test(child.attribute('uri') ?? ''))) hasPicture = true;
      if (child.name === 'wp:docPr') alt ||= child.attribute('descr') ?? child.attribute('title') ?? '';
      visit(child);
    }
  };
  visit(drawing);
  return { hasPicture, alt, boxes };
}
