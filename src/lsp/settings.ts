/** What an editor may set, as `initializationOptions` and under `reportlint` in its configuration. */
export interface Settings {
  /** False: configuration in data formats only, no plugin; nothing of the workspace is run. */
  readonly isTrusted: boolean;
  /** Language of the messages. */
  readonly locale: 'zh' | 'en' | 'auto' | undefined;
  /** A preset instead of the configuration's. */
  readonly preset: string | undefined;
  /** A configuration file for every document, from the workspace folder. */
  readonly config: string | undefined;
}

export const DEFAULTS: Settings = { isTrusted: true, locale: undefined, preset: undefined, config: undefined };

/**
 * Reads what an editor sent over what was set before. What is of the wrong kind is left out: an editor that sends settings of a later
 * version must still get its diagnostics. Trust can be taken away by the configuration, not given: the folder itself may hold it.
 */
export function readSettings(sent: unknown, before: Settings): Settings {
  if (typeof sent !== 'object' || sent === null) return before;
  const { isTrusted, locale, preset, config } = sent as Readonly<Record<string, unknown>>;
  return {
    isTrusted: before.isTrusted && isTrusted !== false,
    locale: locale === 'zh' || locale === 'en' || locale === 'auto' ? locale : before.locale,
    preset: typeof preset === 'string' ? preset || undefined : before.preset,
    config: typeof config === 'string' ? config || undefined : before.config,
  };
}
