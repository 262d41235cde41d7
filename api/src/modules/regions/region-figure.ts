import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PUBLIC } from '../../access/data-classes.ts';
import { Text } from '../../database/columns.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { everyRow } from '../../reading/row.ts';
import { RegionCode } from '../../reading/scalars.ts';
import '../numbers/region-metric.ts';
import { Region } from './region.ts';

/** 年度分母: the figures that rates are divided by, entered per region and year with their source (domain §0-3). */
@Entity({ tableName: 'region_figures' })
@Index({ properties: ['year', 'regionCode'] })
@Readable('区划年度分母 / Yearly denominators of a region', {
  rows: { region: everyRow, team: everyRow, anonymous: everyRow },
  id: (row) => `${row.column('regionCode')} || '-' || ${row.column('year')}`,
  defaultOrder: ['YEAR_DESC'],
})
export class RegionFigure {
  /** As the API tells it. */
  get id(): string {
    return `${this.regionCode}-${this.year}`;
  }

  /** A verb's answer that is told again is known by its id alone. */
  set id(id: string) {
    const [regionCode, year] = id.split('-');
    Object.assign(this, { regionCode, year: Number(year) });
  }

  @Open(PUBLIC, '区划代码 / Region code', { type: () => RegionCode })
  @PrimaryKey({ columnType: 'char(12) collate "C"' })
  regionCode!: string;

  @Open(PUBLIC, '年份 / Year', { sort: true })
  @PrimaryKey({ type: 'integer' })
  year!: number;

  @OpenOne(PUBLIC, '区划 / Region', () => Region)
  region?: Region;

  @Open(PUBLIC, '常住人口 / Resident population', { required: false })
  @Property({ type: 'integer', nullable: true })
  residentPopulation?: number;

  @Open(PUBLIC, '在职党员数 / In-service Party members', { required: false })
  @Property({ type: 'integer', nullable: true })
  inServicePartyMembers?: number;

  @Open(PUBLIC, '来源说明 / Source note')
  @Text()
  sourceNote!: string;

  @Open(PUBLIC, '演示数据 / Demo figure, not real')
  @Property({ type: 'boolean', default: false })
  demo: boolean = false;
}
