import type { ParseProblem } from '../parser.ts';
import { DAMAGED_HINT, DocxProblem } from './docx-problem.ts';
import type { InflateRaw } from './inflate.ts';
import { LIMITS } from './limits.ts';
import { type ElementBudget, readXml, type XmlPart } from './read-xml.ts';
import { ZipArchive } from './zip-archive.ts';

export interface Relationship {
  readonly id: string;
  /** The last part of the type: `styles`, `header`, `comments`. Transitional and strict files agree on it. */
  readonly kind: string;
  /** The name of the part in the archive, without a leading slash; for external targets as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A Word package: the archive, its main part and what that refers to. */
export class DocxPackage {
  readonly archive: ZipArchive;
  readonly mainName: string;
  readonly main: XmlPart;
  /** Of the main part. */
  readonly relationships: readonly Relationship[];
  /** Parts that could not be read; the text of the others stands. */
  readonly problems: ParseProblem[] = [];
  readonly #budget: ElementBudget = { left: LIMITS.elements };
  readonly #ofPackage: readonly Relationship[];
  readonly #read = new Map<string, XmlPart | null>();

  /** @throws DocxProblem when the text cannot be read */
  constructor(bytes: Uint8Array, inflate: InflateRaw) {
    this.archive = new ZipArchive(bytes, inflate);
    if (this.archive.find('[Content_Types].xml') === null) throw notAPackage(this.archive);
    this.#ofPackage = this.#readRelationships('');
    const main = this.#ofPackage.find(({ kind, isExternal }) => kind === 'officeDocument' && !isExternal)?.target ?? 'word/document.xml';
    const entry = this.archive.find(main);
    if (entry === null) throw new DocxProblem('docx-no-main-part', `is damaged: the part with the text (${main}) is missing`, DAMAGED_HINT);
    this.mainName = entry.name;
    this.main = readXml(entry.name, this.archive.read(entry), this.#budget);
    if (this.main.root.name !== 'w:document') throw otherOffice(this.main.root.name);
    this.relationships = this.#readRelationships(entry.name);
  }

  /** The first internal relationship of a kind. */
  related(kind: string): Relationship | null {
    return this.relationships.find((one) => one.kind === kind && !one.isExternal) ?? null;
  }

  /**
   * A part beside the main one. When it is broken, that is a problem that does not lose the text; when it is absent, null.
   * @throws DocxProblem when a limit of the whole package is reached
   */
  readPart(relationship: Relationship | null): XmlPart | null {
    if (relationship === null || relationship.isExternal) return null;
    return this.#readBeside(relationship.target);
  }

  /** A part by its name in the archive; null when it is absent or broken. */
  readNamed(name: string): XmlPart | null {
    return this.#readBeside(name);
  }

  /** `docProps/core.xml`, wherever it stands. */
  readCoreProperties(): XmlPart | null {
    return this.readPart(this.#ofPackage.find(({ kind }) => kind === 'core-properties') ?? null);
  }

  get isSigned(): boolean {
    return this.#ofPackage.some(({ kind }) => kind === 'origin') && [...this.archive.entries.keys()].some((name) => name.startsWith('_xmlsignatures/'));
  }

  /** Each part once: a second reading would count against the limits again. */
  #readBeside(name: string): XmlPart | null {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const part = this.#readNew(name);
    this.#read.set(name, part);
    return part;
  }

  #readNew(name: string): XmlPart | null {
    const entry = this.archive.find(name);
    if (entry === null) return null;
    try {
      return readXml(entry.name, this.archive.read(entry), this.#budget);
    } catch (error) {
      if (!(error instanceof DocxProblem) || OVER_LIMIT.has(error.code)) throw error;
      this.problems.push({ message: `was read without ${entry.name}: it ${error.message}`, hint: error.hint });
      return null;
    }
  }

  /** @param part the name of the part whose relationships they are; empty for those of the package */
  #readRelationships(part: string): readonly Relationship[] {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const xml = this.#readBeside(relationshipsName(part));
    if (xml === null) return [];
    const found: Relationship[] = [];
    for (const element of xml.root.children()) {
      const type = element.attribute('Type') ?? '';
      const target = element.attribute('Target') ?? '';
      const isExternal = element.attribute('TargetMode') === 'External';
      found.push({
        id: element.attribute('Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : resolveTarget(folder, target),
        isExternal,
      });
    }
    return found;
  }
}

/** The name of the part that holds the relationships of a part. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** What concerns the whole package ends the reading; what concerns one part beside the text does not. */
const OVER_LIMIT: ReadonlySet<string> = new Set([
  'zip-too-big',
  'zip-bomb',
  'zip-size-lie',
  'zip-duplicate',
  'xml-doctype',
  'xml-too-deep',
  'xml-too-many-elements',
  'xml-too-many-attributes',
]);

/** Resolves within the archive: `..` never leads out of it, and no name is used on a disk. */
function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/#.*$/u, '');
  const parts: string[] = path.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function notAPackage(archive: ZipArchive): DocxProblem {
  if (archive.find('mimetype') !== null && archive.find('content.xml') !== null)
    return new DocxProblem('docx-is-odt', 'is an OpenDocument file, not a Word document', 'name it .odt');
  return new DocxProblem('docx-not-a-package', 'is a zip archive, but no Word document', 'unpack it and lint what is inside');
}

function otherOffice(root: string): DocxProblem {
  const kind =
    root.endsWith(':workbook') || root === 'workbook' ? 'a workbook' : root.endsWith(':presentation') ? 'a presentation' : 'another kind of Office file';
  return new DocxProblem('docx-other-office', `is ${kind}, not a Word document`, 'lint the report itself, or give the file its right extension');
}
