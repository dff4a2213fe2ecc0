import type { Range } from '../../src/model/range.ts';
import type { Gold } from './damage.ts';

export interface Tally {
  planted: number;
  found: number;
  messages: number;
  right: number;
}

export const emptyTally = (): Tally => ({ planted: 0, found: 0, messages: 0, right: 0 });

export function addTally(sum: Tally, { planted, found, messages, right }: Tally): void {
  sum.planted += planted;
  sum.found += found;
  sum.messages += messages;
  sum.right += right;
}

export interface Score<Message extends Range> {
  /** By kind of the plant. A false message counts to the kind of the nearest one, which most likely provoked it. */
  readonly kinds: ReadonlyMap<string, Tally>;
  readonly missed: readonly Gold[];
  readonly wrong: readonly Message[];
}

/** A plant is found when a message overlaps it; a message is right when it overlaps a plant. */
export function score<Message extends Range>(gold: readonly Gold[], messages: readonly Message[]): Score<Message> {
  const kinds = new Map<string, Tally>();
  const tallyOf = (kind: string): Tally => {
    const tally = kinds.get(kind) ?? emptyTally();
    kinds.set(kind, tally);
    return tally;
  };
  const missed: Gold[] = [];
  const wrong: Message[] = [];
  for (const one of gold) {
    const isFound = messages.some((message) => overlaps(message, one));
    addTally(tallyOf(one.kind), { planted: 1, found: Number(isFound), messages: 0, right: 0 });
    if (!isFound) missed.push(one);
  }
  for (const message of messages) {
    const nearest = nearestTo(message, gold);
    const isRight = nearest !== null && overlaps(message, nearest);
    addTally(tallyOf(nearest?.kind ?? ''), { planted: 0, found: 0, messages: 1, right: Number(isRight) });
    if (!isRight) wrong.push(message);
  }
  return { kinds, missed, wrong };
}

/** Half-open ranges; an empty one overlaps what it touches. */
function overlaps(one: Range, other: Range): boolean {
  return distance(one, other) < 0 || ((one.start === one.end || other.start === other.end) && distance(one, other) === 0);
}

function distance(one: Range, other: Range): number {
  return Math.max(one.start, other.start) - Math.min(one.end, other.end);
}

function nearestTo(message: Range, gold: readonly Gold[]): Gold | null {
  let nearest: Gold | null = null;
  for (const one of gold) if (nearest === null || distance(message, one) < distance(message, nearest)) nearest = one;
  return nearest;
}

export const recallOf = ({ planted, found }: Tally): number => (planted === 0 ? 1 : found / planted);
export const precisionOf = ({ messages, right }: Tally): number => (messages === 0 ? 1 : right / messages);
export const f1Of = (tally: Tally): number => {
  const [recall, precision] = [recallOf(tally), precisionOf(tally)];
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
};
