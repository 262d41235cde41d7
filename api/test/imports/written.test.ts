import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Region } from '../../src/modules/regions/region.ts';
import { DictionaryLabel } from '../../src/modules/settings/dictionary-label.ts';
import { DemandOrder } from '../../src/modules/orders/demand-order.ts';
import { CODES } from '../world.ts';
import { ImportApp, sheetsOf, workbookOf } from './import-app.ts';

/** What people write into a file, and what is made of it. */
let imports: ImportApp;
beforeAll(async () => {
  imports = await ImportApp.open();
  const em = imports.world.orm.em.fork();
  // A second 永安村 in another town of the county, and a name of the county's own for a category.
  em.create(Region, { code: '610528102201', name: '永安村委会', fullName: '张桥镇永安村委会', nameInitials: '', level: 'VILLAGE', parentCode: CODES.zhangqiao, validFrom: '2020-01-01' });
  em.create(DictionaryLabel, { countyCode: '610528', dictionary: 'ServiceCategory', code: 'LEGAL', zh: '法律明白人', version: 1 });
  await em.flush();
});
afterAll(() => imports[Symbol.asyncDispose]());

let files = 0;

/** The order that came of a row with these columns, or the problems that kept it from being one. */
async function cameOf(who: 'town' | 'operator', row: Record<string, string | number>) {
  const content = `请帮忙，第 ${++files} 个`;
  const cells = { 需求内容: content, 服务类别: '扶贫帮困', 地点: CODES.yongan, ...row };
  const { id, rows } = await imports.checked(who, workbookOf([Object.keys(cells), Object.values(cells)]));
  if (rows.nodes.length > 0) return { problems: rows.nodes[0]!.problems };
  expect(await imports.enter(who, id)).toEqual([]);
  await imports.run();
  return { order: await imports.world.orm.em.fork().findOneOrFail(DemandOrder, { countyCode: '610528', content: cells.需求内容 }) };
}

describe('a place', () => {
  test.each([
    ['庄里镇/永安村', CODES.yongan], ['庄里镇永安村', CODES.yongan], ['庄里镇 永安村委会', CODES.yongan], ['庄里镇／永安村民委员会', CODES.yongan],
    [CODES.sanhe, CODES.sanhe], ['三河村', CODES.sanhe], ['庄里镇', CODES.zhuangli], ['张桥镇/永安村', '610528102201'],
  ])('%s is %s', async (place, code) => {
    expect((await cameOf('operator', { 地点: place })).order).toMatchObject({ regionCode: code });
  });

  test('of two with one name is asked for with its town; in the range of a town there is but one', async () => {
    expect((await cameOf('operator', { 地点: '永安村' })).problems).toMatchObject([{ column: 'place', message: expect.stringContaining('2 个同名'), proposal: '可填：庄里镇/永安村、张桥镇/永安村委会' }]);
    expect((await cameOf('operator', { 地点: '永安村' })).problems![0]!.english).toEqual({
      heading: 'Place', message: '2 places have this name: write the township too', proposal: 'One of: 庄里镇/永安村, 张桥镇/永安村委会',
    });
    expect((await cameOf('town', { 地点: '永安村' })).order).toMatchObject({ regionCode: CODES.yongan });
  });

  test('with a slip of the pen is proposed, from the own range alone', async () => {
    expect((await cameOf('town', { 地点: '三和村' })).problems).toMatchObject([{ column: 'place', proposal: '是否为：庄里镇/三河村' }]);
    expect((await cameOf('town', { 地点: '东瑶村' })).problems![0]!.proposal).not.toContain('东尧村');
  });

  test('that is not told is where the town sits; a county has to tell it', async () => {
    expect((await cameOf('town', { 地点: '' })).order).toMatchObject({ regionCode: CODES.zhuangli });
    expect((await cameOf('operator', { 地点: '' })).problems).toMatchObject([{ column: 'place' }]);
  });
});

