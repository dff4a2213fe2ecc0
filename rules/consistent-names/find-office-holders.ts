import { allMatches, type ReportDocument } from '../../src/rule/index.ts';
import type { Place } from './find-levels.ts';

export interface TwoHolders {
  readonly office: string;
  readonly one: string;
  readonly other: string;
  readonly first: Place;
  readonly second: Place;
}

const SURNAME =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝]';
/** An office of which there is one, with the name behind it: `临湖区委书记张明华主持会议`. */
const HOLDER = new RegExp(
  `((?:\\p{Script=Han}{2,6})(?:委书记|区长|县长|市长|镇长|乡长|局长|校长|院长|董事长|总经理))(${SURNAME}\\p{Script=Han}{1,2}?)(?=同志|主持|出席|强调|指出|要求|作了?|讲话|参加|带队|率|代表|表示|介绍|[，。、；（]|$)`,
  'gu',
);
const FORMER = /(?:原|前|时任|副|现任|历任)/u;

/** One unique office with two names in a text; people who held it before are named as such. */
export function findTwoHolders({ blocks, language }: ReportDocument): TwoHolders | null {
  if (language !== 'zh') return null;
  const holders = new Map<string, { name: string; place: Place }>();
  for (const block of blocks) {
    if (!/长|书记|经理/u.test(block.text) || block.role === 'code') continue;
    for (const match of allMatches(block.text, HOLDER)) {
      const office = match[1] as string;
      const name = match[2] as string;
      if (FORMER.test(office)) continue;
      const end = match.index + match[0].length;
      const place = { block, range: { start: end - name.length, end } };
      const known = holders.get(office);
      if (known === undefined) holders.set(office, { name, place });
      else if (known.name !== name) return { office, one: known.name, other: name, first: known.place, second: place };
    }
  }
  return null;
}
