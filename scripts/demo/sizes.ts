/** How much of everything a demo county has. */
export interface CountySize {
  volunteers: number;
  /** Teams of units, villages and associations beside the county's own and the towns'; `all` fills up to the number. */
  teams: number;
  orders: number;
  /** Orders are added until each state occurs at least so often; large counties have all of them by themselves. */
  ofEachState: number;
}

export type DemoSize = 'small' | 'county' | 'city';

const SMALL: CountySize = { volunteers: 190, teams: 32, orders: 230, ofEachState: 4 };
const BESIDE: CountySize = { volunteers: 130, teams: 32, orders: 120, ofEachState: 2 };
const FULL: CountySize = { volunteers: 80_000, teams: 400, orders: 60_000, ofEachState: 0 };

/** 富平县 first: the demo accounts are there. 蒲城县 beside it proves that neither sees the other. */
const FUPING = '610528', PUCHENG = '610526';
/** 渭南市. */
const OTHERS_OF_WEINAN = ['610502', '610503', '610522', '610523', '610524', '610525', '610527', '610581', '610582'];

export const DEMO_SIZES: Record<DemoSize, ReadonlyMap<string, CountySize>> = {
  small: new Map([[FUPING, SMALL], [PUCHENG, BESIDE]]),
  county: new Map([[FUPING, FULL], [PUCHENG, BESIDE]]),
  city: new Map([FUPING, PUCHENG, ...OTHERS_OF_WEINAN].map((code) => [code, FULL])),
};