describe('other cells', () => {
  test('are refused in both languages, by the verb too', async () => {
    const { problems } = await cameOf('operator', { 联系电话: '12345', 需要人数: '两个', 服务类别: '没有这一类' });
    expect(problems!.map(({ english }) => english)).toMatchObject([
      { heading: 'Category', message: 'Not one of the choices: take one from the list', proposal: expect.stringContaining('One of: ') },
      { heading: 'People needed', message: 'This should be a whole number' },
      { heading: 'Phone', message: expect.stringContaining('A mobile number of 11 digits') },
    ]);
  });

  test.each([
    ['联系电话', '１３９００００００８１', { requesterPhone: '13900000081' }], ['联系电话', '139 0000-0082', { requesterPhone: '13900000082' }], ['联系电话', '+86 13900000083', { requesterPhone: '13900000083' }],
    ['联系电话', 13900000084, { requesterPhone: '13900000084' }], ['联系电话', '0913-8201234', { requesterPhone: '0913-8201234' }], ['电话', '09138201234', { requesterPhone: '09138201234' }],
    ['需要人数', '３人', { peopleNeeded: 3 }], ['需要人数', 4, { peopleNeeded: 4 }],
    ['服务类别', '法律明白人', { category: 'LEGAL' }], ['服务类别', '法律服务', { category: 'LEGAL' }], ['服务类别', 'Legal service', { category: 'LEGAL' }], ['服务类别', 'LEGAL', { category: 'LEGAL' }],
    ['什么时候', '今天', { preferredTime: 'TODAY' }], ['什么时候', '2199年11月23日', { preferredTime: 'ON_DATE', preferredDate: '2199-11-23' }], ['期望日期', '2199/11/23', { preferredTime: 'ON_DATE', preferredDate: '2199-11-23' }],
    ['提出时间', 46023, { raisedAt: new Date('2026-01-01T00:00:00+08:00') }], ['提出时间', '2026/1/1 9:30', { raisedAt: new Date('2026-01-01T09:30:00+08:00') }],
    ['同意方式', '入户当面同意', { proxyEntry: true, consentNote: '入户当面同意' }], ['来源', '入户走访', { channel: 'HOME_VISIT' }], ['来源', '', { channel: 'IMPORT' }],
  ])('%s %j', async (heading, text, made) => {
    expect((await cameOf('operator', { [heading]: text })).order).toMatchObject(made);
  });

  test.each(['张龑', '王䶮', '李㛃', '陈𬭚', '赵𫖯', '阿卜杜热西提·阿卜杜拉·买买提明·吐尔逊'])('the name %s stays, from the file to the order and to the file of bad rows', async (name) => {
    expect((await cameOf('town', { 联系人: name })).order).toMatchObject({ requesterName: name });
    const bad = await imports.checked('town', workbookOf([['内容', '类别', '姓名'], [`缺类别 ${name}`, '', name]]));
    expect(sheetsOf((await imports.get('town', `/files/imports/rows/${bad.id}`)).rawPayload)[0]!.rows[1]).toContain(name);
  });

  test('a number that lost its zero is told so', async () => {
    expect((await cameOf('town', { 联系电话: 9138201234 })).problems).toMatchObject([{ column: 'requesterPhone', proposal: expect.stringContaining('前的 0 可能丢了') }]);
  });

  test('everything that is wrong with a row is told at once, in words that do not repeat it', async () => {
    const { problems } = await cameOf('town', { 服务类别: '机密甲', 联系电话: '机密乙', 联系人: '机密*', 需要人数: '机密丁', 什么时候: '机密戊' });
    expect(problems!.map(({ column }) => column).sort()).toEqual(['category', 'peopleNeeded', 'requesterName', 'requesterPhone', 'when']);
    expect(JSON.stringify(problems)).not.toContain('机密');
  });
});

