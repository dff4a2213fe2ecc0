import type { AnyRule } from '../../src/rule/index.ts';

/** Compares each X with each one before it: what the guard is there to find. */
export const quadraticRule: Pick<AnyRule, 'check'> = {
  check({ document }) {
    const places: number[] = [];
    for (let at = document.text.indexOf('X'); at !== -1; at = document.text.indexOf('X', at + 1)) {
      let near = 0;
      for (const place of places) if (at - place < 3) near++;
      if (near < 3) places.push(at);
    }
  },
};

/** The same without looking back. */
export const linearRule: Pick<AnyRule, 'check'> = {
  check({ document }) {
    let last = -1;
    for (let at = document.text.indexOf('X'); at !== -1; at = document.text.indexOf('X', at + 1)) if (at - last > 0) last = at;
  },
};
