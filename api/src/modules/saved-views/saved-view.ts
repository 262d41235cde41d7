import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { INTERNAL } from '../../access/data-classes.ts';
import { Coded, Moment, Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { Open, OpenComputed, Readable } from '../../reading/declare.ts';
import { inCounties, spansCounties, type Row } from '../../reading/row.ts';
import { SavedList } from './saved-list.ts';

const ofViewer = (row: Row) => `${row.column('accountId')} = ${row.viewer('account')}`;

/** Own ones, and those shared by the own county; an overseer is of no county, and has its own alone. */
const ownOrShared = (row: Row) => {
  const whose = spansCounties(row.role) ? ofViewer(row) : `(${row.column('shared')} or ${ofViewer(row)})`;
  return `${inCounties(row)} and ${row.column('deletedAt')} is null and ${whose}`;
};

/** 常用筛选: a filter of a list under a name, of one person or shared with the whole county (console.md row 7). */
@Entity({ tableName: 'saved_views' })
@Index({ properties: ['countyCode', 'accountId', 'list'] })
@Index({ properties: ['countyCode', 'list', 'id'] })
@Readable('常用筛选 / Saved filter of a list', { rows: { region: ownOrShared, team: ownOrShared, except: ['SECURITY_ADMIN', 'INTEGRATOR'] } })
export class SavedView extends CountyOwned {
  @Property({ type: 'uuid' })
  accountId!: string;

  @Open(INTERNAL, '列表 / List', { type: () => SavedList, required: true })
  @Coded(() => SavedList)
  list!: SavedList;

  @Open(INTERNAL, '名称 / Name', { required: true })
  @Text()
  name!: string;

  @Open(INTERNAL, '筛选条件，JSON 对象 / Filter, a JSON object', { required: true, noFilter: true })
  @Text()
  filter!: string;

  @Open(INTERNAL, '全县共享 / Shared with the county', { required: true })
  @Property({ type: 'boolean' })
  shared!: boolean;

  @OpenComputed(INTERNAL, '是否本人所存 / Saved by who asks', (row) => `(${ofViewer(row)})`)
  mine?: boolean;

  /** Nothing is deleted from the database; whoever deletes it no longer sees it. */
  @Moment({ nullable: true })
  deletedAt?: Date;
}
