/** A paragraph that is longer is seldom the same the next time. In UTF-16 units. */
const LONGEST = 4000;
/** What is kept at most, twice: some versions of a long draft, or some hundred short ones. */
const CAPACITY = 200_000;

/**
 * The same function, which does not look at a text again that it has seen lately: of a draft that is being written nearly all paragraphs stay
 * as they were, and drafts from one template share many.
 *
 * @param find its result depends on `text` and on nothing else of its argument, is not changed by anyone, and is not undefined
 */
export function rememberedByText<Source extends { readonly text: string }, Result>(find: (source: Source) => Result): (source: Source) => Result {
  let recent = new Map<string, Result>();
  let older = new Map<string, Result>();
  let length = 0;
  return (source) => {
    const { text } = source;
    const known = recent.get(text);
    if (known !== undefined) return known;
    const result = older.get(text) ?? find(source);
    if (text.length > LONGEST) return result;
    recent.set(ownCopy(text), result);
    length += text.length;
    if (length > CAPACITY) {
      older = recent;
      recent = new Map();
      length = 0;
    }
    return result;
  };
}

/** A part of a string keeps the whole alive, here each version of a draft for one of its paragraphs; a copy stands alone. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