describe('the template', () => {
  const template = async (who: 'town' | 'operator') => {
    const answer = await imports.get(who, '/files/imports/ORDERS/template');
    expect(answer.statusCode).toBe(200);
    return answer.rawPayload;
  };

  test('has a column for each input, a note in place, choices for category, place and when, and no formula in a cell', async () => {
    const [data, notes, choices] = sheetsOf(await template('town'));
    expect(data!.rows[0]!.slice(0, 7)).toEqual(['需求内容*', '服务类别*', '地点', '联系人', '联系电话', '详细地址', '什么时候']);
    expect(data!.xml.match(/<dataValidation /g)).toHaveLength(data!.rows[0]!.length);
    expect(data!.xml.match(/<dataValidation [^>]*promptTitle="[^"]{1,32}" prompt="[^"]{1,255}"/g)).toHaveLength(data!.rows[0]!.length);
    for (const column of ['B', 'C', 'G']) expect(data!.xml).toMatch(new RegExp(`<dataValidation type="list"[^>]* sqref="${column}2:${column}\\d+">`));
    expect(notes!.rows.map(([name]) => name)).toEqual(['列', ...data!.rows[0]!.map((heading) => heading.replace('*', '')), expect.stringContaining('示例')]);
    for (const { xml } of [data!, notes!, choices!]) expect(xml).not.toMatch(/<f[ >/]/);
  });

  test('offers the places of the own range alone, and the words of the county', async () => {
    const [, , town] = sheetsOf(await template('town'));
    const [, , county] = sheetsOf(await template('operator'));
    expect(town!.xml).toContain('庄里镇/三河村');
    expect(town!.xml).not.toMatch(/张桥镇|东尧村|山西村|旧村/);
    expect(county!.xml).toContain('张桥镇/东尧村');
    expect(county!.xml).not.toMatch(/山西村|旧村/);
    expect(town!.xml).toContain('法律明白人');
  });

  test('handed in as it is holds nothing; its sample row is no demand', async () => {
    const answer = await imports.upload('town', await template('town'));
    await imports.run();
    const { tasks, good } = await imports.shown('town', answer.json<{ importId: string }>().importId);
    expect(tasks.nodes).toMatchObject([{ state: 'FAILED', failure: expect.stringContaining('没有内容') }]);
    expect(good.totalCount).toBe(0);
  });

  test('is for who may import', async () => {
    for (const who of ['village', 'leader', 'city', 'auditor'] as const) expect((await imports.get(who, '/files/imports/ORDERS/template')).statusCode).toBe(404);
    expect((await imports.get(null, '/files/imports/ORDERS/template')).statusCode).toBe(401);
  });
});

describe('a file', () => {
  test('in CSV of GB18030 under a title, with columns in another order, English headings and columns of its own', async () => {
    const lines = ['某镇需求登记表,,,', '序号,Phone,Content,Category', '7,13900000095,"修灯,两盏",扶贫帮困', ',,,', '8,13900000096,扫院子,卫生环保'].join('\r\n');
    const shown = await imports.checked('town', gb18030(lines), '需求.csv');
    expect([shown.good.totalCount, shown.headings.slice(0, 4)]).toEqual([2, ['序号', 'Phone', 'Content', 'Category']]);
    expect((await imports.shown('town', shown.id, {})).rows.nodes.map(({ number }) => number)).toEqual([3, 5]);
  });

  test('without the columns that are needed is refused with their names', async () => {
    const answer = await imports.upload('town', workbookOf([['姓名', '电话'], ['张龑', '13900000097']]));
    await imports.run();
    const { tasks } = await imports.shown('town', answer.json<{ importId: string }>().importId);
    expect(tasks.nodes).toMatchObject([{ state: 'FAILED', failure: expect.stringMatching(/“需求内容”“服务类别”.*请下载模板/) }]);
  });

  test('larger than 10 MB does not come in', async () => {
    expect((await imports.upload('town', Buffer.alloc(10 * 1024 * 1024 + 1))).statusCode).toBe(413);
  });
});

/** What Excel in China writes: two bytes for a Chinese sign, found by what the decoder makes of them. */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xFE; high += 1) for (let low = 0x40; low <= 0xFE; low += 1) bytesOf.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Buffer.from([...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : bytesOf.get(sign)!)));
}
