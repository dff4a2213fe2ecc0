import { describe, expect, it } from 'vitest';
import { openerFor } from '../../src/cli/open-command.ts';

describe('what opens the page', () => {
  it('is the program of the desktop', () => {
    expect(openerFor('darwin', {})).toBe('open');
    expect(openerFor('win32', {})).toBe('explorer');
    expect(openerFor('linux', { DISPLAY: ':0' })).toBe('xdg-open');
    expect(openerFor('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe('xdg-open');
  });

  it('is nothing where there is no screen', () => {
    expect(openerFor('linux', {})).toBeNull();
  });
});
