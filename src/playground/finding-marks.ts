import { type ChangeDesc, ChangeSet, type EditorState, type Range, RangeSet, RangeSetBuilder, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { FindingData } from '../reporters/html/report-data.ts';

/** Findings of a text that was linted, and what was typed since. */
interface Marks {
  readonly findings: readonly FindingData[];
  readonly decorations: DecorationSet;
  readonly changes: ChangeDesc;
  readonly current: number | null;
}

export const setFindings = StateEffect.define<{ readonly findings: readonly FindingData[]; readonly changes: ChangeDesc }>();
export const setCurrent = StateEffect.define<number | null>();

/** Of a finding in the margin: where something is absent. */
class AbsentWidget extends WidgetType {
  readonly #level: string;
  readonly #label: string;

  constructor(level: string, label: string) {
    super();
    this.#level = level;
    this.#label = label;
  }

  override eq(other: AbsentWidget): boolean {
    return other.#level === this.#level && other.#label === this.#label;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = `absent level-${this.#level}`;
    element.textContent = this.#label;
    return element;
  }
}

/** A longer range is underlined only: a whole paragraph on a coloured ground cannot be read. */
const LONGEST_GROUND = 40;

export const findingMarks = StateField.define<Marks>({
  create: (state) => ({ findings: [], decorations: Decoration.none, changes: noChanges(state.doc), current: null }),
  update(marks, transaction) {
    let next = marks;
    if (transaction.docChanged) {
      next = { ...next, decorations: next.decorations.map(transaction.changes), changes: next.changes.composeDesc(transaction.changes.desc) };
    }
    for (const effect of transaction.effects) {
      if (effect.is(setFindings)) {
        const { findings, changes } = effect.value;
        next = { findings, changes, current: null, decorations: decorate(findings).map(changes) };
      } else if (effect.is(setCurrent)) {
        next = { ...next, current: effect.value };
      }
    }
    return next;
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ decorations }) => decorations),
    EditorView.decorations.compute([field], (state) => currentMark(state)),
  ],
});

/** Where a finding is now; null when its text was deleted. */
export function placeNow(state: EditorState, index: number): { from: number; to: number } | null {
  const { findings, changes } = state.field(findingMarks);
  const finding = findings[index];
  if (finding === undefined) return null;
  const from = changes.mapPos(finding.start, 1);
  const to = changes.mapPos(finding.end, -1);
  return from > to ? (finding.start === finding.end ? { from, to: from } : null) : { from, to };
}

/** The narrowest finding at a position. */
export function findingAt(state: EditorState, position: number): number | null {
  const { findings } = state.field(findingMarks);
  let best: number | null = null;
  let width = Number.POSITIVE_INFINITY;
  for (const index of findings.keys()) {
    const place = placeNow(state, index);
    if (place === null || position < place.from || position > place.to || place.to - place.from >= width) continue;
    best = index;
    width = place.to - place.from;
  }
  return best;
}

export function noChanges(text: Text): ChangeDesc {
  return ChangeSet.empty(text.length).desc;
}

function decorate(findings: readonly FindingData[]): DecorationSet {
  const ranges = findings.map((finding): Range<Decoration> => {
    const { start, end, level } = finding;
    if (start === end)
      return Decoration.widget({ widget: new AbsentWidget(level, finding.missing === null ? '‸' : `+ ${finding.missing}`), side: 1 }).range(start);
    return Decoration.mark({ class: `finding level-${level}${end - start > LONGEST_GROUND ? ' wide' : ''}` }).range(start, end);
  });
  return RangeSet.of(ranges, true);
}

function currentMark(state: EditorState): DecorationSet {
  const { current } = state.field(findingMarks);
  const place = current === null ? null : placeNow(state, current);
  if (place === null || place.from === place.to) return Decoration.none;
  const builder = new RangeSetBuilder<Decoration>();
  builder.add(place.from, place.to, Decoration.mark({ class: 'current-finding' }));
  return builder.finish();
}
