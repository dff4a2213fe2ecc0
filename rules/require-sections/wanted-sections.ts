import type { ReportDocument } from '../../src/rule/index.ts';
import { matcherFor, type WantedSection } from './find-sections.ts';

/** A section as the configuration names it. */
export interface ConfiguredSection {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly required: boolean;
  readonly order: boolean;
}

/** What the document's kind asks for, in the order in which it should stand. */
export function profileSections({ profile, title }: ReportDocument): readonly WantedSection[] {
  return (profile?.sections ?? [])
    .filter(({ whenTitle }) => whenTitle === undefined || new RegExp(whenTitle, 'iu').test(title?.text ?? ''))
    .map((section) => ({ ...section, origin: 'profile', isOrdered: profile?.ordered === true }));
}

/**
 * Adds what the configuration asks for. A configured section takes the place of the section of the profile or template that means
 * the same; the others follow it.
 */
export function addConfiguredSections(base: readonly WantedSection[], configured: readonly ConfiguredSection[]): readonly WantedSection[] {
  const wanted = [...base];
  let after = wanted.length;
  for (const { title: name, aliases, required, order } of configured) {
    const section: WantedSection = { title: name, aliases, demand: required ? 'required' : 'expected', origin: 'configuration', isOrdered: order };
    const same = wanted.findIndex((other) => other.origin !== 'configuration' && matcherFor(other)(name));
    if (same === -1) {
      wanted.splice(after++, 0, section);
      continue;
    }
    const { pattern, path } = wanted[same] as WantedSection;
    wanted[same] = { ...section, ...(pattern === undefined ? {} : { pattern }), ...(path === undefined ? {} : { path }) };
    after = Math.max(after, same + 1);
  }
  return wanted;
}
