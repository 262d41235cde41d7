import type { ParameterCode } from './parameter.codes.ts';

export interface ParameterBounds {
  /** Holds where a county has set nothing; for whoever compares counties it holds for all of them. */
  standard: number;
  least: number;
  most: number;
}

/** Domain §2.9 and §2.8 [D]: our defaults, told beside each figure that they make. */
export const PARAMETERS: Record<ParameterCode, ParameterBounds> = {
  // 15 分钟 of the policy (二-3).
  CIRCLE_MINUTES: { standard: 15, least: 1, most: 120 },
  CIRCLE_WALK_METRES: { standard: 75, least: 10, most: 2000 },
  CIRCLE_RIDE_METRES: { standard: 250, least: 10, most: 2000 },
  // Ways are longer than the crow flies, by so many per cent of it.
  CIRCLE_DETOUR_PERCENT: { standard: 130, least: 100, most: 400 },
  STANDING_TOWN: { standard: 5, least: 0, most: 8 },
  STANDING_VILLAGE: { standard: 3, least: 0, most: 8 },
  // R15 进乡村、进社区: no figure in the policy.
  VILLAGE_SERVICES_PERCENT: { standard: 80, least: 0, most: 100 },
};

/** SQL of what holds in a county; the standard where it set nothing. @param county SQL of its six digits */
export const parameterSql = (county: string, code: ParameterCode): string =>
  `coalesce((select h.value from county_parameters h where h.county_code = ${county} and h.code = '${code}'), ${PARAMETERS[code].standard})`;
