import type { Problem } from '../engine/finding.ts';

/** What is wrong and what to do next, in one line: for formats that have one place for both. */
export function problemSentence({ message, hint }: Problem): string {
  if (hint === null || hint === '') return message;
  if (/[。！？]$/u.test(message)) return message + hint;
  if (/[.!?]$/u.test(message)) return `${message} ${hint}`;
  return /\p{Script=Han}["”』」）》]?$/u.test(message) ? `${message}；${hint}` : `${message}; ${hint}`;
}
