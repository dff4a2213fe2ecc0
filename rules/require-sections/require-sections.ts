import * as z from 'zod/mini';
import { type Block, defineRule, type Range, type ReportDocument, type Template } from '../../src/rule/index.ts';
import { findMisplaced, findMoved } from './find-misplaced.ts';
import { type FoundSection, findSections, type WantedSection } from './find-sections.ts';
import { findUnchanged } from './find-unchanged.ts';
import { followsPlan } from './follows-plan.ts';
import { findNearestHeading } from './nearest-heading.ts';
import { holdsOnlyPlaceholders } from './only-placeholders.ts';
import { templateSections } from './template-sections.ts';
import { addConfiguredSections, profileSections } from './wanted-sections.ts';

const section = z.strictObject({
  /** The heading as people would write it. Compared without numbering, white space and case. */
  title: z.string().check(z.minLength(1)),
  /** Other wordings of the heading. */
  aliases: z._default(z.array(z.string()), []),
  /** Whether its absence is an error; otherwise it is a warning. */
  required: z._default(z.boolean(), true),
  /** Whether it must keep its place in the list. */
  order: z._default(z.boolean(), true),
});

/** A template file as the configuration's reader puts it in place of the name. */
const template = z.strictObject({
  path: z.string(),
  outline: z.array(z.strictObject({ title: z.string(), level: z.int(), path: z.array(z.string()) })),
  sentences: z.array(z.string()),
});

const options = z.strictObject({
  /** `auto` asks for what the document's kind needs, `none` only for the sections named here or in a template. */
  profile: z._default(z.enum(['auto', 'none']), 'auto'),
  /** Sections that every document needs, in order, beside those of its kind. */
  sections: z._default(z.array(section), []),
  /**
   * A template (.md or .txt), seen from the configuration's file: its headings are asked for in place of those of the document's kind,
   * and its sentences must not stand in the draft as they are. Programs may pass `{ path, text }`.
   */
  template: z.optional(z.union([z.string().check(z.minLength(1)), template])),
});

