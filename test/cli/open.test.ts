import { describe, expect, it } from 'vitest';
import { openerFor } from '../../src/cli/open-command.ts';

describe('what opens the page', () => {
  it('is the program of the desktop', () => {
    expect(openerFor('darwin', {})).toEqual({ program: 'open', args: [] });
    expect(openerFor('win32', {})?.program).toBe('cmd');
    expect(openerFor('linux', { DISPLAY: ':0' })?.program).toBe('xdg-open');
    expect(openerFor('linux', { WAYLAND_DISPLAY: 'wayland-0' })?.program).toBe('xdg-open');
  });

  it('is nothing where there is no screen', () => {
    expect(openerFor('linux', {})).toBeNull();
  });
});
