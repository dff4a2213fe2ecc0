import type { ReportDocument } from '../../src/rule/index.ts';
import { matcherFor, type WantedSection } from './find-sections.ts';

/** A section as the configuration names it. */
export interface ConfiguredSection {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly required: boolean;
  readonly order: boolean;
}

/**
 * What the document's kind and the configuration ask for, in the order in which it should stand.
 * A configured section takes the place of the profile's section that means the same; the others follow it.
 */
export function collectWantedSections(document: ReportDocument, configured: readonly ConfiguredSection[], usesProfile: boolean): readonly WantedSection[] {
  const { profile, title } = document;
  const wanted: WantedSection[] = [];
  for (const section of usesProfile && profile !== null ? profile.sections : []) {
    if (section.whenTitle !== undefined && !new RegExp(section.whenTitle, 'iu').test(title?.text ?? '')) continue;
    wanted.push({ ...section, isConfigured: false, isOrdered: profile?.ordered === true });
  }
  let after = wanted.length;
  for (const { title: name, aliases, required, order } of configured) {
    const section: WantedSection = { title: name, aliases, demand: required ? 'required' : 'expected', isConfigured: true, isOrdered: order };
    const same = wanted.findIndex((other) => !other.isConfigured && matcherFor(other)(name));
    if (same === -1) {
      wanted.splice(after++, 0, section);
      continue;
    }
    const replaced = wanted[same] as WantedSection;
    wanted[same] = { ...section, ...(replaced.pattern === undefined ? {} : { pattern: replaced.pattern }) };
    after = Math.max(after, same + 1);
  }
  return wanted;
}
