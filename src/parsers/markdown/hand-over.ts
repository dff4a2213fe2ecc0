/** Thrown where a construct is not ours to read, or in doubt: the segment goes to remark then. One object, since it is no error and needs no stack. */
export const HAND_OVER = new Error('left to remark');

/** Thrown for a fence or HTML that nothing closes but the end of its container or of the text: how far it goes depends on what follows. */
export const UNCLOSED = new Error('not closed');

/** What `read` makes, or null when it hands over. */
export function orHandOver<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (error === HAND_OVER) return null;
    throw error;
  }
}
