import { expect } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { PC, signedIn } from './people.ts';
import { test } from './test.ts';

const square = (name: string, west: number) => ({ type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [[[west, 34.6], [west + 0.2, 34.6], [west + 0.2, 35], [west, 35], [west, 34.6]]] } });
const file = (text: string) => ({ name: 'county.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(text) });

test('R20 the county uploads its boundaries, which lie under the circle with their source, and takes them away', async ({ browser }) => {
  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  await operator.goto('/circle');
  await operator.getByText('上传底图', { exact: true }).first().click();
  const upload = operator.getByRole('button', { name: '上传底图' });
  await operator.getByLabel('GeoJSON 文件').setInputFiles(file('{"type":"Topology"}'));
  await expect(operator.getByText('不是 GeoJSON 的面')).toBeVisible();
  await operator.getByLabel('GeoJSON 文件').setInputFiles(file(JSON.stringify({ type: 'FeatureCollection', features: [square('庄里镇', 108.95), square('城关街道', 109.15)] })));
  await upload.click();
  await expect(operator.getByText('此项必填，请填写')).toBeVisible();
  await operator.getByLabel('来源、审图号').fill('县自然资源局');
  await expectAccessible(operator, 'upload a map');
  await upload.click();
  await expect(operator.getByText('底图：县自然资源局')).toBeVisible();

  const town = await signedIn(browser, 'zhuangli.suo', PC);
  await town.goto('/circle');
  await expect(town.getByText('底图：县自然资源局')).toBeVisible();
  await expect(town.getByText('上传底图')).toHaveCount(0);

  await operator.getByText('上传底图', { exact: true }).first().click();
  await operator.getByRole('button', { name: '取消底图' }).click();
  await expect(operator.getByText('底图：县自然资源局')).toHaveCount(0);
});
