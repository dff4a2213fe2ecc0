import type { Problem } from '../engine/finding.ts';

/** What is wrong and what to do next, in one line: for formats that have one place for both. */
export function problemSentence({ message, hint }: Problem): string {
  if (hint === null || hint === '') return message;
  if (/[。！？]$/u.test(message)) return message + hint;
  if (/[.!?]$/u.test(message)) return `${message} ${hint}`;
  return /\p{Script=Han}["”』」）》]?$/u.test(message) || /^\p{Script=Han}/u.test(hint) ? `${message}；${hint}` : `${message}; ${hint}`;
}

/** A problem as people read it in a language; in English where nobody has put it otherwise. */
export function problemIn(problem: Problem, language: 'zh' | 'en'): Problem {
  return language === 'zh' && problem.zh !== undefined ? { ...problem, ...problem.zh } : problem;
}
