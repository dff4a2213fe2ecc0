/** What a person has set on the page. */
export interface Settings {
  /** Language of the page and of the messages. */
  readonly locale: 'zh' | 'en';
  readonly preset: string;
  /** `auto`, `none` or a name. */
  readonly profile: string;
  /** By rule id; a rule that is not named keeps what the preset says. */
  readonly levels: Readonly<Record<string, string>>;
  /** A configuration as text, YAML or JSON; empty for none. */
  readonly ownConfig: string;
}

export function defaultSettings(locale: 'zh' | 'en'): Settings {
  return { locale, preset: 'recommended', profile: 'auto', levels: {}, ownConfig: '' };
}
