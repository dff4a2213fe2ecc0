import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.ts';

async function messageOn(text: string): Promise<string> {
  const { findings } = await lintText(
    `# Plan\n\n## Scope\n\n${text}\n\n## Time\n\nList the dates of all milestones of the project here.\n\n## Cost\n\nDescribe the costs of the work in detail.\n`,
  );
  return findings.find(({ messageId }) => messageId === 'instruction')?.message ?? '';
}

describe('what a message quotes', () => {
  it('is whole when it is short', async () => {
    expect(await messageOn('Describe the scope of the work.')).toContain('"Describe the scope of the work."');
  });

  it('is cut in the middle when it is long, between words', async () => {
    expect(await messageOn('Document alternatives, concerns, ancillary or related issues and questions.')).toContain('"Document alternatives,…questions."');
  });
});
