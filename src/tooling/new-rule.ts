/** `npm run new-rule <id>`: the folder of a new rule, ready to be filled in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_ID } from './rule-id.ts';

const root = process.cwd();
const [id, ...rest] = process.argv.slice(2);

if (id === undefined || rest.length > 0) refuse('give one id: npm run new-rule no-paid-marker');
else if (!RULE_ID.test(id)) refuse(`${id} is no id for a rule: no-<thing> forbids, require-<thing> demands, max-<thing> limits, consistent-<thing> compares`);
else if (existsSync(join(root, 'rules', id))) refuse(`rules/${id} exists already`);
else scaffold(id);

function scaffold(ruleId: string): void {
  const folder = `rules/${ruleId}`;
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, `${ruleId}.ts`), ruleSource(ruleId));
  writeFileSync(join(root, folder, `${ruleId}.test.ts`), testSource(ruleId));
  console.log(`wrote ${folder}/${ruleId}.ts and ${folder}/${ruleId}.test.ts

Next:
  1. Write the rule: summary, rationale, messages in both languages, examples, check().
  2. Write its cases, and run them: npx vitest run ${folder}
  3. npm run generate   lists the rule and writes its page, schema and example configuration
  4. npm test`);
}

function refuse(reason: string): void {
  console.error(reason);
  process.exitCode = 2;
}

function ruleSource(ruleId: string): string {
  return `import * as z from 'zod/mini';
import { defineRule } from '../../src/rule/index.ts';

const options = z.strictObject({
  /** Words that are never reported. */
  allow: z._default(z.array(z.string()), []),
});

export default defineRule({
  id: '${ruleId}',
  family: 'placeholder',
  presets: ['recommended'],
  summary: { en: 'Disallow …', zh: '禁止……' },
  rationale: { en: 'What goes wrong when it stays in.', zh: '留在文中会有什么后果。' },
  messages: {
    leftover: { severity: 'warning', en: '“{{word}}” is still in the draft.', zh: '文中仍有“{{word}}”。' },
  },
  options,
  examples: {
    bad: [{ text: 'Revenue grew by FILLME percent.', finds: ['FILLME'] }],
    good: [{ text: 'Revenue grew by 4 percent.' }, { text: 'Search the code for \`FILLME\`.', format: 'markdown' }],
  },
  check({ document, options, report }) {
    for (const prose of document.prose) {
      for (const match of prose.text.matchAll(/FILLME/gu)) {
        const [word] = match;
        if (options.allow.includes(word)) continue;
        report({ messageId: 'leftover', range: prose.toSource({ start: match.index, end: match.index + word.length }), data: { word } });
      }
    }
  },
});
`;
}

function testSource(ruleId: string): string {
  return `import { testRule } from '../../src/testing/index.ts';
import rule from './${ruleId}.ts';

testRule(rule, [
  { name: 'finished text is silent', text: 'Revenue grew by 4 percent.' },
  { name: 'the range is right after an entity', text: 'A &amp; B: FILLME', findings: ['1:12-1:18 #leftover =FILLME'] },
  { name: 'allowed words are silent', text: 'The form says FILLME.', options: { allow: ['FILLME'] } },
]);
`;
}
