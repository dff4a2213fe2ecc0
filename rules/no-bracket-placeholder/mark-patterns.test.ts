import { testPatterns } from '../../src/testing/test-patterns.ts';
import { NUMBERED } from './document-company.ts';
import { ELEMENT, ELEMENT_AND_WORDS, NO_ADDRESS } from './find-hidden-brackets.ts';
import * as marks from './mark-patterns.ts';

testPatterns({
  dots: { pattern: marks.DOTS, matches: ['..', '......', '…', '……', '。。', '··', '. . .'], not: ['.', '...等', '等...', '. .', '…等'] },
  'a box to tick and its name': { pattern: marks.TICK_BOX, matches: ['□ 是', '■是'], not: ['□', '见□是'] },
  'a cross': { pattern: marks.CROSS, matches: ['X', 'x', '×'], not: ['XX', 'aX', 'Xa', 'A'] },
  'a crossed version': { pattern: marks.CROSSED_VERSION, matches: ['x.x', 'X.X.X'], not: ['x', 'vx.x', 'x.x-beta', 'x.1', '1.x'] },
  stars: { pattern: marks.STARS, matches: ['*', '***'], not: ['****', 'a*', '*a', ''] },
  'a year': { pattern: marks.YEAR, matches: ['20XX', '1998', '202X'], not: ['20XX年', '在20XX', '18XX', '20X'] },
  'nothing but masks': { pattern: marks.ONLY_MASKS, matches: ['XX', 'X X', '20XX', '202X', 'X月X日'], not: ['XX户', '约XX', 'A', '24', ''] },
  'a size': { pattern: marks.SIZE, matches: ['XXL', 'XXXL', 'xxS'], not: ['XL', 'XXLs', 'size XXL', 'XXA', 'ABL'] },
  'words and their number': {
    pattern: NUMBERED,
    matches: ['目标1', '目标 2', '目标12', 'option b'],
    not: ['目标', '目标1项', '1', 'the long title of the work that goes on and on 1'],
  },
  'an element of HTML': {
    pattern: ELEMENT,
    matches: ['/b', '!DOCTYPE html', '?xml', 'b', 'h1', 'br/', 'a href'],
    not: ['name', 'hx', 'bold', 'km/h', 'really?', 'x b', 'client/name'],
  },
  'words behind the name of an element': {
    pattern: ELEMENT_AND_WORDS,
    matches: ['use case', 'title of the report'],
    not: ['details open', '2 use cases', 'use case 2', 'use'],
  },
  'what stands for an address': { pattern: NO_ADDRESS, matches: ['职务', 'URL', 'link'], not: ['通知.md', 'docs/URL', 'links', 'link.md'] },
});
