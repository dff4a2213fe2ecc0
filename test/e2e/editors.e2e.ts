import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { isInstalled } from './is-installed.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'dist/cli.cjs');
/** One placeholder behind a character beyond the BMP, one marker. */
const DRAFT =
  '关于防汛工作的报告\n\n区政府：\n一、基本情况\n𠮷野镇和XX街道共转移群众312人。\n##paidbegin##\n二、下一步打算\n继续抓好值班值守。\n特此报告。\n\n水务局\n2026年9月3日\n';
const FOUND = ['no-x-placeholder', 'no-paid-marker'];

/** A folder with the draft and with a `reportlint` that a PATH can name. */
function desk(): { folder: string; env: NodeJS.ProcessEnv } {
  const folder = temporaryFolder({ 'draft.txt': DRAFT });
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'reportlint'), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`);
  chmodSync(join(bin, 'reportlint'), 0o755);
  return { folder, env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}`, RESULT: join(folder, 'result') } };
}

function run(program: string, args: readonly string[], { folder, env }: ReturnType<typeof desk>, more: NodeJS.ProcessEnv = {}): string[] {
  const done = spawnSync(program, args, { cwd: folder, env: { ...env, ...more }, encoding: 'utf8', timeout: 60_000, stdio: ['ignore', 'pipe', 'pipe'] });
  expect(existsSync(join(folder, 'result')), done.stderr + done.stdout).toBe(true);
  return readFileSync(join(folder, 'result'), 'utf8').trim().split('\n');
}

describe.runIf(isInstalled('nvim', ['--version']))('Neovim', () => {
  it('shows the findings at their places, and applies a quick fix', () => {
    const at = desk();
    const [found = '', left] = run('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-c', `luafile ${join(root, 'test/e2e/neovim.lua')}`], at, {
      NODE: process.execPath,
      COMMAND: command,
      CONFIGURATION: join(root, 'editors/neovim/reportlint.lua'),
      DRAFT: 'draft.txt',
      LINE: '5',
    });
    // Neovim counts bytes: 𠮷 has four, the others three.
    expect(JSON.parse(found)).toMatchObject([
      { code: FOUND[0], line: 4, column: 13, severity: 1 },
      { code: FOUND[1], line: 5, column: 0 },
    ]);
    expect(left).toBe('1');
    expect(readFileSync(join(at.folder, 'draft.txt'), 'utf8')).toBe(DRAFT.replace('##paidbegin##\n', ''));
  });
});

describe.runIf(isInstalled('vim', ['--version']) && existsSync('/usr/share/vim-ale'))('Vim with ALE', () => {
  it('shows the findings at their places', () => {
    const at = desk();
    const script = `set nocompatible
set encoding=utf-8
filetype plugin on
set rtp^=/usr/share/vim-ale
set rtp+=${join(root, 'editors/vim')}
let g:ale_linters = {'text': ['reportlint']}
runtime plugin/ale.vim
edit draft.txt
setfiletype text
call ale#Queue(0, 'lint_file', bufnr(''))
let s:waited = 0
while empty(ale#engine#GetLoclist(bufnr(''))) && s:waited < 200
  sleep 100m
  let s:waited += 1
endwhile
call writefile([json_encode(map(copy(ale#engine#GetLoclist(bufnr(''))), '[v:val.lnum, v:val.col, v:val.type, v:val.code]'))], 'result')
qall!
`;
    writeFileSync(join(at.folder, 'ale.vim'), script);
    const [found = ''] = run('vim', ['-Es', '-u', 'NONE', '-i', 'NONE', '-S', 'ale.vim'], at);
    expect(JSON.parse(found)).toEqual([
      [5, 14, 'E', FOUND[0]],
      [6, 1, 'E', FOUND[1]],
    ]);
  });
});

const ELPA = '/usr/share/emacs/site-lisp/elpa-src';

describe.runIf(isInstalled('emacs', ['--version']) && existsSync(ELPA))('Emacs with Flycheck', () => {
  it('shows the findings with their level and rule', () => {
    const at = desk();
    const script = `(let ((default-directory "${ELPA}")) (normal-top-level-add-subdirs-to-load-path))
(add-to-list 'load-path "${join(root, 'editors/emacs')}")
(require 'reportlint)
(find-file "draft.txt")
(text-mode)
(flycheck-mode 1)
(flycheck-buffer)
(let ((waited 0)) (while (and (null flycheck-current-errors) (< waited 200)) (accept-process-output nil 0.1) (setq waited (1+ waited))))
(let ((found (mapcar (lambda (e) (format "%d %s %s" (flycheck-error-line e) (flycheck-error-level e) (flycheck-error-id e))) flycheck-current-errors)))
  (with-temp-file "result" (insert (mapconcat #'identity found "\\n"))))
`;
    writeFileSync(join(at.folder, 'check.el'), script);
    expect(run('emacs', ['--batch', '-l', 'check.el'], at)).toEqual([`5 error ${FOUND[0]}`, `6 error ${FOUND[1]}`]);
  });
});

describe.runIf(isInstalled('efm-langserver', ['-v']) && isInstalled('nvim', ['--version']))('efm-langserver', () => {
  it('passes the findings on', () => {
    const at = desk();
    const script = `local id = vim.lsp.start_client({ name = 'efm', cmd = { 'efm-langserver', '-c', '${join(root, 'editors/efm/config.yaml')}' }, root_dir = vim.fn.getcwd(), get_language_id = function() return 'text' end })
vim.cmd('edit draft.txt')
vim.lsp.buf_attach_client(0, id)
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local out = io.open('result', 'w')
for _, d in ipairs(vim.diagnostic.get(0)) do out:write(d.lnum .. ' ' .. d.severity .. '\\n') end
out:close()
vim.cmd('qall!')
`;
    writeFileSync(join(at.folder, 'efm.lua'), script);
    expect(run('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-c', 'luafile efm.lua'], at)).toEqual(['4 1', '5 1']);
  });
});
