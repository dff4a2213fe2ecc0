import * as z from 'zod/mini';
import { allMatches, type Block, defineRule, type Range, type ReportDocument } from '../../src/rule/index.ts';
import type { Bracket, Kind } from './bracket.ts';
import { type Decision, type Judged, readCompany } from './document-company.ts';
import { findHiddenBrackets } from './find-hidden-brackets.ts';
import { findVariables } from './find-variables.ts';
import { judgeBracket } from './judge-bracket.ts';
import { scanBrackets } from './scan-brackets.ts';

const options = z.strictObject({
  /** Regular expressions (JavaScript, with the u flag) for more forms: `@@[A-Z]+@@`. What they match is reported whole. */
  patterns: z._default(z.array(z.string().check(z.refine(isPattern, 'is no regular expression'))), []),
  /** Brackets that stay, with or without their marks: `[Delaware]` or `Delaware`. */
  allow: z._default(z.array(z.string()), []),
  /** A program fills these documents in later: template variables (`{{name}}`, `${name}`, `«Name»`, `%NAME%`) may stay. */
  templating: z._default(z.boolean(), false),
});

export default defineRule({
  id: 'no-bracket-placeholder',
  family: 'placeholder',
  presets: ['recommended', 'gongwen', 'english'],
  summary: {
    en: 'Disallow brackets that wait for their content: [insert client name], 【单位名称】, {{name}}, <项目名称>, [●].',
    zh: '不允许残留待填的括号：【单位名称】、[请填写……]、{{name}}、<项目名称>、[●] 等。',
  },
  rationale: {
    en: 'Templates put what the writer has to supply in brackets. One that is left shows the reader a form instead of a report.',
    zh: '模板用括号标出需要填写的内容。括号还留着，读者看到的就是一张没填完的表，而不是材料。',
  },
  messages: {
    ask: {
      severity: 'error',
      en: '"{{token}}" tells the writer what to put here; write it and delete the brackets.',
      zh: '“{{token}}”是留给撰稿人的填写提示，请写上实际内容，并删去括号。',
    },
    field: {
      severity: 'error',
      en: '"{{token}}" only names what belongs here; fill it in and delete the brackets.',
      zh: '“{{token}}”只写了此处该填什么，请填上实际内容，并删去括号。',
    },
    blank: {
      severity: 'error',
      en: 'The blank "{{token}}" is not filled in; write the value and delete the brackets.',
      zh: '“{{token}}”处留空未填，请补上实际内容，并删去括号。',
    },
    choice: {
      severity: 'error',
      en: '"{{token}}" lists choices; keep the right one and delete the brackets.',
      zh: '“{{token}}”列的是备选写法，请选定一项，并删去括号。',
    },
    variable: {
      severity: 'error',
      en: 'The template variable "{{token}}" was never filled in.',
      zh: '模板变量“{{token}}”没有被替换，请填上实际内容。',
    },
    style: {
      severity: 'error',
      en: '"{{token}}" stands in the brackets that hold unfilled places elsewhere in this text ({{count}} of them); fill it in too.',
      zh: '本文同样的括号有{{count}}处是待填内容，“{{token}}”也应填上实际内容，并删去括号。',
    },
    legend: {
      severity: 'error',
      en: 'The text itself says that such brackets are to be replaced, and "{{token}}" is still here.',
      zh: '文中已说明这类括号需要替换，“{{token}}”仍未替换。',
    },
    several: {
      severity: 'warning',
      en: '"{{token}}" looks like one of {{count}} places of a template; fill it in or delete the brackets.',
      zh: '“{{token}}”与另外几处同样的括号（共{{count}}种）像是模板里待填的内容，请填写或删去括号。',
    },
    slot: {
      severity: 'warning',
      en: '"{{token}}" stands where a value is due; fill it in or delete the brackets.',
      zh: '“{{token}}”处在应填具体内容的位置，请填写或删去括号。',
    },
    default: {
      severity: 'info',
      en: '"{{token}}" is a template’s default value; confirm it and delete the brackets.',
      zh: '“{{token}}”是模板给出的默认值，请确认，并删去括号。',
    },
    filled: {
      severity: 'info',
      en: 'The value in "{{token}}" is filled in, but the template’s brackets are still around it.',
      zh: '“{{token}}”已经填写，但模板的括号没有删去。',
    },
    pattern: {
      severity: 'error',
      en: '"{{token}}" is a placeholder of the configuration and is not filled in.',
      zh: '“{{token}}”是配置中列出的占位内容，尚未填写。',
    },
  },
  options,
  examples: {
    bad: [
      { text: '[主办单位]定于[年]年[月]月[日]日召开【会议名称】。', finds: ['[主办单位]', '[年]', '[月]', '[日]', '【会议名称】'] },
      { text: '一、总体进展\n【写明本月完成的主要工作和数据。】', finds: ['【写明本月完成的主要工作和数据。】'] },
      { text: '项目<项目名称>由（此处填写施工单位）承建。', finds: ['<项目名称>', '（此处填写施工单位）'] },
      { text: 'This agreement is between [Insert Company Name] and {enter client name here}.', finds: ['[Insert Company Name]', '{enter client name here}'] },
      { text: 'The fee is $[____], payable within [●] days.', finds: ['[____]', '[●]'] },
      { text: 'Dear «First_Name»,\n\nthank you for choosing {{company}}.', finds: ['«First_Name»', '{{company}}'] },
      {
        text: '* Considered: [option 1]\n* Considered: [option 2]\n* Deciders: [list everyone involved]\n* Date: [YYYY-MM-DD]',
        format: 'markdown',
        finds: ['[option 1]', '[option 2]', '[list everyone involved]', '[YYYY-MM-DD]'],
        note: { en: 'The certain brackets speak for the doubtful ones.', zh: '确定的待填括号可以佐证其余的括号。' },
      },
    ],
    good: [
      { text: '【摘要】本文调查了三个片区的停车状况。\n【关键词】停车；治理' },
      { text: '按照市政发〔2023〕5号文件要求，点击【提交】按钮即可上报[1]。' },
      { text: 'As the report says, “[t]he results [of 2021] were mixed” [Smith 2022; 14].' },
      { text: '[ [Docs](https://example.com/docs) | [Issues](https://example.com/issues) ]', format: 'markdown' },
      { text: 'See [the guide](https://example.com), tick [x] and run `add <name>`.', format: 'markdown' },
      { text: 'Dear {{name}}, your order has shipped.', options: { templating: true } },
    ],
  },
  check({ document, options, report }) {
    const allowed = new Set(options.allow);
    const patterns = options.patterns.map((source) => new RegExp(source, 'gu'));
    const judged: Judged[] = [];
    for (const block of document.blocks) {
      if (block.text === '' || block.role === 'code' || block.role === 'marker') continue;
      const taken: Range[] = [];
      for (const range of matches(block, patterns)) {
        taken.push(range);
        const token = block.text.slice(range.start, range.end);
        if (!isAllowed(token, allowed)) report({ messageId: 'pattern', range: block.prose.toSource(range), data: { token }, facts: { kind: 'pattern' } });
      }
      for (const range of findVariables(block)) {
        taken.push(range);
        const token = block.text.slice(range.start, range.end);
        if (!options.templating && !isAllowed(token, allowed))
          report({ messageId: 'variable', range: block.prose.toSource(range), data: { token }, facts: { kind: 'variable' } });
      }
      const sources = taken.map((range) => block.prose.toSource(range)).sort((a, b) => a.start - b.start);
      let next = 0;
      for (const bracket of scanBrackets(block, document.text)) {
        while (next < sources.length && (sources[next] as Range).end <= bracket.range.start) next++;
        const isTaken = next < sources.length && (sources[next] as Range).start < bracket.range.end;
        if (!isTaken) judged.push({ bracket, verdict: judgeBracket(bracket) });
      }
    }
    for (const bracket of findHiddenBrackets(document)) judged.push({ bracket, verdict: judgeBracket(bracket) });
    reportMergeFields(document, options.templating ? null : report);
    const company = readCompany(document, judged);
    let coveredUntil = 0;
    for (const one of judged.toSorted((a, b) => a.bracket.range.start - b.bracket.range.start || b.bracket.range.end - a.bracket.range.end)) {
      const { bracket } = one;
      if (bracket.range.start < coveredUntil) continue;
      const decision = company.decide(one);
      if (decision === null) continue;
      coveredUntil = bracket.range.end;
      if (!isAllowed(bracket.token, allowed)) report(describe(one, decision));
    }
  },
});

