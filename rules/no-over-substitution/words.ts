/**
 * Ordinary words that a replacement of one character by its code damages, by the character that was replaced.
 * The letter is written first: `盲Q` is 盲区 after every 区 became Q.
 */
export const DAMAGED_WORDS: readonly { letter: string; word: string; words: readonly string[] }[] = [
  {
    letter: 'Q', word: '区',
    words: ['盲Q', 'Q域', 'Q别', 'Q间', 'Q块', 'Q分', '地Q', '社Q', '园Q', '景Q', '校Q', '小Q', '片Q', '城Q', '山Q', '灾Q', '疫Q', '误Q', '禁Q', '特Q', '时Q', 'Q位', 'Q划', '街Q', '牧Q', '林Q', '矿Q', '厂Q', '库Q', '老Q', '辖Q', '雷Q', '港Q', '军Q', '郊Q', '战Q'],
  },
  { letter: 'S', word: '市', words: ['S场', 'S民', '城S', 'S值', '上S', '门S', '超S', '股S', '都S', '夜S'] },
  { letter: 'X', word: '县', words: ['X城', 'X域'] },
  { letter: 'Z', word: '中', words: ['Z心', 'Z国', 'Z间', '其Z', '集Z', 'Z小', 'Z期', 'Z旬'] },
  { letter: 'Z', word: '镇', words: ['乡Z', '城Z', '村Z'] },
  { letter: 'J', word: '局', words: ['J面', 'J势', '结J', 'J部', '布J', '格J', '大J'] },
  { letter: 'C', word: '村', words: ['乡C', '农C', 'C民', 'C庄'] },
  { letter: 'D', word: '党', words: ['政D', 'D派'] },
];

/** Words that end before the letter, so that it belongs to what follows: 缩小|区别. */
export const ENDS_BEFORE: Readonly<Record<string, string>> = { 小: '缩减大较最微细', 时: '小', 城: '长', 地: '各' };

/** What a number counts, in texts of rural and district work. A year never stands before these. */
export const COUNTED = '(?:个(?!月|百|世纪)|户|人(?!民|员|大|才|均)|名|家|亩|头(?!条|部)|株|栋|条(?!例|约)|项(?!目)|处(?!理|于)|盏|辆|套|吨|公里|平方米|台(?!账|风|湾)|座(?!谈))';

/** Places whose names a blanket anonymisation damaged: 某某 stands where no surname does. */
export const PLACE_AFTER_ANONYMOUS = '(?:市(?![长民委场])|港(?![商人])|县(?![长委令])|火车站|机场|海域|海关|开发区|大桥)';
