import * as z from 'zod/mini';
import { type Block, contextOf, defineRule } from '../../src/rule/index.ts';
import { type Anonymous, findAnonymous, isCase } from './find-anonymous.ts';

const options = z.strictObject({
  /** Names and phrases to leave alone: `某某网` is a name. */
  allow: z._default(z.array(z.string()), []),
  /** Words of a title that switch the rule off, beside the built-in ones (案例, 判决, 通报, 研究 …). */
  offFor: z._default(z.array(z.string()), []),
});

export default defineRule({
  id: 'no-anonymous-name',
  family: 'placeholder',
  presets: ['recommended', 'gongwen', 'english'],
  summary: {
    en: 'Disallow 某 where a unit, a person or a date must be named: 某单位, 某某同志, 某年某月.',
    zh: '不允许用“某”代替应当写明的单位、人员和日期：某单位、某某同志、某年某月等。',
  },
  rationale: {
    en: 'A report speaks for somebody. 某 in its title, addressee or signature shows that it was copied and not made its own.',
    zh: '材料总是以某个单位的名义报送的。标题、主送或落款里还写着“某单位”，说明是照搬范文，没有改成自己的。',
  },
  messages: {
    head: {
      severity: 'error',
      en: '"{{token}}" in the {{place}} "{{context}}" is no name; write whose report this is.',
      zh: '{{placeZh}}“{{context}}”中的“{{token}}”不是真实名称，请写明单位或人员全称。',
    },
    body: {
      severity: 'warning',
      en: '"{{token}}" in "{{context}}" is no name; write the real one.',
      zh: '“{{context}}”中的“{{token}}”不是真实名称，请写明。',
    },
    repeated: {
      severity: 'warning',
      en: '"{{token}}" in "{{context}}" is no name; this text speaks {{count}} times of the same unnamed body, and of no other.',
      zh: '“{{context}}”中的“{{token}}”不是真实名称（全文{{count}}处都指同一单位），请写明。',
    },
    date: {
      severity: 'error',
      en: 'The date "{{token}}" is left open; write it.',
      zh: '日期“{{token}}”尚未写明，请填写。',
    },
  },
  options,
  examples: {
    bad: [
      { text: '某单位年度工作总结\n今年以来，全体干部认真履职。', finds: ['某'] },
      { text: '学习体会\n某某同志带头发言，支部于某年某月完成换届。', finds: ['某某', '某年某月'] },
      { text: '工作汇报\n某局党组高度重视。某局领导带队检查。某局已建立台账。', finds: ['某', '某', '某'] },
      { text: 'Proposal for Client A\n\nWe will start in May.', finds: ['Client A'] },
    ],
    good: [
      { text: '关于三起典型案例的通报\n某单位职工张某、某公司李某某违规操作。' },
      { text: '工作总结\n某些环节还有不足，某一时段的压力较大，某种程度上影响了进度。' },
      { text: '城市治理研究\n某市和某县的做法各有特点。' },
      { text: 'Case study: how Company A cut its costs\n\nCompany A has 40 sites.' },
    ],
  },
  check({ document, options, report }) {
    if (isCase(document, options.offFor)) return;
    for (const anonymous of findAnonymous(document)) {
      const { block, start, end, evidence, count } = anonymous;
      const context = contextOf(block.text, anonymous);
      if (isAllowed(anonymous, options.allow)) continue;
      const token = block.text.slice(start, end);
      const range = block.prose.toSource({ start, end });
      const facts = { kind: evidence };
      if (evidence === 'head') report({ messageId: 'head', range, data: { token, context, ...placeOf(block) }, facts });
      else if (evidence === 'date') report({ messageId: 'date', range, data: { token }, facts });
      else if (evidence === 'repeated') report({ messageId: 'repeated', range, data: { token, context, count }, facts });
      else report({ messageId: 'body', range, data: { token, context }, facts });
    }
  },
});

function placeOf({ role }: Block): { place: string; placeZh: string } {
  if (role === 'addressee' || role === 'salutation') return { place: 'addressee', placeZh: '主送或称谓' };
  if (role === 'signature') return { place: 'signature', placeZh: '落款' };
  return role === 'subtitle' ? { place: 'subtitle', placeZh: '副题' } : { place: 'title', placeZh: '标题' };
}

function isAllowed({ block: { text }, start, end }: Anonymous, allow: readonly string[]): boolean {
  return allow.some((phrase) => {
    const from = Math.max(0, start - phrase.length);
    for (let at = phrase === '' ? -1 : text.indexOf(phrase, from); at !== -1 && at <= start; at = text.indexOf(phrase, at + 1))
      if (at + phrase.length >= end) return true;
    return false;
  });
}
