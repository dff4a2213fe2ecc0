import type { ElementName, Profile, ProfileElement, ProfileSection } from '../model/profile.ts';
import type { ValidProfile } from './schema.ts';

/** Above the built-in profiles: who writes one for 月报 wants it for every 月报. */
const USER_PRIORITY = 100;

/** Fills in what a user left out of a profile. */
export function toProfile(name: string, profile: ValidProfile): Profile {
  const sections = profile.sections ?? [];
  const label = typeof profile.label === 'object' ? profile.label : { en: profile.label ?? name, zh: profile.label ?? name };
  return {
    name,
    label,
    language: profile.language ?? (/\p{Script=Han}/u.test(JSON.stringify(profile)) ? 'zh' : 'en'),
    // Without a title pattern it applies only where it is named: a pattern that matches nothing.
    title: profile.title ?? '(?!)',
    priority: profile.priority ?? USER_PRIORITY,
    ...(profile.whenHeadings !== undefined && { whenHeadings: profile.whenHeadings }),
    sections: inOrder(sections).map(toSection),
    ordered: profile.ordered ?? sections.some((section) => section.order !== undefined),
    elements: toElements(profile.elements ?? {}),
    source: profile.source ?? 'configuration',
  };
}

type ValidSection = NonNullable<ValidProfile['sections']>[number];

function inOrder(sections: readonly ValidSection[]): ValidSection[] {
  return sections
    .map((section, index) => ({ section, order: section.order ?? index + 1 }))
    .sort((a, b) => a.order - b.order)
    .map(({ section }) => section);
}

function toSection(section: ValidSection): ProfileSection {
  const { title, aliases, pattern, place, whenTitle } = section;
  return {
    title,
    demand: section.demand ?? (section.required === false ? 'optional' : 'required'),
    ...(aliases !== undefined && { aliases }),
    ...(pattern !== undefined && { pattern }),
    ...(place !== undefined && { place }),
    ...(whenTitle !== undefined && { whenTitle }),
  };
}

function toElements(elements: NonNullable<ValidProfile['elements']>): Profile['elements'] {
  const filled: Partial<Record<ElementName, ProfileElement>> = {};
  for (const [name, element] of Object.entries(elements)) {
    if (element === undefined) continue;
    filled[name as ElementName] = typeof element === 'string' ? { demand: element } : withoutUndefined(element);
  }
  return filled;
}

function withoutUndefined(element: { demand: ProfileElement['demand']; pattern?: string | undefined; example?: string | undefined }): ProfileElement {
  const { demand, pattern, example } = element;
  return { demand, ...(pattern !== undefined && { pattern }), ...(example !== undefined && { example }) };
}