export default defineRule({
  id: 'require-sections',
  family: 'completeness',
  presets: ['recommended', 'gongwen', 'english'],
  summary: {
    en: 'Require the sections that the kind of document, or the configuration, asks for.',
    zh: '要求写全该类文稿（或配置）应有的部分。',
  },
  rationale: {
    en: 'A missing section is the easiest defect to overlook, because nothing on the page is wrong. Headings are compared without their numbers and in every usual wording, and all gaps are told in one run.',
    zh: '缺了一整块内容最难发现，因为纸面上没有任何错字。标题按去掉序号后的各种习惯说法比对，一次列出全部缺项。',
  },
  source: '党政机关公文处理工作条例; custom of each kind of document; GAO Yellow Book, NSF PAPPG, ISO/IEC/IEEE 29148, MADR and others for English kinds',
  messages: {
    required: { severity: 'error', en: 'Section “{{title}}” is missing (required: {{kind}}).', zh: '缺少“{{title}}”部分（{{kind}}必备）。' },
    requiredNear: {
      severity: 'error',
      en: 'Section “{{title}}” is missing (required: {{kind}}); the nearest heading is “{{nearest}}”.',
      zh: '缺少“{{title}}”部分（{{kind}}必备）；最接近的标题是“{{nearest}}”。',
    },
    expected: { severity: 'warning', en: 'Section “{{title}}” is missing (usual: {{kind}}).', zh: '缺少“{{title}}”部分（{{kind}}一般应有）。' },
    expectedNear: {
      severity: 'warning',
      en: 'Section “{{title}}” is missing (usual: {{kind}}); the nearest heading is “{{nearest}}”.',
      zh: '缺少“{{title}}”部分（{{kind}}一般应有）；最接近的标题是“{{nearest}}”。',
    },
    // The document has headings of its own; see followsPlan().
    unplanned: {
      severity: 'info',
      en: 'No heading tells of “{{title}}”, which is usual ({{kind}}); check that the text covers it.',
      zh: '标题中未见“{{title}}”（{{kind}}一般会写），请确认正文是否已经写到。',
    },
    // Formulas and particulars that need no heading are worded too freely to be more than a hint.
    unstated: {
      severity: 'info',
      en: 'The text does not seem to tell “{{title}}”, which is usual ({{kind}}).',
      zh: '文中似乎没有交代“{{title}}”（{{kind}}一般会写），请确认。',
    },
    // What no-empty-section says of the section is said at the placeholders; here the demand for the section counts.
    placeholderOnly: {
      severity: 'error',
      en: 'Section “{{title}}” is there but holds only placeholders (required: {{kind}}).',
      zh: '“{{title}}”部分只有标题和占位符，等于没有写（{{kind}}必备）。',
    },
    order: {
      severity: 'warning',
      en: '“{{title}}” stands before “{{after}}”; the usual order is the other way round.',
      zh: '“{{title}}”排在“{{after}}”之前，通常的顺序相反。',
    },
    moved: {
      severity: 'warning',
      en: '“{{title}}” does not stand under “{{parent}}”, where the template has it.',
      zh: '“{{title}}”不在“{{parent}}”之下，与模板的位置不同。',
    },
    unchanged: {
      severity: 'warning',
      en: 'This sentence stands word for word in the template {{template}}; write what applies here.',
      zh: '这句话与模板 {{template}} 一字不差，请改写为本文的实际内容。',
    },
  },
  options,
  templates: ['template'],
  examples: {
    bad: [
      {
        format: 'markdown',
        text: '# Incident report: checkout outage\n\n## Summary\n\nCheckout failed for an hour.\n\n## Impact\n\n120 orders were lost.\n\n## Timeline\n\n09:10 The first alert fired.\n\n## Root cause\n\nA certificate had expired.\n\n## Resolution\n\nThe certificate was renewed.\n\n## Lessons learned\n\nRenewal must be automatic.\n',
        finds: [''],
        note: { en: 'There are no action items.', zh: '缺少“Action items”（后续措施）。' },
      },
      {
        text: '江北区城管局2023年工作总结\n一、工作开展情况\n全年办理案件412件，按期办结率达到98%。\n二、下一步工作打算\n继续推进背街小巷整治。\n江北区城管局\n2023年12月20日\n',
        finds: [''],
        note: { en: 'Nothing is said about problems.', zh: '没有写存在的问题。' },
      },
    ],
    good: [
      {
        text: '江北区城管局2023年工作总结\n一、主要做法\n全年办理案件412件，按期办结率达到98%。\n二、存在的问题和不足之处\n夜间巡查力量不足。\n三、明年工作思路\n继续推进背街小巷整治。\n江北区城管局\n2023年12月20日\n',
      },
      {
        format: 'markdown',
        text: '# Notes on composting\n\n## Materials\n\nLeaves and straw.\n',
        note: { en: 'A text of no known kind.', zh: '不属于已知文种。' },
      },
    ],
  },
  check({ document, options, report }) {
    const used = readTemplateOption(options.template);
    const found = findSections(document, addConfiguredSections(baseSections(document, used, options.profile), options.sections));
    const isPlanned = followsPlan(document, found);
    for (const [index, { wanted, headings, isPresent }] of found.entries()) {
      if (wanted.demand === 'optional') continue;
      const data = { title: wanted.title, kind: kindOf(wanted, document) };
      if (isPresent) {
        const [first] = headings;
        if (wanted.demand !== 'required' || first === undefined || !headings.every(holdsOnlyPlaceholders)) continue;
        report({ messageId: 'placeholderOnly', range: first.heading.range, data, facts: { section: wanted.title, demand: wanted.demand } });
        continue;
      }
      const range = placeOf(document, found, index);
      const isHeading = (wanted.place ?? 'heading') === 'heading';
      const nearest = isHeading || wanted.demand === 'required' ? nearestLabel(document, found, index) : null;
      const facts = { section: wanted.title, demand: wanted.demand, ...(nearest === null ? {} : { nearest }) };
      const isHint = wanted.demand === 'expected' && wanted.origin === 'profile' && !(isHeading && isPlanned);
      if (isHint) report({ messageId: isHeading ? 'unplanned' : 'unstated', range, data, facts });
      else if (nearest === null) report({ messageId: wanted.demand === 'required' ? 'required' : 'expected', range, data, facts });
      else report({ messageId: wanted.demand === 'required' ? 'requiredNear' : 'expectedNear', range, data: { ...data, nearest }, facts });
    }
    for (const { section: misplaced, title, after, afterTitle } of findMisplaced(found, document.bodyEnd)) {
      report({
        messageId: 'order',
        range: misplaced.heading.range,
        data: { title: misplaced.heading.title, after: after.heading.title },
        facts: { section: title, before: afterTitle },
        related: [{ message: { en: 'This should come first.', zh: '这一部分应在前。' }, range: after.heading.range }],
      });
    }
    for (const { section: moved, title, parent } of findMoved(found, document.bodyEnd)) {
      report({
        messageId: 'moved',
        range: moved.heading.range,
        data: { title: moved.heading.title, parent: parent.heading.title },
        facts: { section: title },
        related: [{ message: { en: 'It belongs under this heading.', zh: '应在这个标题之下。' }, range: parent.heading.range }],
      });
    }
    if (used === null) return;
    for (const range of findUnchanged(document, used)) report({ messageId: 'unchanged', range, data: { template: used.path } });
  },
});

