import { OptionalProps } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { INTERNAL } from '../../access/data-classes.ts';
import { Open, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { ParameterCode } from './parameter.codes.ts';

/** 本县参数: a number that figures of the county are worked out with. A county begins with the standard ones. */
@Entity({ tableName: 'county_parameters' })
@Readable('本县参数 / Parameter of a county', { rows: { region: byCounty, team: byCounty }, id: (row) => `${row.column('countyCode')} || '-' || ${row.column('code')}` })
export class CountyParameter {
  [OptionalProps]?: 'version';

  @PrimaryKey({ columnType: 'char(6) collate "C"' })
  countyCode!: string;

  @Open(INTERNAL, '参数 / Parameter', { type: () => ParameterCode })
  @PrimaryKey({ columnType: 'text' })
  code!: ParameterCode;

  @Open(INTERNAL, '数值 / Value')
  @Property({ type: 'integer' })
  value!: number;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true, required: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
