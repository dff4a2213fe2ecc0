import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { startMcpServer } from '../../src/mcp/start-server.ts';
import { profiles } from '../../src/profiles/index.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

const DRAFT = '# 防汛工作小结\n\n今年汛期，XX街道共转移群众312人，投入____万元。\n';

async function connect(root = temporaryFolder()) {
  const [ofClient, ofServer] = InMemoryTransport.createLinkedPair();
  await startMcpServer(ofServer, { root, version: '0.0.0', rules, profiles });
  const client = new Client({ name: 'test', version: '0.0.0' });
  await client.connect(ofClient);
  const call = async (name: string, args: Record<string, unknown>) => {
    const { content, isError } = (await client.callTool({ name, arguments: args })) as { content: { text: string }[]; isError?: boolean };
    return { text: content.map(({ text }) => text).join('\n'), isError: isError === true };
  };
  return { client, call };
}

describe('the Model Context Protocol server', () => {
  it('offers four tools, none of which writes', async () => {
    const { client } = await connect();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(['explain_rule', 'lint_file', 'lint_text', 'list_blanks']);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  });

  it('lints a text: a line a finding, with place, level and rule', async () => {
    const { call } = await connect();
    expect((await call('lint_text', { text: DRAFT })).text).toMatch(/^3:6 E no-x-placeholder /mu);
    expect((await call('lint_text', { text: '今年汛期，河东街道共转移群众312人。\n', format: 'text' })).text).toMatch(/^nothing found/u);
  });

  it('lints a file of the folder, by its configuration', async () => {
    const { call } = await connect(temporaryFolder({ 'a.md': DRAFT, '.reportlintrc': 'extends: recommended\nrules:\n  no-x-placeholder: off\n' }));
    const { text } = await call('lint_file', { path: 'a.md' });
    expect(text).toContain('no-blank');
    expect(text).not.toContain('no-x-placeholder');
  });

  it('reads nothing outside of the folder, and says what cannot be read', async () => {
    const { call } = await connect();
    expect(await call('lint_file', { path: '../secret.md' })).toMatchObject({ isError: true, text: expect.stringContaining('outside') });
    expect(await call('lint_file', { path: '/etc/hostname.md' })).toMatchObject({ isError: true, text: expect.stringContaining('outside') });
    expect(await call('lint_file', { path: 'none.md' })).toMatchObject({ isError: true, text: expect.stringContaining('no such file') });
  });

  it('runs no code of the folder', async () => {
    const { call } = await connect(temporaryFolder({ 'a.md': DRAFT, 'reportlint.config.mjs': 'globalThis.ranByMcp = true; export default {};\n' }));
    expect((await call('lint_file', { path: 'a.md' })).isError).toBe(true);
    expect('ranByMcp' in globalThis).toBe(false);
  });

  it('lists the blanks with what each asks for', async () => {
    const { call } = await connect();
    expect(JSON.parse((await call('list_blanks', { text: DRAFT })).text)).toMatchObject([
      { number: 1, text: 'XX', asks: 'unit', line: 3 },
      { number: 2, text: '____', asks: 'amount' },
    ]);
    expect((await call('list_blanks', {})).isError).toBe(true);
  });

  it('explains a rule, and names the nearest one for a wrong name', async () => {
    const { call } = await connect();
    expect((await call('explain_rule', { rule: 'no-x-placeholder', language: 'zh' })).text).toMatch(/\p{Script=Han}/u);
    expect(await call('explain_rule', { rule: 'no-x-placehoder' })).toMatchObject({
      isError: true,
      text: expect.stringContaining('did you mean no-x-placeholder?'),
    });
  });
});
