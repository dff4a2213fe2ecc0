import * as z from 'zod/mini';
import { type Block, type BlockRole, defineRule, type Range, type RelatedPlace, rememberedByText } from '../../src/rule/index.ts';
import { findCopied } from './find-copied.ts';
import { findDoubledMarks } from './find-doubled-marks.ts';
import { findDoubledWords } from './find-doubled-words.ts';
import { findDuplicateItems, findDuplicateItemsEn } from './find-duplicate-items.ts';
import { findRepeatedClauses } from './find-repeated-clauses.ts';
import { findRepeatedParagraphs } from './find-repeated-paragraphs.ts';
import { findSiblingNames } from './find-sibling-names.ts';

const PROSE: ReadonlySet<BlockRole> = new Set(['body', 'run-in-heading', 'list-item', 'quote', 'note', 'closing', 'salutation']);

export default defineRule({
  id: 'no-repeated-text',
  family: 'consistency',
  presets: ['recommended', 'gongwen', 'english'],
  summary: {
    en: 'Report what stands twice by mistake: items of a series, clauses, words, punctuation, whole paragraphs.',
    zh: '检查误写两遍的内容：并列项、分句、词语、标点和整段文字。',
  },
  rationale: {
    en: 'What is pasted, moved or merged is easily left in its old place too. A repeated paragraph or item also makes figures and lists wrong.',
    zh: '复制、移动、合并文字时，原处的内容容易忘记删掉。重复的段落和并列项还会让数字、名单对不上。',
  },
  messages: {
    duplicateItem: { severity: 'warning', en: '“{{item}}” stands twice in this series.', zh: '“{{item}}”在同一列举中出现了两次。' },
    duplicateMask: {
      severity: 'info',
      en: '“{{item}}” stands twice in this series; they must become two different names.',
      zh: '“{{item}}”在同一列举中出现了两次，填写时应为两个不同的名称。',
    },
    duplicateName: {
      severity: 'warning',
      en: 'Two points of this enumeration have the same name, “{{item}}”.',
      zh: '同一组“一是、二是”中有两项的名称相同：“{{item}}”。',
    },
    duplicateMaskedName: {
      severity: 'info',
      en: 'Two points of this enumeration have the same unfilled name, “{{item}}”.',
      zh: '同一组“一是、二是”中有两项都写作“{{item}}”，填写时应加以区分。',
    },
    repeatedClause: { severity: 'info', en: '“{{clause}}” is said twice in a row.', zh: '前后两处都写了“{{clause}}”，请核对是否重复。' },
    doubledMark: { severity: 'warning', en: 'Doubled punctuation “{{found}}”.', zh: '标点重复：“{{found}}”。' },
    doubledWord: { severity: 'warning', en: 'The word “{{word}}” stands twice.', zh: '“{{word}}”重复。' },
    repeatedParagraph: { severity: 'warning', en: 'This paragraph already stands in line {{line}}.', zh: '本段与第{{line}}行的段落完全相同。' },
    repeatedParagraphHint: { severity: 'info', en: 'The same paragraph stands in line {{line}}.', zh: '第{{line}}行有相同的段落。' },
    similarParagraph: {
      severity: 'info',
      en: 'This paragraph is nearly the same as that in line {{line}}.',
      zh: '本段与第{{line}}行的段落大部分相同，请核对是否重复粘贴。',
    },
    copiedText: {
      severity: 'warning',
      en: '{{count}} of the {{total}} longer paragraphs also stand in {{file}}; check that both files are wanted, and that this one tells of its own subject.',
      zh: '全文{{total}}个较长的段落中，有{{count}}个与“{{file}}”相同或大部分相同，请核对是否为同一份材料，或误用了别人的内容。',
    },
    copiedParagraph: {
      severity: 'warning',
      en: 'This paragraph also stands in {{file}}, line {{line}}, with the same figures; check that it belongs here.',
      zh: '本段与“{{file}}”第{{line}}行的段落相同，数据也一样，请核对是否误贴了别的材料。',
    },
    sharedParagraph: {
      severity: 'info',
      en: 'A paragraph of {{file}}, line {{line}}, is the same or nearly so; check that it is meant to be.',
      zh: '“{{file}}”第{{line}}行有相同或大部分相同的段落，请核对是否应当相同。',
    },
  },
  options: z.strictObject({}),
  examples: {
    bad: [
      { format: 'text', text: '一、工作情况\n走访青石村、白塔村、青石村等村，收集意见建议。\n', finds: ['青石村'] },
      { format: 'text', text: '一、工作情况\n认真抓好问题整改。全力抓好问题整改，确保见效；。\n', finds: ['抓好问题整改。全力抓好问题整改', '；。'] },
      { format: 'markdown', text: '## Scope\n\nThe review covers the the depots, the risk, cost and risk of each..\n', finds: ['the the', 'risk', '..'] },
    ],
    good: [
      { format: 'text', text: '一、工作情况\n再动员、再部署、再落实，达到了规范经营的目的的确不易，研究研究再说。\n' },
      { format: 'markdown', text: '## Scope\n\nHe had had enough, and that that is so is plain: yes, yes and yes...\n' },
    ],
  },
  check({ document, report }) {
    for (const block of document.blocks) {
      if (!PROSE.has(block.role)) continue;
      const { prose } = block;
      const { items, clauses, marks, words } = findRepetitions(block);
      for (const { item, first, second, isMasked } of items) {
        const isNext = second.start - first.end === 1;
        report({
          messageId: isMasked ? 'duplicateMask' : 'duplicateItem',
          range: prose.toSource(isNext ? { start: first.start, end: second.end } : second),
          data: { item },
          facts: { kind: 'duplicate-item' },
          related: isNext ? [] : [relatedPlace(block, first)],
        });
      }
      for (const { clause, first, second } of clauses) {
        // The text under a run-in heading takes up its words.
        if (first.start < (block.heading?.proseEnd ?? 0)) continue;
        const isNext = second.start - first.end <= 2;
        report({
          messageId: 'repeatedClause',
          range: prose.toSource(isNext ? { start: first.start, end: second.end } : second),
          data: { clause },
          facts: { kind: 'repeated-clause' },
          related: isNext ? [] : [relatedPlace(block, first)],
        });
      }
      for (const { range, found, keep } of marks) {
        const place = prose.toSource(range);
        // An escape or an entity among them is no slip of the finger.
        if (place.end - place.start !== found.length) continue;
        const choices = keep === null ? [...new Set(found)] : [];
        report({
          messageId: 'doubledMark',
          range: place,
          data: { found },
          facts: { kind: 'doubled-punctuation' },
          fix: keep === null ? [] : [{ range: place, text: keep }],
          suggestions: choices.map((mark) => ({ label: { en: `Keep “${mark}”`, zh: `只保留“${mark}”` }, edits: [{ range: place, text: mark }] })),
        });
      }
      for (const { range, second, word } of words) {
        report({
          messageId: 'doubledWord',
          range: prose.toSource(range),
          data: { word },
          facts: { kind: 'doubled-word' },
          suggestions: [{ label: { en: `Delete one “${word}”`, zh: `删除一个“${word}”` }, edits: [{ range: prose.toSource(second), text: '' }] }],
        });
      }
    }
    for (const { name, first, second, isMasked } of findSiblingNames(document.blocks)) {
      report({
        messageId: isMasked ? 'duplicateMaskedName' : 'duplicateName',
        range: first.block.prose.toSource(first.range),
        data: { item: name },
        facts: { kind: 'duplicate-item' },
        related: [{ message: { en: 'The other one stands here.', zh: '另一处在这里。' }, range: second.block.prose.toSource(second.range) }],
      });
    }
    // The manual of a program says the same of many of its parts, and means it.
    const isManual = document.language === 'en' && (document.nodes('code').length > 0 || document.nodes('inlineCode').length > 0);
    for (const { first, second, isExact } of findRepeatedParagraphs(document.blocks)) {
      if (isManual && !isExact) continue;
      report({
        messageId: !isExact ? 'similarParagraph' : isManual ? 'repeatedParagraphHint' : 'repeatedParagraph',
        range: second.range,
        data: { line: document.lines.lineAt(first.range.start) },
        facts: { kind: 'repeated-paragraph' },
        related: [{ message: { en: 'It first stands here.', zh: '首次出现在这里。' }, range: first.range }],
      });
    }
    for (const copied of findCopied(document)) report(copied);
  },
});

/** Within one block. */
const findRepetitions = rememberedByText(({ text, sentences }: Pick<Block, 'text' | 'sentences'>) => ({
  items: /\p{Script=Han}/u.test(text) ? findDuplicateItems(text) : findDuplicateItemsEn(text),
  clauses: findRepeatedClauses(text, sentences),
  marks: findDoubledMarks(text),
  words: findDoubledWords(text),
}));

function relatedPlace({ prose }: Block, range: Range): RelatedPlace {
  return { message: { en: 'It first stands here.', zh: '首次出现在这里。' }, range: prose.toSource(range) };
}
