import type { Format, Language } from '../model/document.ts';
import type { Profile } from '../model/profile.ts';

/** What is known of a draft in the folder that a configuration is written for. */
export interface FoundDraft {
  /** From that folder, with `/`. */
  readonly path: string;
  readonly format: Format;
  readonly language: Language;
  readonly profile: Profile | null;
  readonly encoding: string;
}

const WORDS = {
  en: {
    head: 'Configuration of reportlint. All keys and rules: reportlint rules, reportlint explain RULE.',
    found: (drafts: string, formats: string, languages: string) => `Found here: ${drafts} (${formats}; ${languages}).`,
    drafts: (count: number) => `${count} ${count === 1 ? 'draft' : 'drafts'}`,
    language: { zh: 'Chinese', en: 'English' },
    kinds: 'Kinds of document, told by the title: ',
    unknownKind: 'unknown',
    noKinds: 'No title tells its kind: then only what is named here is asked for.',
    templates: 'Templates on purpose. To lint them, too, give their folder a .reportlintrc with extends: [template].',
    overrides: 'Most drafts in these folders are of one kind.',
    rules: 'Change a rule here, for example:',
    codes: 'no-letter-code: [error, { codes: { Q: district } }]   # what a letter stands for, to have it suggested',
  },
  zh: {
    head: 'reportlint 的配置。全部规则见 reportlint rules，单条说明见 reportlint explain 规则。',
    found: (drafts: string, formats: string, languages: string) => `此处找到 ${drafts}（${formats}；${languages}）。`,
    drafts: (count: number) => `${count} 篇文稿`,
    language: { zh: '中文', en: '英文' },
    kinds: '按标题识别的文种：',
    unknownKind: '未识别',
    noKinds: '标题都看不出文种：此时只要求这里写明的内容。',
    templates: '本来就是模板的文件。若也要检查，可在其文件夹里放一个写有 extends: [template] 的 .reportlintrc。',
    overrides: '这些文件夹里的文稿大多属于同一文种。',
    rules: '可在此调整规则，例如：',
    codes: 'no-letter-code: [error, { codes: { Q: 区 } }]   # 字母代表什么，供给出修改建议',
  },
} as const;

/** A `.reportlintrc` (YAML) fitted to drafts, with comments that say why. */
export function composeConfig(drafts: readonly FoundDraft[], language: 'zh' | 'en'): string {
  const words = WORDS[language];
  const templates = templateFolders(drafts);
  const overrides = folderKinds(drafts);
  return [
    `# ${words.head}`,
    ...(drafts.length === 0 ? [] : [`# ${describeDrafts(drafts, language)}`]),
    `extends: [${presetsFor(drafts).join(', ')}]`,
    '',
    ...(drafts.length === 0 ? [] : [`# ${describeKinds(drafts, language)}`]),
    'profile: auto',
    'locale: auto',
    ...(templates.length === 0 ? [] : ['', `# ${words.templates}`, `ignores: [${templates.map((folder) => JSON.stringify(`${folder}/**`)).join(', ')}]`]),
    ...(overrides.length === 0 ? [] : ['', `# ${words.overrides}`, 'overrides:']),
    ...overrides.flatMap(([folder, profile]) => [`  - files: [${JSON.stringify(`${folder}/**`)}]`, `    profile: ${profile}`]),
    '',
    `# ${words.rules}`,
    '# rules:',
    `#   ${words.codes}`,
    '',
  ].join('\n');
}

/** `gongwen` and `english` include `recommended`. */
function presetsFor(drafts: readonly FoundDraft[]): string[] {
  const isOfficial = drafts.some(({ profile }) => profile?.language === 'zh' && profile.source.includes('公文'));
  const isEnglish = drafts.some(({ language }) => language === 'en');
  const presets = [...(isOfficial ? ['gongwen'] : []), ...(isEnglish ? ['english'] : [])];
  return presets.length === 0 ? ['recommended'] : presets;
}

function describeDrafts(drafts: readonly FoundDraft[], language: 'zh' | 'en'): string {
  const words = WORDS[language];
  const formats = tally(drafts.map((draft) => extensionOf(draft.path)));
  const languages = tally(drafts.map((draft) => words.language[draft.language]));
  return words.found(words.drafts(drafts.length), formats, languages);
}

function describeKinds(drafts: readonly FoundDraft[], language: 'zh' | 'en'): string {
  const words = WORDS[language];
  if (drafts.every((draft) => draft.profile === null)) return words.noKinds;
  return `${words.kinds}${tally(drafts.map(({ profile }) => (profile === null ? words.unknownKind : `${profile.name} (${profile.label[language]})`)))}`;
}

/** `a 3, b 1`, the most frequent first. */
function tally(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return sorted.map(([value, count]) => `${value} ${count}`).join(', ');
}

function templateFolders(drafts: readonly FoundDraft[]): string[] {
  const folders = drafts.flatMap(({ path }) => {
    const names = path.split('/').slice(0, -1);
    const at = names.findIndex((name) => /^(?:templates?|模[板版]|范[本文]|样[本板])$/i.test(name));
    return at === -1 ? [] : [names.slice(0, at + 1).join('/')];
  });
  return [...new Set(folders)].sort();
}

/** Folders in which all known kinds are one, most drafts are of it, and some title does not tell. */
function folderKinds(drafts: readonly FoundDraft[]): [folder: string, profile: string][] {
  const folders = new Map<string, (string | null)[]>();
  for (const { path, profile } of drafts) {
    const folder = path.split('/').slice(0, -1).join('/');
    if (folder !== '') folders.set(folder, [...(folders.get(folder) ?? []), profile?.name ?? null]);
  }
  const found: [string, string][] = [];
  for (const [folder, kinds] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const known = kinds.filter((kind) => kind !== null);
    const [kind] = known;
    if (kind !== undefined && new Set(known).size === 1 && known.length >= 2 && known.length * 2 > kinds.length && known.length < kinds.length)
      found.push([folder, kind]);
  }
  return found;
}

function extensionOf(path: string): string {
  return /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '';
}
