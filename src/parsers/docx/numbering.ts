import { formatNumber } from './number-formats.ts';
import { numberOf, type Style, type Styles } from './styles.ts';
import type { XmlElement } from './xml-element.ts';

/** The automatic number of a paragraph. */
export interface NumberLabel {
  /** `（一）`, `1.2`; empty for a bullet. */
  readonly text: string;
  /** What stands between the number and the text. */
  readonly suffix: 'tab' | 'space' | 'nothing';
  readonly isBullet: boolean;
  /** 0 to 8. */
  readonly level: number;
  readonly numId: string;
}

interface Level {
  readonly start: number | null;
  readonly format: string;
  readonly text: string;
  readonly suffix: NumberLabel['suffix'];
  /** All numbers of the label in decimal. */
  readonly isLegal: boolean;
  readonly style: string | null;
  /** From 1; 0 never restarts; null restarts after any higher level. */
  readonly restart: number | null;
}

interface Definition {
  readonly id: string;
  readonly levels: ReadonlyMap<number, Level>;
}

interface Instance {
  readonly definition: Definition;
  readonly overrides: ReadonlyMap<number, { readonly start: number | null; readonly level: Level | null }>;
}

const DEEPEST = 8;

/** Numbers paragraphs as Word does. Every paragraph must be asked for, in the order of the text: the counters run on. */
export class Numbering {
  readonly #instances = new Map<string, Instance>();
  /** By definition: all instances of one share its counters. */
  readonly #counters = new Map<string, (number | null)[]>();
  readonly #used = new Set<string>();

  constructor(root: XmlElement | null, styles: Styles) {
    if (root !== null) this.#read(root, styles);
  }

  /**
   * @param direct the paragraph's own `w:numPr`; null without one
   * @returns null for a paragraph without a number
   */
  label(direct: XmlElement | null, style: Style): NumberLabel | null {
    const numId = direct?.valueOf('w:numId') ?? style.numId;
    if (numId === null || numId === '0') return null;
    const instance = this.#instances.get(numId);
    if (instance === undefined) return null;
    const index = numberOf(direct?.valueOf('w:ilvl') ?? null) ?? levelOfStyle(instance, style) ?? style.numLevel ?? 0;
    const level = index > DEEPEST ? null : levelOf(instance, index);
    if (level === null) return null;
    this.#count(numId, instance, index);
    return { text: this.#write(instance, level), suffix: level.suffix, isBullet: level.format === 'bullet', level: index, numId };
  }

  #count(numId: string, instance: Instance, index: number): void {
    const counters = this.#countersOf(instance);
    const key = `${numId}/${index}`;
    // A start override restarts its own level only, at its first use.
    if (!this.#used.has(key) && instance.overrides.get(index)?.start != null) counters[index] = null;
    this.#used.add(key);
    for (let upper = 0; upper < index; upper++) counters[upper] ??= startOf(instance, upper) ?? 1;
    const counter = counters[index] ?? null;
    counters[index] = counter === null ? (startOf(instance, index) ?? 0) : counter + 1;
    for (let lower = index + 1; lower <= DEEPEST; lower++) {
      const restart = levelOf(instance, lower)?.restart ?? null;
      if (restart === null || (restart >= 1 && index < restart)) counters[lower] = null;
    }
  }

  #write(instance: Instance, level: Level): string {
    if (level.format === 'bullet') return '';
    const counters = this.#countersOf(instance);
    return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = levelOf(instance, at);
      const value = counters[at] ?? startOf(instance, at) ?? 0;
      if (other === null) return '';
      return formatNumber(value, level.isLegal ? 'decimal' : other.format);
    });
  }

  #countersOf({ definition }: Instance): (number | null)[] {
    let counters = this.#counters.get(definition.id);
    if (counters === undefined) {
      counters = Array.from({ length: DEEPEST + 1 }, () => null);
      this.#counters.set(definition.id, counters);
    }
    return counters;
  }

  #read(root: XmlElement, styles: Styles): void {
    const definitions = new Map<string, { definition: Definition; link: string | null; styleLink: string | null }>();
    for (const element of root.children()) {
      if (element.name !== 'w:abstractNum') continue;
      const id = element.attribute('w:abstractNumId') ?? '';
      definitions.set(id, {
        definition: { id, levels: readLevels(element) },
        link: element.valueOf('w:numStyleLink'),
        styleLink: element.valueOf('w:styleLink'),
      });
    }
    const definitionOfNum = new Map<string, string>();
    const nums = [...root.children()].filter(({ name }) => name === 'w:num');
    for (const num of nums) definitionOfNum.set(num.attribute('w:numId') ?? '', num.valueOf('w:abstractNumId') ?? '');
    const follow = (id: string): Definition | null => {
      const found = definitions.get(id);
      if (found === undefined) return null;
      if (found.definition.levels.size > 0 || found.link === null) return found.definition;
      const linked = definitionOfNum.get(styles.get(found.link)?.numId ?? '');
      const direct = linked === undefined || linked === id ? undefined : definitions.get(linked)?.definition;
      return direct ?? [...definitions.values()].find(({ styleLink }) => styleLink === found.link)?.definition ?? found.definition;
    };
    for (const num of nums) {
      const definition = follow(num.valueOf('w:abstractNumId') ?? '');
      if (definition !== null) this.#instances.set(num.attribute('w:numId') ?? '', { definition, overrides: readOverrides(num) });
    }
  }
}

