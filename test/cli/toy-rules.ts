import * as z from 'zod/mini';
import { type AnyRule, defineRule } from '../../src/rule/index.ts';

/** `XX`: an error without a fix. */
const noToyBlank = defineRule({
  id: 'no-toy-blank',
  family: 'placeholder',
  presets: ['recommended'],
  summary: { en: 'Disallow XX.', zh: '不得留有 XX。' },
  rationale: { en: 'The reader cannot know what was meant.', zh: '读者无从知道指的是什么。' },
  messages: { blank: { severity: 'error', en: '“{{text}}” is not filled in.', zh: '“{{text}}”尚未填写。' } },
  options: z.strictObject({ allow: z._default(z.array(z.string()), []) }),
  examples: { bad: [{ text: '走访XX次。', finds: ['XX'], note: { en: 'A number.', zh: '数字。' } }], good: [{ text: '走访三次。' }] },
  check: ({ document, options, report }) => {
    for (const match of document.text.matchAll(/XX/g)) {
      if (!options.allow.includes(match[0])) report({ messageId: 'blank', range: { start: match.index, end: match.index + 2 }, data: { text: match[0] } });
    }
  },
});

/** `##marker##`: a warning with a safe fix; `??` is info. */
const noToyMarker = defineRule({
  id: 'no-toy-marker',
  family: 'residue',
  presets: ['recommended'],
  summary: { en: 'Disallow markers.', zh: '不得留有标记。' },
  rationale: { en: 'Markers belong to a program.', zh: '标记是程序用的。' },
  messages: {
    marker: { severity: 'warning', en: 'A marker.', zh: '标记。' },
    doubt: { severity: 'info', en: 'A doubt.', zh: '存疑。' },
  },
  options: z.strictObject({}),
  examples: { bad: [{ text: '##marker##一、', finds: ['##marker##'] }], good: [{ text: '一、' }] },
  check: ({ document, report }) => {
    for (const match of document.text.matchAll(/##marker##/g)) {
      const range = { start: match.index, end: match.index + match[0].length };
      report({ messageId: 'marker', range, fix: [{ range, text: '' }] });
    }
    for (const match of document.text.matchAll(/\?\?/g)) report({ messageId: 'doubt', range: { start: match.index, end: match.index + 2 } });
  },
});

export const rules: readonly AnyRule[] = [noToyBlank, noToyMarker];
