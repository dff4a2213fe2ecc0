import type { FileResult } from '../../engine/finding.ts';
import { readHeadingNumber } from '../../model/numbering.ts';
import { chooseWords } from '../choose-words.ts';
import { displayPath } from '../display-path.ts';
import { problemSentence } from '../problem-sentence.ts';
import type { Reporter } from '../reporter.ts';
import { withHeadOnce } from '../with-head.ts';
import { zh } from '../words.ts';
import { css, script, scriptHash } from './assets.ts';
import { documentOf } from './document-of.ts';
import { type DocumentData, type DocumentEntry, LEVELS, type LevelIndex, type ReportIndex } from './report-data.ts';

/**
 * One file to look at in a browser: an overview, then each document with its findings in place. It asks for nothing from anywhere.
 * Documents are JSON in script elements that are not run; the page builds what is looked at, with text nodes only.
 */
export const html: Reporter = (context) => {
  const chooser = chooseWords(context);
  const entries: DocumentEntry[] = [];
  const rules = new Names();
  const sections = new Names();
  const withHead = withHeadOnce(HEAD);
  return {
    file(result) {
      const words = chooser.forFile(result);
      const id = entries.length;
      entries.push(entryOf(result, displayPath(result.path, context.cwd), rules, sections));
      return withHead(dataElement(`document-${id}`, documentOf(result, words)));
    },
    end(summary) {
      const index: ReportIndex = {
        language: chooser.forRun() === zh ? 'zh' : 'en',
        documents: entries,
        rules: rules.list,
        sections: sections.list,
        suppressed: summary.suppressed,
        problems: summary.problems.map((problem) =>
          problem.path === null ? problemSentence(problem) : `${displayPath(problem.path, context.cwd)}: ${problemSentence(problem)}`,
        ),
      };
      return withHead(`${dataElement('index', index)}<script>${script}</script>\n</body>\n</html>\n`);
    },
  };
};

// What is neither the style nor the script with this hash is refused by the browser, wherever it might come from.
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'; img-src data:; base-uri 'none'; form-action 'none'`;

const HEAD = `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="reportlint">
<title>reportlint</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
<noscript><p>本报告需要启用 JavaScript 才能查看。This report needs JavaScript to be shown.</p></noscript>
<div id="app"></div>
`;

/** In JSON, every `<` can be written as an escape: nothing can end the element, or begin another. */
function dataElement(id: string, data: DocumentData | ReportIndex): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>\n`;
}

function entryOf(result: FileResult, path: string, rules: Names, sections: Names): DocumentEntry {
  const counts = new Map<string, [number, number, LevelIndex, number]>();
  for (const { ruleId, severity, section } of result.findings) {
    const rule = rules.indexOf(ruleId);
    const place = sections.indexOf(withoutNumber(section[0] ?? ''));
    const level = LEVELS.indexOf(severity) as LevelIndex;
    const key = `${rule} ${place} ${level}`;
    const count = counts.get(key);
    if (count === undefined) counts.set(key, [rule, place, level, 1]);
    else count[3]++;
  }
  return {
    path,
    profile: result.profile,
    problems: result.problems.length,
    isRead: result.text !== null || !result.problems.some((problem) => problem.isFatal),
    counts: [...counts.values()],
  };
}

/** Sections of several documents are counted together by what they are called. */
function withoutNumber(label: string): string {
  const number = readHeadingNumber(label);
  return (number === null ? label : label.slice(number.range.end)).trim();
}

/** Each name once, with a number. */
class Names {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  indexOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
}
