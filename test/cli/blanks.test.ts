import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remark } from 'remark';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';

const command = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

it('the list of blanks is Markdown in which the blank is what stands out, between Chinese characters too', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.md'), '# 工作总结\n\n全年在XX镇走访企业20家，收集意见12条。\n');
  const list = execFileSync(process.execPath, [command, 'blanks', 'a.md'], { cwd: folder, encoding: 'utf8' });
  const tree = JSON.stringify(remark().parse(list), (key, value) => (key === 'position' ? undefined : value));
  expect(tree).toContain('全年在⟦"},{"type":"strong","children":[{"type":"text","value":"XX"}]},{"type":"text","value":"⟧镇走访');
});
