import { defaultKeymap, history, historyKeymap, redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import { type ChangeDesc, Compartment, EditorState, Transaction } from '@codemirror/state';
import { drawSelection, EditorView, hoverTooltip, keymap, lineNumbers } from '@codemirror/view';
import type { FindingEdit } from '../engine/finding.ts';
import type { FindingData } from '../reporters/html/report-data.ts';
import { findingAt, findingMarks, noChanges, placeNow, setCurrent, setFindings } from './finding-marks.ts';
import { mapEdits } from './map-edits.ts';

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly label: string;
  onChange(): void;
  /** The cursor was put into a finding. */
  onVisit(index: number): void;
  /** What is shown when the pointer rests on a finding. */
  tooltip(index: number): HTMLElement;
}

/** A text that is being linted, and what was typed since. */
export interface TakenText {
  readonly text: string;
  changes: ChangeDesc;
}

/** The text that is edited, with findings in it. Offsets are those of the text with `\n` as line end. */
export class DraftEditor {
  readonly view: EditorView;
  readonly #writable = new Compartment();
  readonly #label = new Compartment();
  readonly #taken = new Set<TakenText>();

  constructor(options: EditorOptions) {
    this.view = new EditorView({
      parent: options.parent,
      state: EditorState.create({
        doc: options.text,
        extensions: [
          lineNumbers(),
          history(),
          drawSelection(),
          EditorView.lineWrapping,
          keymap.of([...defaultKeymap, ...historyKeymap]),
          findingMarks,
          this.#writable.of([]),
          this.#label.of(EditorView.contentAttributes.of({ 'aria-label': options.label })),
          hoverTooltip((view, position) => {
            const index = findingAt(view.state, position);
            const place = index === null ? null : placeNow(view.state, index);
            return index === null || place === null ? null : { pos: place.from, end: place.to, create: () => ({ dom: options.tooltip(index) }) };
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) {
              for (const taken of this.#taken) taken.changes = taken.changes.composeDesc(update.changes.desc);
              options.onChange();
            } else if (update.selectionSet && update.transactions.some((transaction) => transaction.isUserEvent('select.pointer'))) {
              const index = findingAt(update.state, update.state.selection.main.head);
              if (index !== null) options.onVisit(index);
            }
          }),
        ],
      }),
    });
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  get canUndo(): boolean {
    return undoDepth(this.view.state) > 0;
  }

  get canRedo(): boolean {
    return redoDepth(this.view.state) > 0;
  }

  /** The text for linting. What is typed from now on is remembered until its findings are shown, or it is dropped. */
  takeText(): TakenText {
    const taken = { text: this.text, changes: noChanges(this.view.state.doc) };
    this.#taken.add(taken);
    return taken;
  }

  drop(taken: TakenText): void {
    this.#taken.delete(taken);
  }

  showFindings(taken: TakenText, findings: readonly FindingData[]): void {
    this.#taken.delete(taken);
    this.view.dispatch({ effects: setFindings.of({ findings, changes: taken.changes }) });
  }

  /** Selects a finding and brings it into sight. @returns false when its text is gone */
  visit(index: number): boolean {
    const place = placeNow(this.view.state, index);
    if (place === null) return false;
    this.view.dispatch({
      selection: { anchor: place.from, head: place.to },
      effects: [setCurrent.of(index), EditorView.scrollIntoView(place.from, { y: 'center' })],
    });
    return true;
  }

  reveal(offset: number): void {
    this.view.dispatch({
      selection: { anchor: Math.min(offset, this.view.state.doc.length) },
      effects: EditorView.scrollIntoView(Math.min(offset, this.view.state.doc.length), { y: 'start', yMargin: 24 }),
    });
  }

  /** @returns false when the place has changed since it was linted */
  apply(edits: readonly FindingEdit[]): boolean {
    const changes = mapEdits(edits, this.view.state.field(findingMarks).changes);
    if (changes === null) return false;
    this.view.dispatch({ changes, userEvent: 'input.fix' });
    return true;
  }

  /** Puts another text in place of this one; it can be undone like anything else. */
  replaceText(text: string): void {
    this.view.dispatch({
      changes: { from: 0, to: this.view.state.doc.length, insert: text },
      effects: setFindings.of({ findings: [], changes: noChanges(this.view.state.toText(text)) }),
      selection: { anchor: 0 },
      annotations: Transaction.userEvent.of('input.open'),
      scrollIntoView: true,
    });
  }

  setMode({ isWritable, label }: { readonly isWritable: boolean; readonly label: string }): void {
    this.view.dispatch({
      effects: [
        this.#writable.reconfigure(isWritable ? [] : [EditorState.readOnly.of(true), EditorView.editable.of(false)]),
        this.#label.reconfigure(EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' })),
      ],
    });
  }

  undo(): void {
    undo(this.view);
    this.view.focus();
  }

  redo(): void {
    redo(this.view);
    this.view.focus();
  }
}
