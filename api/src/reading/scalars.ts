import { isRegionCode } from '../access/scope.ts';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A point in time, ISO 8601 with offset; answered in Asia/Shanghai (+08:00). */
export const DateTime: GraphQLScalarType<string, string> = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: '时间点，ISO 8601 带时区偏移，返回北京时间 / Point in time, ISO 8601 with offset; answered as +08:00',
  serialize: String,
  parseValue: (value) => {
    if (typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value)) && isCalendarDay(value.slice(0, 10))) return value;
    throw badValue('DateTime', '2026-11-23T14:05:00+08:00');
  },
  parseLiteral: (node) => DateTime.parseValue(node.kind === Kind.STRING ? node.value : undefined),
});

/** A calendar day in Asia/Shanghai. */
export const DateOnly: GraphQLScalarType<string, string> = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: '日期（北京时间），YYYY-MM-DD / Calendar day in Asia/Shanghai, YYYY-MM-DD',
  serialize: String,
  parseValue: (value) => {
    if (typeof value === 'string' && DAY.test(value) && isCalendarDay(value)) return value;
    throw badValue('Date', '2026-11-23');
  },
  parseLiteral: (node) => DateOnly.parseValue(node.kind === Kind.STRING ? node.value : undefined),
});

const DAY = /^(1[89]|20|21)\d\d-\d\d-\d\d$/;
const MOMENT = /^(1[89]|20|21)\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

function isCalendarDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** The value itself is not repeated: it may be personal data. */
function badValue(scalar: string, example: string): GraphQLError {
  return new GraphQLError(`${scalar} 格式不对，请写成 ${example} / not a ${scalar}`);
}

/** One field that a verb wrote: its values, or only that it changed where its data class keeps values out of the audit. */
export interface FieldChange {
  /** Type and field, such as `DemandOrder.category`. */
  field: string;
  old?: string | null;
  new?: string | null;
}

/** What a verb changed, field by field. */
export const FieldChanges: GraphQLScalarType<FieldChange[], FieldChange[]> = new GraphQLScalarType<FieldChange[], FieldChange[]>({
  name: 'FieldChanges',
  description: '字段变更列表：[{ field, old, new }]；个人信息字段只有 field，不记录值 / List of [{ field, old, new }]; of a personal field only `field`, never its values',
});

/** What is wrong with one cell of an imported row, or with the whole row, and what may help. Never repeats what the cell holds. */
export interface CellProblem {
  /** Key of the column; empty when it is about the row. */
  column: string;
  /** Its heading, as the template has it; empty when it is about the row. */
  heading: string;
  message: string;
  proposal?: string;
  /** The same three in English. */
  english: { heading: string; message: string; proposal?: string };
}

export const CellProblems: GraphQLScalarType<CellProblem[], CellProblem[]> = new GraphQLScalarType<CellProblem[], CellProblem[]>({
  name: 'CellProblems',
  description: '一行的错误列表：[{ column, heading, message, proposal, english }]，英文在 english 中，不含单元格内容 / What is wrong with a row: [{ column, heading, message, proposal, english: { heading, message, proposal } }]; never what a cell holds',
});

/** A 12-digit region code. */
export const RegionCode: GraphQLScalarType<string, string> = new GraphQLScalarType<string, string>({
  name: 'RegionCode',
  description: '12 位区划代码，县级以下补零 / 12-digit region code, padded with zeros above village level',
  serialize: String,
  parseValue: (value) => {
    if (typeof value === 'string' && isRegionCode(value)) return value;
    throw badValue('RegionCode', '610528101000');
  },
  parseLiteral: (node) => RegionCode.parseValue(node.kind === Kind.STRING ? node.value : undefined),
});
