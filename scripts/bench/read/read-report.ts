import { median, ratioByRound, type Ratio } from '../statistics.ts';
import type { ContestantName } from './contestants.ts';
import type { Measured } from './measure-cell.ts';

/** The rounds of a cell by side; the n-th of each was measured in the same round. */
export interface CellRounds {
  operation: string;
  viewer: string;
  rows: number;
  rounds: Partial<Record<ContestantName, Measured[]>>;
}

export interface CellReport extends Omit<CellRounds, 'rounds'> {
  sides: (Measured & { name: ContestantName; oursToThis: Ratio })[];
}

/** Medians of each side, and how our requests per second stand to its, round by round. */
export function reportCell({ rounds, ...cell }: CellRounds): CellReport {
  const ours = rounds.ours!.map(({ requestsPerSecond }) => requestsPerSecond);
  const sides = Object.entries(rounds) as [ContestantName, Measured[]][];
  return {
    ...cell,
    sides: sides.map(([name, measured]) => ({
      name,
      ...mediansOf(measured),
      oursToThis: ratioByRound(ours, measured.map(({ requestsPerSecond }) => requestsPerSecond)),
    })),
  };
}

function mediansOf(measured: Measured[]): Measured {
  const of = (name: 'requestsPerSecond' | 'p50' | 'p99' | 'requests') => median(measured.map((one) => one[name]));
  const cpuOf = (name: 'serverCpu' | 'postgresCpu') => {
    const known = measured.map((one) => one[name]).filter((value) => value !== null);
    return known.length === 0 ? null : median(known);
  };
  return { requestsPerSecond: of('requestsPerSecond'), p50: of('p50'), p99: of('p99'), requests: of('requests'), serverCpu: cpuOf('serverCpu'), postgresCpu: cpuOf('postgresCpu') };
}

/** What is aimed at, as our requests per second to theirs. */
export const READ_AIMS: Partial<Record<ContestantName, number>> = { hand: 0.8, 'postgraphile plain': 1.5, 'postgraphile policies': 2 };
