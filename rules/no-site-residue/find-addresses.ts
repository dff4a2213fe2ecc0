import { allMatches, type Block, type ReportDocument } from '../../src/rule/index.ts';
import { SITE_DOMAIN } from './line-patterns.ts';
import type { Residue } from './residue.ts';

const ADDRESS =
  /(?<=[\p{Script=Han}，、]) ?((?:https?:\/\/)?(?:[A-Za-z0-9-]{1,30}\.){1,3}(?:com|cn|net|cc|top|xyz|vip|info|COM|CN|NET)(?:\/[\w./?=&%#-]{0,80})?) ?(?=\p{Script=Han})/gu;
/** Words after which an address is named on purpose. */
const LEADS_IN =
  /(?:登[录陆]|访问|网址|网站|官网|主页|首页|平台|系统|地址|链接|进入|打开|浏览|通过|[详参]见|[见至到在从为是即于向用与和及或如网库由以对将把等叫含自非像有被了的、，]|搜索|输入|点击|域名|邮箱|端口|博客|论坛|社区|商城|公司|下载|公布|使用|关注|例如|包括|模仿|假冒|仿冒|注册|收购|电商|品牌|企业|媒体|门户)$/u;
/** After these even the address of a document site is named. */
const NAMES_IT = /(?:登[录陆]|访问|网址|网站|官网|平台|地址|链接|打开|来自|见|假冒|仿冒|域名|[、和及与])$/u;
/** Words that speak of the address before them. */
const SPEAKS_OF =
  /^(?:[上的或和及与等是为在中里网这有也都均已能可会并后即端站页、]|查询|下载|进行|平台|注册|提交|查看|填[报写]|域名|邮箱|官|主页|论坛|社区|发布|公司|提供|系统|了解|报名|获取|浏览|搜索|办理|预约|报道|显示|公布|首页|链接|服务器|项目)/u;

/** `做 m.example.com 好各项`: an address that the sentence reads over. */
export function findAddresses(document: ReportDocument): Residue[] {
  if (!/\.(?:com|cn|net|cc|top|xyz|vip|info)/iu.test(document.text)) return [];
  return document.blocks.flatMap((block) => (block.text.includes('.') ? searchBlock(block) : []));
}

function searchBlock(block: Block): Residue[] {
  const { text } = block;
  return [...allMatches(text, ADDRESS)].flatMap((match) => {
    const address = match[1] as string;
    const start = match.index + match[0].indexOf(address);
    // Public bodies and schools leave no watermarks.
    if (/\.(?:gov|edu|org|mil)\.cn/u.test(address)) return [];
    if (
      !(SITE_DOMAIN.test(address) && !NAMES_IT.test(text.slice(Math.max(0, match.index - 4), match.index))) &&
      (LEADS_IN.test(text.slice(Math.max(0, match.index - 4), match.index)) ||
        SPEAKS_OF.test(text.slice(match.index + match[0].length, match.index + match[0].length + 4)))
    )
      return [];
    return [{ kind: 'address' as const, block, start, end: start + address.length, isOwnLine: false }];
  });
}
