/** Counts how the characters of a paragraph look: evidence for headings where no style says so. */
export class LookTally {
  boldLength = 0;
  inkLength = 0;
  readonly #sizes = new Map<number, number>();

  add(text: string, isBold: boolean, size: number | null): void {
    const ink = text.trim().length;
    this.inkLength += ink;
    if (isBold) this.boldLength += ink;
    if (size !== null) this.#sizes.set(size, (this.#sizes.get(size) ?? 0) + ink);
  }

  /** The size of most characters, in half points. */
  get mainSize(): number | null {
    let main: number | null = null;
    let most = 0;
    for (const [size, count] of this.#sizes) {
      if (count <= most) continue;
      main = size;
      most = count;
    }
    return main;
  }
}
