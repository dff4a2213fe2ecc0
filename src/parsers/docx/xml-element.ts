/**
 * An element of a part, linked to its neighbours: an array of children in each of hundreds of thousands of elements costs more than all
 * the rest. Offsets count UTF-16 units of the part's decoded source, a byte order mark included.
 */
export class XmlElement {
  /** With the reader's own prefix: `w:p`, whatever the file calls it. */
  readonly name: string;
  /** Names and values in turn. `rsid` and namespace declarations are left out. */
  readonly attributes: readonly string[];
  readonly parent: XmlElement | null;
  first: XmlElement | null = null;
  next: XmlElement | null = null;
  /** Text directly inside, in the few elements whose text is read. */
  text = '';
  /** `<` of the open tag. */
  readonly start: number;
  /** After `>` of the open tag. */
  readonly openEnd: number;
  /** `<` of the close tag; {@link openEnd} when the element closes itself. */
  closeStart: number;
  /** After the element. */
  end: number;

  constructor(place: { name: string; attributes: readonly string[]; parent: XmlElement | null; start: number; openEnd: number }) {
    this.name = place.name;
    this.attributes = place.attributes;
    this.parent = place.parent;
    this.start = place.start;
    this.openEnd = place.openEnd;
    this.closeStart = place.openEnd;
    this.end = place.openEnd;
  }

  /** The value of an attribute; null when it has none. */
  attribute(name: string): string | null {
    const { attributes } = this;
    for (let at = 0; at < attributes.length; at += 2) if (attributes[at] === name) return attributes[at + 1] as string;
    return null;
  }

  /** The first child of a name. */
  child(name: string): XmlElement | null {
    for (let child = this.first; child !== null; child = child.next) if (child.name === name) return child;
    return null;
  }

  *children(): Generator<XmlElement> {
    for (let child = this.first; child !== null; child = child.next) yield child;
  }

  /** All elements below, in the order of the source. Without recursion: depth costs nothing. */
  *descendants(): Generator<XmlElement> {
    let node: XmlElement | null = this.first;
    while (node !== null) {
      yield node;
      if (node.first !== null) {
        node = node.first;
        continue;
      }
      while (node !== null && node.next === null) {
        node = node.parent;
        if (node === this) return;
      }
      node = node?.next ?? null;
    }
  }

  /** `w:val` of a child, as in `<w:pStyle w:val="2"/>`. */
  valueOf(name: string): string | null {
    return this.child(name)?.attribute('w:val') ?? null;
  }

  /** An on/off child: present without a value means on. Null when it is absent. */
  flag(name: string): boolean | null {
    const child = this.child(name);
    if (child === null) return null;
    const value = child.attribute('w:val');
    return value === null || !(value === '0' || value === 'false' || value === 'off');
  }
}
