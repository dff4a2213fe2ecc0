/** `npm run generate`: writes everything that is made from the rules and profiles. Files that are up to date are not touched. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GENERATED_FOLDERS, generatedFiles } from './generated-files.ts';

const root = process.cwd();
const files = await generatedFiles(root);

for (const [path, content] of files) {
  const target = join(root, path);
  if (existsSync(target) && readFileSync(target, 'utf8') === content) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  console.log(`wrote ${path}`);
}

for (const folder of GENERATED_FOLDERS) {
  for (const name of readdirSync(join(root, folder)).filter((file) => file.endsWith('.md'))) {
    const path = `${folder}/${name}`;
    if (files.has(path)) continue;
    rmSync(join(root, path));
    console.log(`removed ${path}`);
  }
}
