/** The last line of each comment that we write, by which a later run knows it: whoever is named as author, and whoever saved the file since. */
export function signComment(ruleIds: readonly string[]): string {
  return `${HEAD}${[...new Set(ruleIds)].join(', ')}`;
}

export function isSigned(lines: readonly string[]): boolean {
  return lines.length > 1 && (lines[lines.length - 1] as string).trim().startsWith(HEAD);
}

const HEAD = 'reportlint · ';
