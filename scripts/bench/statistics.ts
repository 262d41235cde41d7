/** The middle value; the mean of the two in the middle of an even number. @throws RangeError for no values */
export function median(values: readonly number[]): number {
  return (quantile(values, 0.5, Math.floor) + quantile(values, 0.5, Math.ceil)) / 2;
}

/** The smallest value that at least the share `p` of the values does not exceed (nearest rank). @throws RangeError for no values */
export function percentile(values: readonly number[], p: number): number {
  if (values.length === 0) throw new RangeError('no values');
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(p * values.length) - 1)]!;
}

export interface Ratio {
  median: number;
  min: number;
  max: number;
}

/** Ratio of two series measured in the same rounds: the median of the rounds' own ratios, so that a slow minute of the machine hits both sides. */
export function ratioByRound(ours: readonly number[], theirs: readonly number[]): Ratio {
  if (ours.length !== theirs.length) throw new RangeError('the series are not of the same rounds');
  const ratios = ours.map((value, round) => value / theirs[round]!);
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
}

function quantile(values: readonly number[], p: number, round: (place: number) => number): number {
  if (values.length === 0) throw new RangeError('no values');
  return values.toSorted((a, b) => a - b)[round(p * (values.length - 1))]!;
}
