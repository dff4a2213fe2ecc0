/** A wording that belonged to its time. */
export interface StalePhrase {
  readonly pattern: RegExp;
  /** The last year in which a text could say this of its present. */
  readonly until: number;
  /** Nothing is stale when the text also says this. */
  readonly unless?: RegExp;
  readonly en: string;
  readonly zh: string;
}

/** Compiled in 2025 from public documents; a later wording is added here. */
export const STALE_PHRASES: readonly StalePhrase[] = [
  {
    pattern: /学习教育、调查研究、检视问题、(?:整改落实|推动发展)(?:[一二三四五六]项重点措施)?/u,
    until: 2022,
    en: 'these are measures of 2019; those of 2023 are 理论学习、调查研究、推动发展、检视整改',
    zh: '这是2019年的提法，2023年为“理论学习、调查研究、推动发展、检视整改”',
  },
  {
    pattern: /《论述选编》(?:、?《学习纲要》)?|《学习纲要》|《习近平关于[^《》]{0,20}论述选编》/u,
    until: 2022,
    en: 'this reading was prescribed in 2019',
    zh: '这是2019年的规定读本',
  },
  {
    pattern: /(?:全面)?(?:学习|贯彻)(?:落实)?党的十九大(?:和十九届[一二三四五六历][^，。；]{0,12}全会)?精神/u,
    until: 2022,
    unless: /二十大/u,
    en: 'the 20th congress was held in October 2022',
    zh: '党的二十大已于2022年10月召开',
  },
  {
    pattern: /决胜全面建成小康社会|打赢脱贫攻坚战/u,
    until: 2021,
    unless: /乡村振兴|现代化/u,
    en: 'the goal was declared reached in 2021',
    zh: '这一目标已于2021年宣布实现',
  },
  {
    pattern: /国土资源局|卫生(?:和)?计(?:划)?生(?:育)?(?:委|局|委员会)|工商行政管理局|质量技术监督局|食品药品监督管理局/u,
    until: 2019,
    unless: /原|前身|撤销|更名|机构改革/u,
    en: 'this body was merged into another one in 2018',
    zh: '该机构已在2018年机构改革中并入其他部门',
  },
  { pattern: /扶贫办|扶贫开发办公室/u, until: 2021, unless: /原|前身|撤销|更名|重组/u, en: 'this body was reorganised in 2021', zh: '该机构已于2021年重组' },
  {
    pattern: /银保监[会局]|银行保险监督管理/u,
    until: 2023,
    unless: /原|前身|撤销|更名/u,
    en: 'this body was replaced in 2023',
    zh: '该机构已于2023年改组为金融监督管理总局（局）',
  },
];
