import { allMatches, type Range } from '../../src/rule/index.ts';

/** Verbs that do not stand without an object. 推进, 落实 and 学习 do (`工作有序推进，`, `认真学习，`): 691 finished clauses end in them. */
const VERB = /(?:^|[。；：]|[一二三四五六七八九十]是)(?:(?:并|还|共|先后|积极|认真|定期|及时|集中|组织)?)(开展|举办|制定|召开|印发|建立|制订)(?=[，。；])/gu;
/** The object comes behind a second verb: `制定，并组织实施`. */
const SECOND_VERB = /^[，](?:并|和|及|且|或|而|由|经|后|再|然后|由此)/u;

/** A verb at the head of a clause with nothing behind it. */
export function findMissingObjects(text: string): { range: Range; verb: string }[] {
  const found: { range: Range; verb: string }[] = [];
  for (const match of allMatches(text, VERB)) {
    const verb = match[1] as string;
    const end = match.index + match[0].length;
    if (SECOND_VERB.test(text.slice(end, end + 4))) continue;
    found.push({ range: { start: end - verb.length, end }, verb });
  }
  return found;
}
