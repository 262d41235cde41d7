import { expect, it } from 'vitest';
import { check, linesOf, textOf } from './pasted-lines';

const places = { byName: new Map([['永安村', ['610528101203']], ['新民村', ['610528101204', '610528102204']]]), usual: null };
const good = { number: 1, content: '修电灯', category: '', name: '张龑', phone: '13800138000', village: '永安村' };

it('reads the columns that Excel copies, without the heading and without empty lines', () => {
  const text = '内容\t类别\t姓名\t电话\t村\r\n修电灯\t扶贫帮困\t张龑\t138 0013 8000\t永安村\r\n\t\t\t\t\r\n量血压\t\t买买提·吐尔逊\t\t\r\n';
  expect(linesOf(text)).toEqual([
    { number: 2, content: '修电灯', category: '扶贫帮困', name: '张龑', phone: '13800138000', village: '永安村' },
    { number: 4, content: '量血压', category: '', name: '买买提·吐尔逊', phone: '', village: '' },
  ]);
});

it('keeps a cell in quotes together, with its line break and its quotes', () => {
  expect(linesOf('"修电灯\n换""灯泡"""\t\t张龑')).toMatchObject([{ content: '修电灯\n换"灯泡"', name: '张龑' }]);
});

it('writes lines as they are read', () => {
  const lines = linesOf('"修""电""灯\n急"\t扶贫帮困\t张龑\t13800138000\t永安村\n量血压\t\t\t\t');
  expect(linesOf(textOf(lines))).toEqual(lines);
});

it('takes commas where there is no tab', () => {
  expect(linesOf('修电灯,,张龑,13800138000，永安村')).toMatchObject([{ name: '张龑', phone: '13800138000', village: '永安村' }]);
});

it('finds the category by its name or by the words, and the village by its name or from the last entry', () => {
  expect(check(good, places)).toMatchObject({ categoryCode: 'POVERTY_RELIEF', regionCode: '610528101203', problems: [] });
  expect(check({ ...good, category: '法律服务', village: '' }, { ...places, usual: '610528101203' })).toMatchObject({ regionCode: '610528101203' });
});

it.each([
  [{ content: '' }, /没有写需要什么帮助/],
  [{ category: '家政' }, /没有“家政”这个类别/],
  [{ content: '帮个忙' }, /类别/],
  [{ name: '张*' }, /姓名/],
  [{ phone: '1380013' }, /电话/],
  [{ village: '不存在村' }, /没有“不存在村”/],
  [{ village: '新民村' }, /不止一个“新民村”/],
  [{ village: '' }, /没有写村/],
])('says what is wrong with %j', (change, problem) => {
  expect(check({ ...good, ...change }, places).problems.join()).toMatch(problem);
});
