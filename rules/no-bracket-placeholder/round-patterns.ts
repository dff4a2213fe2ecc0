/** What asks the writer in `（ ）` and `( )`, which the language itself uses for anything. Every pattern is tested on the content. */

export const ROUND_ZH =
  /^(?:请)?(?:于|在)?(?:此处|这里)(?:请|可|应|需)?[^。；]{0,16}?(?:填|补(?!贴|助|充说明$)|插入|输入|键入|添加|粘贴|附图|写明|写入)|^请(?:在此|据实|根据实际(?:情况)?|如实|自行|按实际(?:情况)?|结合[^，。；]{1,12})?(?:填写|填入|补充|插入|输入|键入|替换|补写|写明)|^(?:填写|填入|写明|补写|插入)(?:本|具体|单位|部门|姓名|日期|时间|地点|金额|数量|数字|数据|名称|图|表|主要|实际|相关|有关|项目|会议|职务|电话|内容|情况)(?!表|说明|要求)|(?:^|[，,])(?:可?根据|按照?|结合)[^，。]{0,12}(?:实际|情况)(?:情况)?(?:填写|填入|替换|补写)|填写后(?:请)?删除|(?:使用|定稿|提交)[前后时](?:请)?删除/u;
/** A request to the reader: `（请如实填写《登记表》）`, `（填写要求见附件）`. */
export const ROUND_ZH_TRAP = /《|报送|附表|附件|见|前(?:填|报)|如下|格式|完整|规范/u;
export const ROUND_EN =
  /^(?:(?:please\s+)?(?:insert|fill\s+(?:(?:me|this)\s+)?(?:in|out)(?:\s+with)?)\s+(?:(?:the|your|a|an|today[’']s|full|legal|unique|client|company|project|customer)\s+){0,3}(?:names?|dates?|amount|number|title|address|company|client|customer|project|text|details?|description|link|here|city|state|ident|value|figure|information)\b|(?:please\s+)?(?:enter|add|describe|specify|list|type|write|state|provide)\s.{1,80}\shere\.?$|your\s+(?:(?:full|company|legal|business|first|last)\s+)?(?:name|title|address|e-?mail|signature|company|position)(?:\s+here)?$|(?:name|date|title|amount|client name|company name|text|signature)\s+(?:goes\s+)?here\.?$)/iu;