/** @throws when whoever read the configuration left the name of a file in it */
function readTemplateOption(option: string | Template | undefined): Template | null {
  if (typeof option === 'string') throw new TypeError(`the template ${option} was not read`);
  return option ?? null;
}

/** A template says more than the kind of document, so it takes its place. */
function baseSections(document: ReportDocument, used: Template | null, profile: 'auto' | 'none'): readonly WantedSection[] {
  if (used !== null) return templateSections(used);
  return profile === 'auto' ? profileSections(document) : [];
}

function kindOf({ origin }: WantedSection, { language, profile }: ReportDocument): string {
  if (origin === 'configuration') return language === 'zh' ? '按配置' : 'configuration';
  if (origin === 'template') return language === 'zh' ? '按模板' : 'template';
  return profile?.label[language] ?? '';
}

/** Where a missing section would stand: before the next one that is there and stands after its predecessors, else at the end of the body. */
function placeOf(document: ReportDocument, found: readonly FoundSection[], index: number): Range {
  const before = Math.max(-1, ...found.slice(0, index).map(({ headings }) => headings[0]?.range.start ?? -1));
  for (const { headings } of found.slice(index + 1)) {
    const next = headings.find(({ range }) => range.start > before);
    if (next !== undefined) return emptyAt(startOf(next.block));
  }
  return emptyAt(found[index]?.wanted.place === 'lead' ? endOfAddress(document) : endOfSections(document));
}

/** Behind the addressee, where the text begins. */
function endOfAddress(document: ReportDocument): number {
  return document.blocksWith('addressee', 'salutation')[0]?.range.end ?? document.head.end;
}

/** The end of the body, before the closing formula. */
function endOfSections({ blocks, bodyEnd }: ReportDocument): number {
  const last = blocks.findLastIndex(({ range }) => range.end <= bodyEnd);
  const before = blocks[last - 1];
  return blocks[last]?.role === 'closing' && before !== undefined ? before.range.end : bodyEnd;
}

function emptyAt(offset: number): Range {
  return { start: offset, end: offset };
}

/** A Markdown heading starts with its marks. */
function startOf({ node, range }: Block): number {
  return node.type === 'heading' ? (node.position?.start.offset ?? range.start) : range.start;
}

/** The most similar heading that is no other section already. */
function nearestLabel(document: ReportDocument, found: readonly FoundSection[], index: number): string | null {
  const taken = new Set(found.flatMap(({ headings }) => headings));
  const free = document.outline.all.filter((candidate) => !taken.has(candidate));
  return findNearestHeading((found[index] as FoundSection).wanted, free)?.heading.title ?? null;
}
