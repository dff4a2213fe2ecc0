/** Bodies of a district or a city, behind its code. */
const OFFICE = '公安|教育|财政|民政|水利|水务|交通|住建|卫健|卫生|档案|统计|司法|审计|人社|农业|商务|文旅|应急|城管|政协|人大|纪委';

/**
 * Words that a code completes once the character behind it is put back: 自治Q is 自治区, S场 is 市场. By letter: what may stand before it,
 * and what may stand behind it. No name that a person gave to a thing or a place of a study (S镇, 小Q, 大S) reads so.
 */
export const COMPLETED: Readonly<Record<string, { readonly before: RegExp; readonly after: RegExp; readonly around?: RegExp }>> = {
  // 区
  Q: {
    before:
      /(?:自治|[本各关]地|地|辖|社|城|园|景|校|山|灾|疫|牧|林|矿|库|盲|郊|片|市|[省县市][、（(]|设|行政|开发|试验|示范|保税|高新|工业|产业|功能|保护|贫困地|危险|试点|[东西南北]|新)$/u,
    after: new RegExp(`^(?:域|间|县|划|委|级|位|别|块链|直|属|乡|[、，]县|[、，]市|政府|人民政府|${OFFICE})`, 'u'),
    around: /市\p{Script=Han}{1,3}Q\p{Script=Han}{2,5}(?:街道|镇|乡|社区)/u,
  },
  // 市
  S: {
    before:
      /(?:直辖|城|地级|县级|设区|全|超|上|门|都|省|中心城|[县区省][、（(]|北京|上海|天津|重庆|深圳|广州|杭州|南京|武汉|成都|西安|郑州|长沙|济南|青岛|大连|沈阳|哈尔滨|长春|石家庄|太原|合肥|南昌|福州|厦门|南宁|海口|昆明|贵阳|兰州|西宁|银川|乌鲁木齐|呼和浩特|宁波|苏州|无锡)$/u,
    after: new RegExp(`^(?:场|民|值|政府|人民政府|委(?!托|员)|级|县|区(?!间)|属|直|容|政(?!策|治)|[、，][县区]|${OFFICE})`, 'u'),
    around: /省\p{Script=Han}{1,3}S\p{Script=Han}{1,4}[县区]/u,
  },
  // 镇
  Z: {
    before: /(?:乡|城|村|集|建制|特色小|[乡村][、（(])$/u,
    after: /^(?:村|政府|人民政府|街|级|党委|[、，]村|化)/u,
    around: /[县区市]\p{Script=Han}{1,3}Z\p{Script=Han}{2,4}村/u,
  },
  // 局
  J: {
    before:
      /(?:总|布|格|结|司|服务大|顾全大|公安|统计|教育|税务|财政|民政|司法|水利|交通|环保|环境|城管|住建|卫健|卫生|文旅|审计|应急|粮食|储备|药监|医保|文物|林业|草原|农业|农村|商务|工商|质检|监管|监督|管理|气象|地震|人社|发改|信访|档案|铁路|邮政|烟草|能源|海洋|测绘|专利|产权|证监|供电|电力|保障|发展|改革|旅游|体育|规划|国土|资源|扶贫|水务|就业)$/u,
    after: /^(?:势|面|部(?!门)|长(?!度|期)|党[委组]|机关|属|直|领导(?!力))/u,
  },
  // 村
  C: { before: /(?:乡|农|行政|自然|驻|全|贫困|[镇乡][、（(])$/u, after: /^(?:民|庄|委会|干部|集体|级|党支部|务|组)/u },
  // 党
  D: {
    before: /(?:全|政|从严治|中国共产|入|执政|[的是]|各级)$/u,
    after: /^(?:委|中央|员(?!工)|建(?!设)|组织|支部|组(?!成|合)|政|的(?:建设|领导|政治|二十大|十九大|群众)|纪|章|派|风)/u,
  },
};

/** What a known code stands beside, where it needs no other evidence in the document: 人民ZF, 党ZY, 全国RD, ZX委员. */
export const KNOWN_BESIDE: Readonly<Record<string, { readonly before: RegExp; readonly after: RegExp }>> = {
  ZF: { before: /(?:人民|地方|各级|[省市县区镇乡]级?)$/u, after: /^(?:采购|工作报告|部门|办公厅|办公室|职能|信息公开)/u },
  ZY: {
    before: /(?:党|中共|共青团|民革|民盟|《?中共)$/u,
    after:
      /^(?:军委|宣传部|组织部|统战部|政法委|纪委|政治局|书记处|办公厅|全会|经济工作会议|巡视|决策部署|八项规定|文件精神|企业|财政|储备|和(?:国家|地方|省级))/u,
  },
  RD: { before: /(?:全国|各级|[省市县区])$/u, after: /^(?:代表|常委会|主席团)/u },
  ZX: { before: /(?:全国|各级|[省市县区])$/u, after: /^(?:委员|常委会|主席|提案)/u },
  ZZ: { before: /(?:讲|提高)$/u, after: /^(?:站位|意识|纪律|规矩|判断力|领悟力|执行力|生态|立场|素质|巡视|局|协商|建设)/u },
};
