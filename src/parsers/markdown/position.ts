import type { Nodes } from 'mdast';

/** Where a node begins and ends; lines and columns from 1, offsets in UTF-16 units. */
export type Position = NonNullable<Nodes['position']>;
export type Point = Position['start'];
