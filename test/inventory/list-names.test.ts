import { describe, expect, it } from 'vitest';
import { listNames, type NameKind } from '../../src/inventory/list-names.ts';
import { plainTextParser } from '../../src/parsers/plain-text.ts';

function namesIn(text: string) {
  const outcome = plainTextParser.parse(text, { profiles: [], profile: null, encoding: null });
  if (outcome instanceof Promise || !outcome.ok) throw new Error('not read');
  return listNames(outcome.document);
}

function named(text: string, kind: NameKind): string[] {
  return namesIn(text)
    .filter((entry) => entry.kind === kind)
    .map(({ name }) => name);
}

describe('listNames', () => {
  it('counts a name and tells where it stands', () => {
    const names = namesIn('一、工作情况\n临湖市城管局牵头。\n会同临湖市城管局督办，由临湖市城管局验收。\n');
    expect(names).toEqual([{ kind: 'unit', name: '临湖市城管局', count: 3, start: { line: 2, column: 1 }, lines: [2, 3] }]);
  });

  it('puts kinds in order, and the most frequent name first', () => {
    const names = namesIn('一、工作情况\n2023年，在平川县部署。2024年，青石镇落实；2024年，青石镇验收。张明华同志带队，市档案局参加。\n');
    expect(names.map(({ kind, name, count }) => `${kind} ${name} ${count}`)).toEqual([
      'unit 市档案局 1',
      'place 青石镇 2',
      'place 平川县 1',
      'person 张明华 1',
      'year 2024 2',
      'year 2023 1',
    ]);
  });

  it.each([
    ['会同市住房和城乡建设局开展检查。', ['市住房和城乡建设局']],
    ['组织临湖区人民政府、青石镇人民政府研究。', ['临湖区人民政府', '青石镇人民政府']],
    ['与上海远洋仪器有限公司签订合同。', ['上海远洋仪器有限公司']],
    ['各有关单位、本局、全市学校、市场格局、综合布局。', []],
  ])('units: %s', (text, units) => {
    expect(named(`一、情况\n${text}\n`, 'unit')).toEqual(units);
  });

  it.each([
    ['走访青石村、白塔社区。', ['青石村', '白塔社区']],
    ['全市各县区、城市社区、工业园区、自治区。', []],
    ['临湖市城管局的驻地。', []],
  ])('places: %s', (text, places) => {
    expect(named(`一、情况\n${text}\n`, 'place')).toEqual(places);
  });

  it.each([
    ['区委书记李建国主持会议。', ['李建国']],
    ['出席：张明华、王芳、李建国', ['张明华', '王芳', '李建国']],
    ['请周敏主任审核，高度重视同志关系。', ['周敏']],
  ])('people: %s', (text, people) => {
    expect(named(`一、情况\n${text}\n`, 'person')).toEqual(people);
  });

  it('reads English names', () => {
    const text = '1. Scope\n\nThe Harbour Museum and Northwind Traders met Dr. Ada Byron in Orange County in 2024.\n';
    expect(namesIn(text).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'unit Harbour Museum',
      'unit Northwind Traders',
      'place Orange County',
      'person Ada Byron',
      'year 2024',
    ]);
  });

  it('reads years in Chinese characters, and no other figures', () => {
    expect(named('一、情况\n二〇二四年投入2024.5万元，编号20241、12024。\n', 'year')).toEqual(['二〇二四']);
  });

  it('a text without names has none', () => {
    expect(namesIn('一、情况\n完成任务。\n')).toEqual([]);
  });
});
