/** The commands beside linting. They are declared only when one of these words is on the command line. */
export const COMMANDS: readonly string[] = [
  'annotate',
  'baseline',
  'blanks',
  'explain',
  'hook',
  'init',
  'lsp',
  'mcp',
  'merge',
  'names',
  'open',
  'outline',
  'rules',
  'text',
  'worker',
];
