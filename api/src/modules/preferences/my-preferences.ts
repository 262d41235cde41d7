import type { EntityManager } from '@mikro-orm/postgresql';
import { Int } from 'type-graphql';
import { Own, OwnType } from '../accounts/own.ts';
import { AccountPreferences, type KeptTable } from './account-preferences.ts';
import { DisplayLanguage, TableDensity, TextSize } from './preference.codes.ts';

/** Lists of codes, not of objects: an operation is weighed by the objects it may answer. */
@OwnType('一张表格的显示方式 / How a table is shown')
export class MyTable {
  @Own('表格键 / Key of the table', () => String)
  key!: string;

  @Own('列键，按显示顺序 / Keys of the columns in order', () => [String])
  columns!: string[];

  @Own('隐藏的列键 / Keys of hidden columns', () => [String])
  hidden!: string[];

  @Own('各列宽度，与列同序，十分之一字宽；0 为默认 / Widths in the order of the columns, tenths of the text size; 0 is the default', () => [Int])
  widths!: number[];

  @Own('行距 / Height of rows', () => TableDensity)
  density!: TableDensity;
}

@OwnType('本人的显示偏好 / How the signed-in person likes the console')
export class MyPreferences {
  @Own('字号；未选过为空 / Size of text; null when never chosen', () => TextSize, { nullable: true })
  textSize!: TextSize | null;

  @Own('高对比度；未选过为空 / High contrast; null when never chosen', () => Boolean, { nullable: true })
  highContrast!: boolean | null;

  @Own('界面语言；未选过为空 / Language; null when never chosen', () => DisplayLanguage, { nullable: true })
  language!: DisplayLanguage | null;

  @Own('看过导览或不需要 / The guided tour was taken or declined', () => Boolean)
  tourSeen!: boolean;

  @Own('改过的表格 / Tables that differ from the default', () => [MyTable])
  tables!: MyTable[];
}

export async function preferencesOf(em: EntityManager, accountId: string): Promise<MyPreferences> {
  const kept = await em.findOne(AccountPreferences, { accountId });
  return {
    textSize: kept?.textSize ?? null,
    highContrast: kept?.highContrast ?? null,
    language: kept?.language ?? null,
    tourSeen: kept?.tourSeen ?? false,
    tables: Object.entries(kept?.tables ?? {}).map(([key, table]) => tableOf(key, table)),
  };
}

function tableOf(key: string, { columns, density }: KeptTable): MyTable {
  return {
    key,
    density,
    columns: columns.map((column) => column.key),
    hidden: columns.filter(({ shown }) => !shown).map((column) => column.key),
    widths: columns.map(({ width }) => width ?? 0),
  };
}
