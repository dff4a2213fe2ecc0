// Word documents: 1,000 small ones in one run, and one of 200 pages. Prints time and peak memory of the whole process.
// dist/ must be built. A peer is measured beside it when bench/peers is installed (npm install in that folder).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDocx, paragraph, run, style, table } from '../test/parsers/docx/make-docx.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reportlint-bench-'));
const styles = style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') + style('2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>');
const SENTENCE = '围绕年度目标任务，各单位加强统筹协调，细化工作措施，逐项明确责任人和完成时限，推动重点工作落地见效。';

mkdirSync(join(folder, 'many'));
for (let index = 0; index < 1000; index++) writeFileSync(join(folder, 'many', `${index}.docx`), small(index));
writeFileSync(join(folder, 'long.docx'), long(200));

const peers = join(root, 'bench/peers/node_modules/mammoth/lib/index.js');
const rows = [
  ['1,000 small files', 'reportlint', measure([join(root, 'dist/cli.cjs'), '--no-config', '-f', 'ndjson', 'many'])],
  ['200 pages', 'reportlint', measure([join(root, 'dist/cli.cjs'), '--no-config', '-f', 'ndjson', 'long.docx'])],
];
if (existsSync(peers)) {
  const script = `import mammoth from ${JSON.stringify(peers)}; import { readdirSync } from 'node:fs'; const files = process.argv[1] === 'many' ? readdirSync('many').map((name) => 'many/' + name) : [process.argv[1]]; for (const path of files) await mammoth.extractRawText({ path });`;
  for (const [label, target] of [
    ['1,000 small files', 'many'],
    ['200 pages', 'long.docx'],
  ])
    rows.push([label as string, 'mammoth, raw text', measure(['--input-type=module', '-e', script, target as string])]);
}
for (const row of rows) process.stdout.write(`${row.join('  ')}\n`);
rmSync(folder, { recursive: true });

/** The best of three. */
function measure(args: readonly string[]): string {
  const atExit =
    'process.on("exit", () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process._rawDebug(`peak ${maxRSS} ${userCPUTime + systemCPUTime}`); })';
  let best = Number.POSITIVE_INFINITY;
  let peak = 0;
  let cpu = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now();
    const { stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(atExit)}`, ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    best = Math.min(best, performance.now() - start);
    const [, kibibytes = 0, microseconds = 0] = /^peak (\d+) (\d+)$/mu.exec(stderr) ?? [];
    peak = Math.max(peak, Number(kibibytes));
    cpu = Math.min(cpu, Number(microseconds));
  }
  return `${(best / 1000).toFixed(2)} s  (CPU ${(cpu / 1e6).toFixed(2)} s)  ${Math.round(peak / 1024)} MB`;
}

function small(index: number): Uint8Array {
  const body = [
    paragraph(`关于第${index}季度防汛工作情况的报告`),
    paragraph('区政府：'),
    paragraph('一、工作开展情况'),
    paragraph(`${SENTENCE}共排查隐患XX处。`),
    paragraph('二、存在问题'),
    paragraph(SENTENCE),
  ];
  return makeDocx(body.join(''), { styles, settings: '', numbering: '', header: paragraph('区水务局') });
}

/** About 47 paragraphs and 1,800 characters a page. */
function long(pages: number): Uint8Array {
  const parts: string[] = [paragraph('关于全区防汛工作情况的调研报告')];
  for (let page = 0; page < pages; page++) {
    parts.push(paragraph(`第${page + 1}部分 工作情况`, '<w:pStyle w:val="1"/>'));
    for (let index = 0; index < 26; index++) {
      const font = '<w:rFonts w:ascii="FangSong" w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="32"/><w:szCs w:val="32"/>';
      parts.push(
        `<w:p><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>${run(`${index + 1}月，${SENTENCE.slice(0, 20)}`, font)}${run(SENTENCE.slice(20), font)}${run(`共排查${page * 7 + index}处。`, font)}</w:p>`,
      );
    }
    parts.push(
      table([
        ['镇街', '排查', '整改', '备注'],
        ['东城', '12', '11', ''],
        ['西城', '30', '28', ''],
      ]),
    );
    parts.push(...Array.from({ length: 6 }, (_, index) => paragraph(`（${index + 1}）及时上报。`)));
  }
  return makeDocx(parts.join(''), { styles });
}
