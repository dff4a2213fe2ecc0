import { escapeControl } from './escape-control.ts';

/**
 * Text of a draft as text of a Markdown document: nothing in it becomes markup, HTML, a table cell, a formula or a link,
 * and on GitHub and GitLab nothing becomes a mention of a person or a reference to an issue (an invisible space keeps these apart).
 */
export function escapeMarkdown(text: string): string {
  return escapeControl(text)
    .replace(/[\\`*_[\]#!|~]/gu, '\\$&')
    .replace(/[&<>$]/gu, (character) => ENTITIES[character] as string)
    .replace(/@|\\#(?=\d)|\\!(?=\d)/gu, '$&&#8203;')
    .replace(/:(?=\/\/)|\bGH-(?=\d)|www(?=\.)/giu, '$&&#8203;');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;' };
