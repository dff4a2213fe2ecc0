/** What the peers are asked to find: the core of what our rules find, as plain patterns. */
export const patterns = [
  { message: 'not filled in', source: '[XxＸｘ×]{2,}' },
  { message: 'a single X', source: '(?<![A-Za-z])X(?![A-Za-z光射])' },
  { message: 'a paid marker', source: '#{2}\\s?paid(?:begin|end)\\s?#{2}|\\[/?(?:hide|erphpdown)[^\\]]*\\]' },
  { message: 'a blank', source: '_{4,}|＿{2,}' },
  { message: 'to be written', source: 'TODO|TBD|FIXME|待补充|此处填写|请输入|[Ll]orem ipsum' },
  { message: 'a letter for a word', source: '(?<=\\p{Script=Han})[A-WYZ]{1,2}(?=\\p{Script=Han})' },
];
