import { expect, it } from 'vitest';
import { prepareBoundaries } from './prepare-boundaries';

const polygon = (coordinates: number[][], properties: object = {}) => ({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [coordinates] } });
const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
/** A ring of so many points, rough as surveyed ones are. */
const ring = (points: number) => {
  const around = Array.from({ length: points }, (_, i) => [109.2 + Math.cos((2 * Math.PI * i) / points) * (0.1 + (i % 7) / 50_000), 34.8 + Math.sin((2 * Math.PI * i) / points) * (0.1 + (i % 5) / 50_000)]);
  return [...around, around[0]!];
};

it('keeps names and shapes, whatever else is in the file', () => {
  const told = JSON.parse(prepareBoundaries(file(polygon(ring(8), { XZQMC: '庄里镇', phone: '13812345678' })))!) as { features: { properties: object }[] };
  expect(told.features.map(({ properties }) => properties)).toEqual([{ name: '庄里镇' }]);
});

it('makes a large file small enough, and leaves a small one as it is', () => {
  expect(prepareBoundaries(file(polygon(ring(60_000))))!.length).toBeLessThanOrEqual(200_000);
  const small = JSON.parse(prepareBoundaries(file(polygon([[109.1, 34.7], [109.3, 34.7], [109.3, 34.9], [109.1, 34.7]])))!) as { features: { geometry: { coordinates: number[][][] } }[] };
  expect(small.features[0]!.geometry.coordinates).toEqual([[[109.1, 34.7], [109.3, 34.7], [109.3, 34.9], [109.1, 34.7]]]);
});

it.each(['', '{', '[]', '{"type":"Topology"}', file(), file({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [109, 34] } })])('tells what is no map of polygons: %s', (text) => {
  expect(prepareBoundaries(text)).toBeNull();
});
