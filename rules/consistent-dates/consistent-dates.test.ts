import { testRule } from '../../src/testing/index.ts';
import consistentDates from './consistent-dates.ts';

const body = (text: string): string => `一、工作情况\n${text}\n`;
const section = (text: string): string => `## Findings\n\n${text}\n`;
const signed = (text: string, date: string): string => `一、工作情况\n${text}\n临湖市城管局\n${date}\n`;

testRule(consistentDates, [
  // Dates that do not exist.
  { name: '30 February does not exist', format: 'text', text: body('2023年2月30日召开动员会。'), findings: ['2:1-2:11 日期有误：该月只有28天。'] },
  { name: 'there are twelve months', format: 'text', text: body('整治工作到13月5日结束。'), findings: ['2:6-2:11 日期有误：没有13月。'] },
  {
    name: 'a month behind a year is judged alone',
    format: 'text',
    text: body('整治工作到2023年15月结束。'),
    findings: ['2:6-2:14 #impossibleMonth =2023年15月'],
  },
  { name: '31 April does not exist', format: 'text', text: body('4月31日召开动员会。'), findings: ['2:1-2:6 日期有误：该月只有30天。'] },
  {
    name: '29 February exists in leap years only',
    format: 'text',
    text: body('2023年2月29日部署，2024年2月29日验收。'),
    findings: ['2:1-2:11 #impossibleDay =2023年2月29日'],
  },
  { name: 'a date in figures is read', format: 'text', text: body('验收时间：2023-02-30，编号 1.13.45。'), findings: ['2:6-2:16 #impossibleDay =2023-02-30'] },
  {
    name: 'an English date is read',
    text: section('The visits took place on June 31, 2024 and on 30 February.'),
    findings: ['3:26-3:39 This date does not exist: the month has 30 days.', '3:47-3:58 #impossibleDay =30 February'],
  },
  { name: 'a date under the text is read', format: 'text', text: signed('完成任务。', '2023年9月31日'), findings: ['4:1-4:11 #impossibleDay =2023年9月31日'] },
  { name: 'a span of months is no date', format: 'text', text: body('工期为24个月，服务期24月，2月29日前完成。') },
  {
    name: 'versions, numbers and addresses are no dates',
    text: section('Version 2024.13.1, 2024-13-45-2, 13/32 and May 1st are fine; so is May 2024 with 45 visits.'),
  },
  { name: 'a date in quotation marks is meant', text: section('Inputs such as "the 30th of February" are refused.') },
  { name: 'dates in code are code', text: section('Use `2023-02-30` as a test.') },

  // The year of the title.
  {
    name: 'a summary of one year that only speaks of another',
    format: 'text',
    text: '临湖街道2024年工作总结\n一、工作情况\n2023年，街道办结来信八十件。\n二、存在问题\n对照2023年目标，还有差距。\n',
    findings: ['1:5-1:9 标题是2024年，正文2次写到2023年，却没有出现2024年，请核对是否沿用了旧稿。'],
  },
  {
    name: 'an English report of one year that only speaks of another',
    text: '# FY2024 Annual Report\n\n## Results\n\nRevenue grew in 2022. Costs fell in 2022.\n',
    findings: ['1:5-1:9 The title says 2024, but the text speaks of 2022 (2 times) and never of 2024.'],
  },
  { name: 'one other year is a comparison', format: 'text', text: '临湖街道2024年工作总结\n一、工作情况\n与2023年相比，办结量增加一成。\n' },
  {
    name: 'the year of the title in the text is enough',
    format: 'text',
    text: '临湖街道2024年工作总结\n一、工作情况\n2023年和2023年底打下基础，2024年全面完成。\n',
  },
  { name: 'a plan looks back', format: 'text', text: '临湖街道2024年工作计划\n一、工作基础\n2023年完成改造，2023年底验收。\n' },
  {
    name: 'titles of works, numbers and ranges have years of their own',
    format: 'text',
    text: '临湖街道2024年工作总结\n一、工作情况\n落实《规划（2021—2025年）》和临政发〔2022〕8号文件，推进2021年至2022年任务、2022年至2023年任务。\n',
  },
  { name: 'a title without a year promises none', format: 'text', text: '临湖街道工作总结\n一、工作情况\n2023年完成改造，2023年底验收。\n' },
  {
    name: 'a report dated years later',
    format: 'text',
    text: '临湖街道2021年工作总结\n一、工作情况\n2021年完成改造。\n临湖街道办事处\n2024年1月5日\n',
    findings: ['5:1-5:5 标题是2021年，落款却是2024年，请核对。'],
  },
  {
    name: 'a report dated in the next January',
    format: 'text',
    text: '临湖街道2023年工作总结\n一、工作情况\n2023年完成改造。\n临湖街道办事处\n2024年1月5日\n',
  },

  // The date under the text.
  {
    name: 'an event after the date of the document',
    format: 'text',
    text: signed('2024年5月8日，街道召开了动员会。', '2024年3月5日'),
    findings: ['2:1-2:10 此事发生在落款日期（2024年3月5日）之后，请核对日期。'],
  },
  { name: 'what is planned comes after', format: 'text', text: signed('定于2024年5月8日召开会议，已完成准备。', '2024年3月5日') },
  { name: 'what enters into force comes after', format: 'text', text: signed('本办法已经审议通过，自2024年5月1日起施行。', '2024年3月5日') },
  { name: 'what happened before comes before', format: 'text', text: signed('2024年2月8日，街道召开了动员会。', '2024年3月5日') },

  // Relative dates.
  {
    name: '截至目前 in a text without a date',
    format: 'text',
    text: body('截至目前，已办结来信八十件。'),
    findings: ['2:1-2:5 全文没有成文日期，“截至目前”所指时间不明，请写明日期。'],
  },
  { name: 'it is told once', format: 'text', text: body('截至目前，已办结来信八十件。截至目前，还有十件。'), findings: ['2:1-2:5 #relativeDate'] },
  { name: '截至目前 in a dated text', format: 'text', text: signed('截至目前，已办结来信八十件。', '2024年3月5日') },
  { name: '截至目前 under a date in the subtitle', format: 'text', text: '临湖街道工作总结\n（2024年3月5日）\n一、工作情况\n截至目前，已办结来信八十件。\n' },
  { name: '截至目前 in a text whose front matter has a date', text: '---\ndate: 2024-03-05\n---\n\n## 一、工作情况\n\n截至目前，已办结来信八十件。\n' },
  {
    name: '今年 in a report that names no year at all',
    format: 'text',
    text: '临湖街道工作总结\n一、工作情况\n今年以来，街道办结来信八十件。\n',
    findings: ['3:1-3:3 #relativeDate =今年'],
  },
  { name: '今年 beside a year is plain', format: 'text', text: '临湖街道工作总结\n一、工作情况\n今年以来，街道办结来信八十件，2023年为六十件。\n' },
  { name: '日前 and 近日 need the words of news', format: 'text', text: body('截止日前完成，最近日程已满。') },
  {
    name: 'an English report without a date',
    text: '# Status Report: Depots\n\n## Progress\n\nAs of today, four depots are open.\n',
    findings: ['5:1-5:12 The document has no date, so “As of today” says nothing; give a date.'],
  },
  { name: 'an English text of no known kind is undated by right', text: '# How locks work\n\nAs of today, two of them are used.\n' },

  // Wordings of another year.
  {
    name: 'the four measures of 2019 in a text of 2023',
    format: 'text',
    text: '2023年主题教育总结\n一、工作情况\n2023年，把学习教育、调查研究、检视问题、整改落实贯通起来。\n',
    findings: ['3:8-3:27 “学习教育、调查研究、检视问题、整改落实”可能是旧提法：这是2019年的提法，2023年为“理论学习、调查研究、推动发展、检视整改”。'],
  },
  {
    name: 'the same measures in a text of 2019',
    format: 'text',
    text: '2019年主题教育总结\n一、工作情况\n2019年，把学习教育、调查研究、检视问题、整改落实贯通起来。\n',
  },
  {
    name: 'a body that was replaced',
    format: 'text',
    locale: 'en',
    text: '2024年工作总结\n一、工作情况\n2024年，会同扶贫办开展走访。\n',
    findings: ['3:9-3:12 “扶贫办” is a wording of another time: this body was reorganised in 2021.'],
  },
  { name: 'a body that is named as the former one', format: 'text', text: '2024年工作总结\n一、工作情况\n2024年，原扶贫办的档案移交完毕。\n' },
  { name: 'without a year nothing is old', format: 'text', text: body('会同扶贫办开展走访。') },
]);
