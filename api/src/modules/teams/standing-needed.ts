import { parameterSql } from '../settings/parameter-bounds.ts';

/** 8 of “8+N” (policy 三-1), of a county. */
const OF_COUNTY = 8;

/** SQL of how many standing categories a region needs: of the policy for a county, set by the county for its towns and villages (R28). */
export const standingNeededSql = (county: string, level: string): string =>
  `case ${level} when 'TOWN' then ${parameterSql(county, 'STANDING_TOWN')} when 'VILLAGE' then ${parameterSql(county, 'STANDING_VILLAGE')} else ${OF_COUNTY} end`;
