import { Refusal } from '../../graphql/errors.ts';
import { inCountry } from '../places/position.ts';

const MOST_CHARACTERS = 200_000;
const MOST_SHAPES = 600;
const LONGEST_NAME = 40;

type Ring = [longitude: number, latitude: number][];
interface Shape { type: 'Polygon' | 'MultiPolygon'; coordinates: Ring[] | Ring[][] }

/**
 * What a file of boundaries says, and nothing else of it: names and polygons. Whatever a map service leaves besides in the file
 * (persons, links, scripts in a name) is not kept.
 * @throws Refusal INVALID_INPUT with what is wrong
 */
export function readBoundaries(text: string, path: string[]): string {
  const wrong = (why: string) => new Refusal('INVALID_INPUT', path, why);
  if (text.length > MOST_CHARACTERS) throw wrong(`底图文件太大，请简化到 ${MOST_CHARACTERS / 1000} KB 以内`);
  const features = featuresOf(text);
  if (!features) throw wrong('不是 GeoJSON 要素集（FeatureCollection），请用地图软件另存为 GeoJSON');
  if (features.length < 1 || features.length > MOST_SHAPES) throw wrong(`底图要有 1 到 ${MOST_SHAPES} 个面`);
  const kept = features.map((feature) => {
    const geometry = shapeOf(feature.geometry);
    if (!geometry) throw wrong('底图只能有面（Polygon、MultiPolygon），坐标是十进制经纬度，在国内');
    const name = String(feature.properties?.name ?? '').slice(0, LONGEST_NAME);
    return { type: 'Feature', properties: { name }, geometry };
  });
  return JSON.stringify({ type: 'FeatureCollection', features: kept });
}

interface Feature { geometry?: { type?: unknown; coordinates?: unknown } | null; properties?: { name?: unknown } | null }

function featuresOf(text: string): Feature[] | null {
  try {
    const given = JSON.parse(text) as { type?: unknown; features?: unknown } | null;
    return given?.type === 'FeatureCollection' && Array.isArray(given.features) ? (given.features as unknown[]).map((feature) => (feature ?? {}) as Feature) : null;
  } catch {
    return null;
  }
}

function shapeOf(geometry: Feature['geometry']): Shape | null {
  if (geometry?.type === 'Polygon') return isPolygon(geometry.coordinates) ? { type: 'Polygon', coordinates: geometry.coordinates } : null;
  if (geometry?.type !== 'MultiPolygon' || !Array.isArray(geometry.coordinates)) return null;
  return geometry.coordinates.length > 0 && geometry.coordinates.every(isPolygon) ? { type: 'MultiPolygon', coordinates: geometry.coordinates as Ring[][] } : null;
}

function isPolygon(rings: unknown): rings is Ring[] {
  return Array.isArray(rings) && rings.length > 0 && rings.every((ring) => Array.isArray(ring) && ring.length >= 4 && ring.every(isPosition));
}

function isPosition(position: unknown): boolean {
  return Array.isArray(position) && position.length >= 2 && typeof position[0] === 'number' && typeof position[1] === 'number' && inCountry({ latitude: position[1], longitude: position[0] });
}
