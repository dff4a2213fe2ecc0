/** How strongly a profile asks for something: `required` by rule, `expected` by custom, `optional` when it is fine either way. */
export type Demand = 'required' | 'expected' | 'optional';

/** What a document may need beside its sections. `none` says that the kind lacks it by right. */
export type ElementName = 'title' | 'addressee' | 'salutation' | 'signature' | 'date' | 'closing' | 'contact' | 'author' | 'status' | 'subtitle';

export interface ProfileSection {
  /** The heading as people would write it; messages quote it. */
  readonly title: string;
  /** A regular expression source, tested on heading text after its number was removed. Without it, the title and the aliases are compared. */
  readonly pattern?: string;
  /** Other wordings, compared without white space and numbering. */
  readonly aliases?: readonly string[];
  readonly demand: Demand;
  /** Where to look beside headings: `lead` = the opening paragraphs, `text` = anywhere in the body. */
  readonly place?: 'heading' | 'lead' | 'text';
  /** Only when the title matches this regular expression source. */
  readonly whenTitle?: string;
}

export interface ProfileElement {
  readonly demand: Demand | 'none';
  /** A regular expression source the element must match (closing formulas). */
  readonly pattern?: string;
  /** What to write, quoted in messages (`妥否，请批示。`). */
  readonly example?: string;
}

/** What a kind of document needs. Data only: a user can write one in the configuration. */
export interface Profile {
  /** kebab-case, the name in the configuration and in the output. */
  readonly name: string;
  readonly label: { readonly en: string; readonly zh: string };
  readonly language: 'zh' | 'en';
  /** A regular expression source, tested on the title without white space between Chinese characters and without a closing remark in brackets (`iu` flags). */
  readonly title: string;
  /**
   * For kinds whose title is free (decision records): chosen whatever the title says when each of these regular expression sources
   * (`iu` flags) matches a heading without its number. Alternatives inside them say "any two of three".
   */
  readonly whenHeadings?: readonly string[];
  /** Among profiles whose title matches, the highest wins; then the longest match. 0 unless said. */
  readonly priority?: number;
  readonly sections: readonly ProfileSection[];
  /** The order of the sections matters. */
  readonly ordered?: boolean;
  readonly elements: Readonly<Partial<Record<ElementName, ProfileElement>>>;
  /** Where this comes from: a standard, a regulation, custom. */
  readonly source: string;
  readonly notes?: { readonly en: string; readonly zh: string };
}
