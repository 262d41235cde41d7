import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';

/** What an issue of the menu says of a project, as it was on that day (R9); the database lets nobody change it. Read by `serviceCatalog`. */
@Entity({ tableName: 'frozen_projects' })
@Index({ properties: ['countyCode', 'issueNo', 'id'] })
export class FrozenProject extends CountyOwned {
  @Property({ type: 'integer' })
  issueNo!: number;

  @Property({ type: 'uuid' })
  projectId!: string;

  @Text()
  title!: string;

  @Text()
  kind!: string;

  @Text()
  category!: string;

  @Text()
  audience!: string;

  @Text()
  content!: string;

  @Text()
  requirements!: string;

  @Text()
  mode!: string;

  @Text()
  schedule!: string;

  @Text()
  teamName!: string;

  @RegionColumn()
  regionCode!: string;

  @Text({ nullable: true })
  publicPhone?: string | null;
}
