import type { Profile } from '../model/profile.ts';

/** 请示 */
export const request: Profile = {
  name: 'request',
  label: { en: 'request for instructions', zh: '请示' },
  language: 'zh',
  title: '请示(?:报告)?$',
  priority: 1,
  sections: [
    {
      title: '请示缘由',
      pattern: '背景|缘由|事由|依据|因|(?:^|[，。；])为|鉴于|由于|根据|按照|目前|近年来|今年以来|随着|难以(?:满足|适应)|经.{0,12}(?:研究|同意|批准|讨论)',
      demand: 'expected',
      place: 'lead',
    },
    { title: '请示事项', pattern: '请示如下|拟|申请|恳请|请求|请予|希望|建议|请示事项|批准|请(?:市|县|区|省|局|委)', demand: 'required', place: 'text' },
  ],
  ordered: true,
  elements: {
    title: { demand: 'required' },
    addressee: { demand: 'required' },
    signature: { demand: 'required' },
    date: { demand: 'required' },
    closing: {
      demand: 'required',
      pattern:
        '(?:妥否|当否|可否|能否|是否妥当|是否可行|以上(?:请示|意见|事项|方案)?.{0,8}(?:妥|当|可)?否?)[，,]?.{0,4}请.{0,10}(?:批示|批复|审批|审示|批准|审定|指示|审议)|特此请示|请予?.{0,6}(?:批示|批复|审批|批准为盼)',
      example: '妥否，请批示。',
    },
    contact: { demand: 'expected', example: '（联系人：……，电话：……）' },
  },
  source: '党政机关公文处理工作条例第九条、第十五条（四）; closing and contact by custom',
};
