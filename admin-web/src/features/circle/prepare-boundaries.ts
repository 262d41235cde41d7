import { simplify } from '@turf/simplify';
import { truncate } from '@turf/truncate';

/** What the server takes (api: SetCountyMapInput). */
const MOST_CHARACTERS = 200_000;
/** Degrees: some metres, then coarser until it fits; a map of a county needs no finer line. */
const TOLERANCES = [0.0001, 0.0003, 0.001, 0.003, 0.01];

type Collection = Parameters<typeof simplify>[0] & { features: { geometry?: { type?: string } | null; properties?: Record<string, unknown> | null }[] };

/** A map as the software of a surveyor saves it, made small enough to send: names and shapes alone, lines no finer than a screen shows. Null for what is no GeoJSON of polygons. */
export function prepareBoundaries(text: string): string | null {
  const given = collectionOf(text);
  if (!given) return null;
  const slim = { type: 'FeatureCollection', features: given.features.map(({ geometry, properties }) => ({ type: 'Feature', properties: { name: nameOf(properties) }, geometry })) };
  const whole = truncate(slim as never, { precision: 5, coordinates: 2 });
  const tries = TOLERANCES.map((tolerance) => () => truncate(simplify(whole, { tolerance, highQuality: false }), { precision: 4, coordinates: 2 }) as unknown);
  for (const made of [() => whole as unknown, ...tries]) {
    const told = JSON.stringify(made());
    if (told.length <= MOST_CHARACTERS) return told;
  }
  return null;
}

/** Map services call it by different names; XZQMC is what surveys of land call it. */
function nameOf(properties: Record<string, unknown> | null | undefined): string {
  const found = ['name', 'NAME', 'Name', 'XZQMC', 'xzqmc'].map((key) => properties?.[key]).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : '';
}

function collectionOf(text: string): Collection | null {
  try {
    const given = JSON.parse(text) as Collection | null;
    const polygons = given?.type === 'FeatureCollection' && Array.isArray(given.features) && given.features.every((feature) => feature?.geometry?.type === 'Polygon' || feature?.geometry?.type === 'MultiPolygon');
    return polygons && given.features.length > 0 ? given : null;
  } catch {
    return null;
  }
}
