import { allMatches, type Range, type Title } from '../../src/rule/index.ts';

/** Two kinds of document named by one title. Offsets are those of the joined title. */
export interface GenreMix {
  readonly text: string;
  readonly range: Range;
  readonly first: { readonly text: string; readonly range: Range };
  readonly second: { readonly text: string; readonly range: Range };
}

/**
 * Pairs that are two kinds (文种重叠). Pairs that are one kind or a kind about another are none: 总结报告, 总结汇报, 情况通报,
 * 征求意见函, 学术报告通知, 意见总结; so the table names the faults, not what is allowed.
 */
const PAIRS: readonly (readonly [first: string, second: string])[] = [
  ['(?<!学术|专题|讲座|辅导|形势|事迹|体检|实验|读书)报告|汇报|请示', '总结'],
  ['请示|汇报|通知|通报|批复|决定|纪要|总结报告', '报告'],
  ['公告|通告|请示|通报|批复', '通知'],
  ['通知|请示|批复|报告|通报|决定', '函'],
  ['报告|汇报|通知', '请示'],
  ['通知|决定', '意见'],
  ['报告|请示', '汇报'],
  ['通知|公告|汇报', '通报'],
  ['通知|通告', '公告'],
];
/** Words that belong to the kind: 自查评估报告, 述职述廉报告. */
const QUALIFIER = '(?:自查|自纠|自评|自我|评估|述职|述廉|述学|述法|调研|调查|整改|工作|情况|年度|考核|督查|检查|落实|专项|综合|重大事项)*';
const REMARK = '(?:[（(【\\[][^（()）【】[\\]]{1,20}[）)】\\]])?';
const MIXES = PAIRS.map(([first, second]) => new RegExp(`(${QUALIFIER})(${first})(${second})${REMARK}[\\s。，！!]*$`, 'du'));

/** The two kinds with which a title ends, longest first; null when it ends in one. `自查评估报告总结` → 报告, 总结. */
export function findGenreMix(title: string): GenreMix | null {
  const tail = Math.max(0, title.length - 60);
  for (const pattern of MIXES) {
    const match = pattern.exec(title.slice(tail));
    if (match === null) continue;
    const [qualifier, first, second] = [1, 2, 3].map((group) => {
      const [start, end] = match.indices?.[group] ?? [0, 0];
      return { text: match[group] ?? '', range: { start: start + tail, end: end + tail } };
    }) as [GenreMix['first'], GenreMix['first'], GenreMix['first']];
    return { text: qualifier.text + first.text + second.text, range: { start: qualifier.range.start, end: second.range.end }, first, second };
  }
  return null;
}

const GENRE_END =
  /(?:报告|总结|方案|计划|要点|请示|通知|通报|纪要|讲话|发言|致辞|汇报|材料|提纲|意见|批复|决定|决议|公告|通告|公报|函|令|议案|提案|办法|细则|规定|规则|条例|规划|纲要|简报|清单|台账|预案|制度|协议|合同|章程|建议|调查|思考|体会|说明|书|答复|回复|公示|名单|声明|倡议)(?:[（(].{1,20}[）)])?[。，；：]?$/u;
const OFFICIAL_OPENING =
  /关于(?:开展|做好|加强|召开|举办|印发|申请|推进|落实|进一步|组织|调整|成立|拨付|解决|报送|转发|同意|规范|切实|深入|建立|完善|实施|启动|征集|推荐|表彰|对)/u;
const OFFICIAL_END = /(?:工作|活动|事宜|会议|事项|检查|培训|资金|经费|领导小组)[。，；：]?$/u;

/** Whether a title that opens as an official document does (关于开展…) ends without a kind. */
export function lacksGenre(title: string): boolean {
  return OFFICIAL_OPENING.test(title) && OFFICIAL_END.test(title) && !GENRE_END.test(title);
}

/** A title as one string that knows where its characters are: white space between the lines and letters is left out. */
export function joinTitle(title: Title): { readonly text: string; toSource(range: Range): Range } {
  let text = '';
  const places: Range[] = [];
  for (const { prose } of title.blocks) {
    for (const { index, 0: character } of allMatches(prose.text, /[^\s\u3000]/gu)) {
      const place = prose.toSource({ start: index, end: index + character.length });
      for (let unit = 0; unit < character.length; unit++) places.push(place);
      text += character;
    }
  }
  const toSource = ({ start, end }: Range): Range => {
    const from = places[start]?.start ?? title.range.end;
    return { start: from, end: end <= start ? from : (places[end - 1]?.end ?? title.range.end) };
  };
  return { text, toSource };
}
