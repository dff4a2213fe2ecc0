import { dirname, isAbsolute, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyBaseline } from '../baseline/apply-baseline.ts';
import type { FileResult } from '../engine/finding.ts';
import { Baselines } from '../host/baselines.ts';
import { type ConfigLoader, createConfigLoader, type LoadedConfig } from '../host/load-config.ts';
import { today } from '../host/today.ts';
import type { Profile } from '../model/profile.ts';
import type { AnyRule } from '../rule/rule.ts';
import { DEFAULTS, readSettings, type Settings } from './settings.ts';

export interface WorkspaceOptions {
  readonly rules: readonly AnyRule[];
  readonly profiles: readonly Profile[];
  /** `--safe`: as if no workspace were trusted. */
  readonly isSafe: boolean;
}

/** The folders that an editor has opened, and the configuration of each document in them. */
export class Workspace {
  readonly #options: WorkspaceOptions;
  readonly #loaders = new Map<string, ConfigLoader>();
  readonly #baselines = new Map<string, Baselines>();
  #folders: readonly string[] = [];
  #settings: Settings;
  #generation = 0;

  constructor(options: WorkspaceOptions) {
    this.#options = options;
    this.#settings = { ...DEFAULTS, isTrusted: !options.isSafe };
  }

  /** Absolute paths. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Grows when anything changes that decides what is found: what was found before no longer counts. */
  get generation(): number {
    return this.#generation;
  }

  /** @param uris of the folders; those that are no files are left out */
  open(uris: readonly string[]): void {
    this.#folders = uris.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri));
    this.reload();
  }

  change(settings: unknown): void {
    this.#settings = readSettings(settings, this.#settings);
    this.reload();
  }

  /** Configurations and baselines are read anew. */
  reload(): void {
    this.#loaders.clear();
    this.#baselines.clear();
    this.#generation++;
  }

  configOf(path: string): Promise<LoadedConfig> {
    return this.#loaderFor(this.folderOf(path) ?? dirname(path)).forFile(path);
  }

  /** What the baseline of a file holds is no news, in an editor as for the command. */
  async applyBaseline(result: FileResult): Promise<FileResult> {
    if (result.text === null || !isAbsolute(result.path)) return result;
    const folder = this.folderOf(result.path) ?? dirname(result.path);
    const baselines = this.#baselines.get(folder) ?? new Baselines(folder);
    this.#baselines.set(folder, baselines);
    const outcome = await baselines.forFile(result.path);
    if (!outcome.ok) return { ...result, problems: [...result.problems, outcome.problem] };
    return outcome.baseline === null ? result : applyBaseline(result, outcome.baseline.entriesOf(result.path), today()).result;
  }

  /** The innermost workspace folder that holds a file; null outside of all. */
  folderOf(path: string): string | null {
    const above = this.#folders.filter((folder) => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep));
    return above.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  #loaderFor(folder: string): ConfigLoader {
    let loader = this.#loaders.get(folder);
    if (loader === undefined) {
      const { isTrusted, preset, locale, config } = this.#settings;
      const { rules, profiles } = this.#options;
      loader = createConfigLoader({ cwd: folder, configPath: config, isSafe: !isTrusted, commandLine: { preset, locale }, rules, profiles });
      this.#loaders.set(folder, loader);
    }
    return loader;
  }
}
