import type { DraftEditor, TakenText } from './editor.ts';
import { keep } from './keep.ts';
import type { Answer, Linted, Remedy, Request } from './protocol.ts';
import type { Settings } from './settings.ts';
import type { Words } from './words.ts';
import { SupersededError, TimeLimitError, type WorkerQueue } from './worker-queue.ts';

export interface SessionView {
  readonly linted: Linted;
  /** The text that was linted. */
  readonly text: string;
  readonly isWritable: boolean;
  /** The browser keeps the text when the page is loaded again. */
  readonly isKept: boolean;
}

export interface SessionParts {
  readonly queue: WorkerQueue;
  readonly editor: DraftEditor;
  readonly name: string;
  settings(): Settings;
  words(): Words;
  readonly timeLimit: number;
  show(view: SessionView): void;
  /** An empty list: nothing is wrong with that any more. */
  warn(about: Concern, lines: readonly string[]): void;
}

/** What a notice is about: a file that was to be opened or made, or the draft that is linted again and again. */
export type Concern = 'file' | 'draft';

/** Typing is followed at once when linting is quick, and after a pause when it is not. */
const SHORTEST_PAUSE = 120;
const LONGEST_PAUSE = 800;

/** One draft: what it is called, where its text is, and when it is linted. */
export class DraftSession {
  readonly #parts: SessionParts;
  #name: string;
  /** A file that is shown but not edited; null for text. */
  #held: Uint8Array | null = null;
  /** The last text of this page: a file cannot be undone in the editor, for it is not edited there. */
  #before: { readonly name: string; readonly text: string } | null = null;
  #remedies: readonly (readonly Remedy[])[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Answers about a draft that was open before are of no use. */
  #generation = 0;
  #pause = SHORTEST_PAUSE;
  #isKept = true;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#name = parts.name;
  }

  get name(): string {
    return this.#name;
  }

  get text(): string {
    return this.#parts.editor.text;
  }

  get isWritable(): boolean {
    return this.#held === null;
  }

  /** Of the findings that are shown, in their order. */
  get remedies(): readonly (readonly Remedy[])[] {
    return this.isWritable ? this.#remedies : [];
  }

  async describe(): Promise<Extract<Answer, { kind: 'described' }>> {
    const answer = await this.#parts.queue.ask({ kind: 'describe' });
    if (answer.kind !== 'described') throw new Error('the worker did not describe itself');
    return answer;
  }

  textChanged(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#lint(), this.#pause);
  }

  settingsChanged(): void {
    this.textChanged();
  }

  rename(name: string): void {
    this.#name = name;
    this.textChanged();
  }

  openText(name: string, text: string): void {
    this.#open({ name, text, held: null });
  }

  /** Takes a file that is only shown away again, and puts back the text that was there before it. */
  leaveFile(): void {
    if (this.#before !== null) this.openText(this.#before.name, this.#before.text);
  }

  #open({ name, text, held }: { readonly name: string; readonly text: string; readonly held: Uint8Array | null }): void {
    const { editor, warn, words } = this.#parts;
    if (this.#held === null) this.#before = { name: this.#name, text: this.text };
    this.#name = name;
    this.#held = held;
    warn('file', []);
    this.#generation++;
    editor.setMode({ isWritable: held === null, label: words().draft });
    editor.replaceText(text);
    clearTimeout(this.#timer);
    void this.#lint();
  }

  /** What was open stays when the file cannot be read. @returns whether it is open now */
  async openFile(name: string, bytes: Uint8Array): Promise<boolean> {
    const answer = await this.#ask({ kind: 'open', name, bytes }, 'file');
    if (answer?.kind === 'opened' && answer.text !== null) {
      this.openText(name, answer.text);
      return true;
    }
    if (answer?.kind !== 'opened') return false;
    // Only the last draft that waits is linted: this one must be the last.
    clearTimeout(this.#timer);
    const linted = await this.#ask({ kind: 'lint', name, source: bytes, settings: this.#parts.settings() }, 'file');
    if (linted?.kind !== 'linted' || linted.document.text === null) {
      this.textChanged();
      return false;
    }
    this.#open({ name, text: linted.document.text, held: bytes });
    return true;
  }

  async download(download: string): Promise<Extract<Answer, { kind: 'file' }> | null> {
    const answer = await this.#ask({ kind: 'download', download, name: this.#name, source: this.#held ?? this.text, settings: this.#parts.settings() }, 'file');
    return answer?.kind === 'file' ? answer : null;
  }

  async #lint(): Promise<void> {
    const { editor, settings, show } = this.#parts;
    const generation = this.#generation;
    const taken = editor.takeText();
    // While the worker is busy.
    setTimeout(() => this.#keep(taken), 50);
    const answer = await this.#ask({ kind: 'lint', name: this.#name, source: this.#held ?? taken.text, settings: settings() }, 'draft');
    if (answer?.kind !== 'linted' || generation !== this.#generation) {
      editor.drop(taken);
      return;
    }
    this.#pause = Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, answer.milliseconds));
    this.#remedies = answer.remedies;
    editor.showFindings(taken, answer.document.findings);
    // A frame for the text, one for the list: together they would hold up typing in a long draft.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (generation === this.#generation) show({ linted: answer, text: taken.text, isWritable: this.isWritable, isKept: this.#isKept });
  }

  /** Says what went wrong; null then, or when something newer was asked. */
  async #ask(request: Request, about: Concern): Promise<Answer | null> {
    const { queue, words, warn, timeLimit } = this.#parts;
    try {
      const answer = await queue.ask(request);
      if (answer.kind === 'refused') warn(about, [about === 'file' ? words().notOpened(answer.reason) : words().notChecked(answer.reason)]);
      if (answer.kind === 'misconfigured') warn(about, [words().misconfigured, ...answer.mistakes]);
      return answer;
    } catch (error) {
      if (error instanceof SupersededError) return null;
      if (error instanceof TimeLimitError) warn(about, [words().timeLimit(timeLimit / 1000)]);
      else warn(about, [words().notChecked(error instanceof Error ? error.message : String(error))]);
      return null;
    }
  }

  #keep({ text }: TakenText): void {
    // A file that is held would come back as text that was never one.
    if (this.#held !== null) return;
    this.#isKept = keep({ name: this.#name, text, settings: this.#parts.settings() }, sessionStorage);
  }
}
