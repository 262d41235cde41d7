/** Of people, or of points where nobody knows how many people there are; tenths of a per cent, null where there is nothing. */
export function shareOf({ points, coveredPoints, population, coveredPopulation }: { points: number | null; coveredPoints: number | null; population: number | null; coveredPopulation: number | null }): number | null {
  const [part, whole] = population ? [coveredPopulation, population] : [coveredPoints, points];
  return whole ? Math.round((1000 * (part ?? 0)) / whole) : null;
}

/** 58.2 %. */
export const percent = (tenths: number | null | undefined): string => (tenths == null ? '—' : `${(tenths / 10).toFixed(1)}%`);
