import { escapeControl } from './escape-control.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/**
 * Text as content or attribute of XML 1.0. Characters that XML cannot hold at all (controls, lone surrogates, U+FFFE and U+FFFF)
 * are shown as `\x1b` or `\ufffe`; drafts do contain them.
 */
export function escapeXml(text: string): string {
  return escapeControl(text)
    .replace(/[\ufffe\uffff]/gu, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] as string);
}
