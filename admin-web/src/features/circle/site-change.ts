/** A site of the what-if: one that stands elsewhere, or a new one. */
export interface SiteChange {
  placeId: string | null;
  name: string;
  position: string;
  /** Of the place as it was shown; a place that somebody else changed meanwhile is not moved. */
  version: number | null;
}

/** As the query takes it. */
export const asAsked = (changes: readonly SiteChange[]) => changes.map(({ placeId, position }) => ({ placeId, position }));

/** A spot of the map as people read it. */
export const positionText = (latitude: number, longitude: number): string => `${latitude.toFixed(5)},${longitude.toFixed(5)}`;

/** [longitude, latitude], as charts have it; null for what is no position. */
export function spotOf(position: string | null | undefined): [number, number] | null {
  const [latitude, longitude] = (position ?? '').split(',').map(Number);
  return position && Number.isFinite(latitude) && Number.isFinite(longitude) ? [longitude!, latitude!] : null;
}
