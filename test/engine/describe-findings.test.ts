import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.ts';

/** A template of which nothing was written: its instructions are quoted. */
async function messageOn(instruction: string): Promise<string> {
  const text = `# Plan\n\n## A\n\n${instruction}\n\n## B\n\nList any relevant ADRs such as a design decision for a module of this.\n\n## C\n\nIndicate if and how they were resolved or mollified by the team.\n`;
  const { findings } = await lintText(text, { path: 'plan.md', config: { extends: ['recommended'] } });
  return findings.find(({ range }) => text.slice(range.start, range.end) === instruction)?.message ?? '';
}

describe('what a message quotes', () => {
  it('is whole when it is short', async () => {
    expect(await messageOn('Document alternatives and related issues.')).toContain('"Document alternatives and related issues."');
  });

  it('is cut in the middle when it is long, between words', async () => {
    expect(await messageOn('Document alternatives, concerns, ancillary or related issues and questions.')).toContain('"Document alternatives,…questions."');
  });
});
