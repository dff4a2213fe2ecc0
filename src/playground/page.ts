import { h } from './dom.ts';
import { downloadNames } from './download-names.ts';
import { type Concern, DraftSession, type SessionView } from './draft-session.ts';
import { DraftEditor } from './editor.ts';
import { FindingsPanel } from './findings-panel.ts';
import { readKept } from './keep.ts';
import type { Remedy } from './protocol.ts';
import { blanksPanel, outlinePanel } from './result-panels.ts';
import { saveFile } from './save-file.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { type Choices, settingsPanel } from './settings-panel.ts';
import { makeTabs } from './tabs.ts';
import { type Words, wordsOf } from './words.ts';
import { type WorkerLike, WorkerQueue } from './worker-queue.ts';

export interface PageParts {
  startWorker(): WorkerLike;
  readonly examples: Readonly<Record<'zh' | 'en', { readonly name: string; readonly text: string }>>;
}

/** Milliseconds after which a run is stopped: a rule, or a pattern of one's own, may never end. */
const TIME_LIMIT = 10_000;
/** Megabytes of a file that is opened. */
const LARGEST_FILE = 5;

/** Builds the page and keeps it going. */
export function startPage({ startWorker, examples }: PageParts): void {
  const kept = readKept(() => sessionStorage);
  let settings: Settings = kept?.settings ?? defaultSettings(navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');
  let words: Words = wordsOf[settings.locale];
  let choices: Choices = { presets: [], profiles: [], rules: [] };

  let latest: SessionView | null = null;
  const warnings: Record<Concern, readonly string[]> = { file: [], draft: [] };

  const notice = h('div', { class: 'notice', role: 'alert', hidden: true });
  const status = h('p', { class: 'status', role: 'status' });
  const place = h('div', { class: 'editor' });
  const hint = h('p', { class: 'empty-hint' });
  const findings = new FindingsPanel(words, {
    visit: (index) => visit(index),
    apply: (remedy) => apply(remedy),
    switchOff: (rule) => setSettings({ ...settings, levels: { ...settings.levels, [rule]: 'off' } }, true),
  });
  const editor = new DraftEditor({
    parent: place,
    text: kept?.text ?? '',
    label: words.draft,
    onChange: () => session.textChanged(),
    onVisit: (index) => {
      tabs.choose('findings');
      findings.visit(index);
    },
    tooltip: (index) => findings.tooltip(index),
  });
  place.append(hint);
  const blanks = h('div');
  const outline = h('div');
  const settingsPlace = h('div');
  const tabs = makeTabs({ findings: findings.element, blanks, outline, settings: settingsPlace }, words.results, () => drawTab());

  const session = new DraftSession({
    queue: new WorkerQueue(startWorker, TIME_LIMIT),
    editor,
    name: kept?.name ?? `draft.txt`,
    settings: () => settings,
    words: () => words,
    timeLimit: TIME_LIMIT,
    show,
    warn,
  });

  const name = h('input', { class: 'file-name', type: 'text', spellcheck: 'false', onchange: () => session.rename(name.value.trim() || 'draft.txt') });
  const file = h('input', { type: 'file', class: 'hidden', tabindex: -1, 'aria-hidden': 'true', onchange: () => openFiles(file.files) });
  const buttons = {
    open: h('button', { type: 'button', onclick: () => file.click() }),
    example: h('button', { type: 'button', onclick: () => openExample() }),
    undo: h('button', { type: 'button', onclick: () => undo() }),
    redo: h('button', { type: 'button', class: 'redo', onclick: () => editor.redo() }),
    fixAll: h('button', { type: 'button', class: 'primary', onclick: () => fixAll() }),
    language: h('button', { type: 'button', onclick: () => setSettings({ ...settings, locale: settings.locale === 'zh' ? 'en' : 'zh' }, true) }),
    theme: h('button', { type: 'button', onclick: () => toggleTheme() }),
  };
  const downloads = h('div', { class: 'downloads' });
  document
    .getElementById('app')
    ?.append(
      h(
        'header',
        { class: 'top' },
        h('h1', { class: 'brand' }, 'reportlint'),
        name,
        file,
        buttons.open,
        buttons.example,
        h('span', { class: 'gap' }),
        buttons.undo,
        buttons.redo,
        buttons.fixAll,
        downloads,
        h('span', { class: 'gap' }),
        buttons.language,
        buttons.theme,
      ),
      notice,
      h('main', {}, place, h('section', { class: 'side', 'aria-label': words.results }, tabs.list, tabs.panels)),
      h('footer', {}, status),
    );
  acceptDrops();
  translate();
  void session.describe().then((described) => {
    choices = described;
    findings.describeRules(described.rules);
    file.accept = described.extensions.join(',');
    drawSettings();
    session.textChanged();
  });

  function show(view: SessionView): void {
    const { linted } = view;
    findings.show({ findings: linted.document.findings, remedies: view.isWritable ? linted.remedies : [] }, words);
    latest = view;
    drawTab();
    tabs.label('findings', words.tabs.findings, linted.document.findings.length);
    tabs.label('blanks', words.tabs.blanks, linted.document.findings.filter(({ isBlank }) => isBlank).length);
    const count = (level: string): number => linted.document.findings.filter((finding) => finding.level === level).length;
    const kind = choices.profiles.find((profile) => profile.name === linted.profile)?.label[settings.locale] ?? linted.profile;
    status.textContent = [
      words.counted(count('error'), count('warning'), count('info')),
      kind === null ? words.unknownKind : words.kind(kind),
      words.took(linted.milliseconds),
      ...(view.isWritable ? [] : [words.held]),
      ...(view.isKept ? [] : [words.notKept]),
      words.private,
    ].join(' · ');
    warn(
      'draft',
      linted.document.problems.map(({ sentence }) => sentence),
    );
    drawTools();
  }

  /** Only the tab that is looked at: long lists would hold up typing. */
  function drawTab(): void {
    if (latest === null) return;
    const { linted, text } = latest;
    const actions = { visit, scrollTo: (offset: number) => editor.reveal(offset), words };
    if (tabs.chosen === 'blanks') blanks.replaceChildren(blanksPanel(linted.document, text, settings.locale, actions));
    if (tabs.chosen === 'outline') outline.replaceChildren(outlinePanel(linted.document, settings.locale, actions));
  }

  /** An empty list takes away what was said about that. A new result must not take away why a file was not opened. */
  function warn(about: Concern, lines: readonly string[]): void {
    warnings[about] = lines;
    const all = [...warnings.file, ...warnings.draft];
    const close = (): void => {
      warn('file', []);
      warn('draft', []);
    };
    notice.hidden = all.length === 0;
    notice.replaceChildren(...all.map((line) => h('p', {}, line)), h('button', { type: 'button', class: 'plain small', onclick: close }, words.close));
  }

  function visit(index: number): void {
    tabs.choose('findings');
    editor.visit(index);
    findings.visit(index);
  }

  function apply({ edits }: Remedy): void {
    if (!editor.apply(edits)) warn('draft', [words.moved]);
  }

  function fixAll(): void {
    for (const remedies of session.remedies) {
      const fix = remedies.find(({ label }) => label === null);
      if (fix !== undefined) editor.apply(fix.edits);
    }
  }

  function undo(): void {
    if (session.isWritable) {
      editor.undo();
      return;
    }
    session.leaveFile();
    name.value = session.name;
  }

  function openExample(): void {
    const example = examples[settings.locale];
    session.openText(example.name, example.text);
    name.value = example.name;
  }

  function openFiles(files: FileList | null): void {
    const [first] = files ?? [];
    file.value = '';
    if (first === undefined) return;
    if (first.size > LARGEST_FILE * 1024 * 1024) {
      warn('file', [words.tooLarge(first.name, (first.size / 1024 / 1024).toFixed(1), LARGEST_FILE)]);
      return;
    }
    void first
      .arrayBuffer()
      .then((buffer) => session.openFile(first.name, new Uint8Array(buffer)))
      .then((isOpen) => {
        if (isOpen) name.value = first.name;
      })
      .catch((error: unknown) => warn('file', [words.notOpened(error instanceof Error ? error.message : String(error))]));
  }

  function acceptDrops(): void {
    const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    window.addEventListener('dragover', (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      document.body.dataset['drop'] = words.dropHere;
    });
    window.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) delete document.body.dataset['drop'];
    });
    window.addEventListener(
      'drop',
      (event) => {
        delete document.body.dataset['drop'];
        if (!isFile(event)) return;
        event.preventDefault();
        // Else the editor would paste the file's bytes as text.
        event.stopPropagation();
        openFiles(event.dataTransfer?.files ?? null);
      },
      true,
    );
  }

  function setSettings(next: Settings, isRedrawn: boolean): void {
    settings = next;
    words = wordsOf[settings.locale];
    if (isRedrawn) {
      translate();
      drawSettings();
    }
    session.settingsChanged();
  }

  function drawSettings(): void {
    settingsPlace.replaceChildren(settingsPanel(settings, choices, words, setSettings));
  }

  function drawTools(): void {
    const fixes = session.remedies.filter((remedies) => remedies.some(({ label }) => label === null)).length;
    buttons.fixAll.hidden = fixes === 0;
    buttons.fixAll.textContent = words.fixAll(fixes);
    downloads.replaceChildren(
      ...downloadNames
        .filter((download) => download.isFor(session.name))
        .map((download) =>
          h(
            'button',
            { type: 'button', onclick: () => void session.download(download.id).then((made) => made !== null && saveFile(made)) },
            download.label[settings.locale],
          ),
        ),
    );
    hint.hidden = session.text !== '';
    hint.textContent = words.empty;
  }

  function translate(): void {
    document.documentElement.lang = settings.locale === 'zh' ? 'zh-CN' : 'en';
    name.value = session.name;
    name.setAttribute('aria-label', words.fileName);
    buttons.open.textContent = words.open;
    buttons.example.textContent = words.example;
    buttons.undo.textContent = words.undo;
    buttons.redo.textContent = words.redo;
    buttons.language.textContent = words.otherLanguage;
    buttons.theme.textContent = words.theme;
    tabs.label('findings', words.tabs.findings, null);
    tabs.label('blanks', words.tabs.blanks, null);
    tabs.label('outline', words.tabs.outline, null);
    tabs.label('settings', words.tabs.settings, null);
    status.textContent = words.private;
    editor.setMode({ isWritable: session.isWritable, label: words.draft });
    drawTools();
  }

  function toggleTheme(): void {
    const { dataset } = document.documentElement;
    const isDark = dataset['theme'] === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : dataset['theme'] === 'dark';
    dataset['theme'] = isDark ? 'light' : 'dark';
  }
}
