/** Dots, crosses, stars and boxes in brackets. Every pattern is tested on the content of one bracket. */

export const DOTS = /^(?:\.{2,6}|…{1,2}|。{2,6}|·{2,6}|(?:\. ){2}\.)$/u;
/** `□ 是`: a box to tick and its name, no blank. */
export const TICK_BOX = /^[□■]\s?\S/u;
/** `[X]人`, but also a ticked box. */
export const CROSS = /^[XxＸ×]$/u;
/** `x.x`: the number of a version. */
export const CROSSED_VERSION = /^[xX](?:\.[xX]){1,3}$/u;
export const STARS = /^\*{1,3}$/u;
/** `20XX`, `2024`. */
export const YEAR = /^(?:19|20)[\dXx×*○]{2}$/u;
/** Nothing but masks and what stands between the parts of a number or a date. */
export const ONLY_MASKS = /^(?:[Xx×*○□_\s.,:/年月日-]|20\d?)+$/u;
/** `XXL` is a size. */
export const SIZE = /^[Xx]{2,3}[LSY]$/u;
