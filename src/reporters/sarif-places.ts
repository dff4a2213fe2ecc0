import type { ArtifactLocation, Fix, PhysicalLocation, Region, Result } from 'sarif';
import type { Finding, FindingEdit } from '../engine/finding.ts';
import type { LineIndex } from '../model/line-index.ts';
import type { Point } from '../model/range.ts';
import type { Severity } from '../rule/rule.ts';
import { coveringEdit } from './covering-edit.ts';
import { displayPath } from './display-path.ts';

/** A passage is quoted up to here; what is longer can be read in the draft. */
const LONGEST_SNIPPET = 500;

const LEVELS: Readonly<Record<Severity, NonNullable<Result['level']>>> = { error: 'error', warning: 'warning', info: 'note' };

export function levelOf(severity: Severity): NonNullable<Result['level']> {
  return LEVELS[severity];
}

/** Relative to the working folder when the file lies below it, as code scanning asks for. */
export function artifactLocation(path: string, cwd: string): ArtifactLocation {
  const shown = displayPath(path, cwd);
  const uri = shown.split('/').map(encodeURIComponent).join('/');
  if (shown.startsWith('/')) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//u.test(shown)) return { uri: `file:///${uri}` };
  return { uri, uriBaseId: '%SRCROOT%' };
}

export function physicalLocation(place: { readonly start: Point; readonly end: Point; readonly text?: string }, path: string, cwd: string): PhysicalLocation {
  const snippet = place.text === undefined || place.text === '' || place.text.length > LONGEST_SNIPPET ? {} : { snippet: { text: place.text } };
  return { artifactLocation: artifactLocation(path, cwd), region: { ...region(place.start, place.end), ...snippet } };
}

/** The fix first, then what a person must choose from. */
export function fixesOf(finding: Finding, source: { readonly text: string; readonly lines: LineIndex; readonly path: string; readonly cwd: string }): Fix[] {
  const toFix = (edits: readonly FindingEdit[], description: string): Fix[] => {
    const edit = coveringEdit(edits, source.text);
    if (edit === null) return [];
    const deletedRegion = region(source.lines.toPoint(edit.range.start), source.lines.toPoint(edit.range.end));
    const replacements = [{ deletedRegion, ...(edit.text === '' ? {} : { insertedContent: { text: edit.text } }) }];
    return [{ description: { text: description }, artifactChanges: [{ artifactLocation: artifactLocation(source.path, source.cwd), replacements }] }];
  };
  return [...(finding.fix === null ? [] : toFix(finding.fix, 'reportlint --fix')), ...finding.suggestions.flatMap(({ label, edits }) => toFix(edits, label))];
}

function region(start: Point, end: Point): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