type Report = (finding: { messageId: 'variable'; range: Range; data: { token: string }; facts: { kind: string } }) => void;

/** What only a word processor's file knows: a merge field shows a name or nothing, and is unfilled either way. */
function reportMergeFields({ facts, text }: ReportDocument, report: Report | null): void {
  if (report === null) return;
  for (const { kind, range, data } of facts) {
    if (kind !== 'merge-field') continue;
    const token = text.slice(range.start, range.end).trim() || String(data['name'] ?? 'MERGEFIELD');
    report({ messageId: 'variable', range, data: { token }, facts: { kind: 'variable' } });
  }
}

const OWN: Readonly<Record<Kind, 'ask' | 'field' | 'blank' | 'choice'>> = {
  ask: 'ask',
  field: 'field',
  blank: 'blank',
  choice: 'choice',
  filled: 'field',
  words: 'field',
};

function describe({ bracket, verdict }: Judged, decision: Decision) {
  const { range } = bracket;
  const token = bracket.token;
  const facts = { kind: verdict.kind, evidence: decision.why };
  switch (decision.why) {
    case 'own':
      return { messageId: OWN[verdict.kind], range, data: { token }, facts } as const;
    case 'style':
    case 'several':
      return { messageId: decision.why, range, data: { token, count: decision.count }, facts } as const;
    case 'legend':
    case 'slot':
      return { messageId: decision.why, range, data: { token }, facts } as const;
    default:
      return { messageId: decision.why, range, data: { token }, facts, suggestions: [removeBrackets(bracket)] } as const;
  }
}

function removeBrackets({ inner, range }: Bracket) {
  return { label: { en: `Keep "${inner}" without brackets`, zh: `保留“${inner}”，删去括号` }, edits: [{ range, text: inner }] };
}

function isAllowed(token: string, allowed: ReadonlySet<string>): boolean {
  return allowed.has(token) || allowed.has(token.slice(1, -1).trim());
}

/** Ranges of the configured patterns, none empty. */
function matches({ text }: Block, patterns: readonly RegExp[]): Range[] {
  return patterns.flatMap((pattern) =>
    [...allMatches(text, pattern)].filter(([whole]) => whole !== '').map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

function isPattern(source: string): boolean {
  try {
    return source !== '' && new RegExp(source, 'gu') instanceof RegExp;
  } catch {
    return false;
  }
}