function levelOf({ definition, overrides }: Instance, index: number): Level | null {
  return overrides.get(index)?.level ?? definition.levels.get(index) ?? null;
}

function startOf(instance: Instance, index: number): number | null {
  return instance.overrides.get(index)?.start ?? levelOf(instance, index)?.start ?? null;
}

/** Linked heading styles have no level of their own: the level that names the style, or one that it is based on, is theirs. */
function levelOfStyle(instance: Instance, { chain }: Style): number | null {
  for (const id of chain) {
    for (let index = 0; index <= DEEPEST; index++) if (levelOf(instance, index)?.style === id) return index;
  }
  return null;
}

function readLevels(definition: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of definition.children()) {
    const index = element.name === 'w:lvl' ? numberOf(element.attribute('w:ilvl')) : null;
    if (index !== null && index <= DEEPEST) levels.set(index, readLevel(element));
  }
  return levels;
}

function readLevel(element: XmlElement): Level {
  const suffix = element.valueOf('w:suff');
  return {
    start: numberOf(element.valueOf('w:start')),
    format: readFormat(element),
    text: element.valueOf('w:lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    isLegal: element.flag('w:isLgl') === true,
    style: element.valueOf('w:pStyle'),
    restart: numberOf(element.valueOf('w:lvlRestart')),
  };
}

/** Custom formats stand in an alternative; of `001, 002, 003, …` only the leading zero is known. */
function readFormat(level: XmlElement): string {
  const direct = level.child('w:numFmt');
  const element = direct ?? [...level.descendants()].find(({ name }) => name === 'w:numFmt') ?? null;
  const format = element?.attribute('w:val') ?? 'decimal';
  if (format !== 'custom') return format;
  return (element?.attribute('w:format') ?? '').startsWith('0') ? 'decimalZero' : 'decimal';
}

function readOverrides(num: XmlElement): Map<number, { start: number | null; level: Level | null }> {
  const overrides = new Map<number, { start: number | null; level: Level | null }>();
  for (const element of num.children()) {
    const index = element.name === 'w:lvlOverride' ? numberOf(element.attribute('w:ilvl')) : null;
    if (index === null || index > DEEPEST) continue;
    const level = element.child('w:lvl');
    overrides.set(index, {
      start: numberOf(element.valueOf('w:startOverride')),
      // Word ignores a restart rule that stands in an override.
      level: level === null ? null : { ...readLevel(level), restart: null },
    });
  }
  return overrides;
}
