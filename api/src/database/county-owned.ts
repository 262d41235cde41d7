import { ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type EntityName } from '@mikro-orm/core';
import { v7 } from 'uuid';

/**
 * A row of a tenant table (architecture rule 5): the county is part of the primary key, of every unique index and of
 * every foreign key, so that the database itself refuses a link across counties.
 */
export abstract class CountyOwned {
  [OptionalProps]?: 'id' | 'createdAt';

  /** 6-digit county code: the tenant. Never updated. */
  @PrimaryKey({ columnType: 'char(6) collate "C"' })
  countyCode!: string;

  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();
}

interface InCountyOptions {
  nullable?: boolean;
}

/** Many-to-one inside one county: the foreign key is (county_code, <name>_id) and repeats the tenant. */
export function InCounty<T extends CountyOwned>(target: () => EntityName<T>, options: InCountyOptions = {}): PropertyDecorator {
  return (prototype, key) => {
    const column = `${String(key).replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)}_id`;
    ManyToOne(target, {
      nullable: options.nullable ?? false,
      joinColumns: ['county_code', column],
      referencedColumnNames: ['county_code', 'id'],
      ownColumns: [column],
      deleteRule: 'restrict',
      updateRule: 'restrict',
    })(prototype as T, String(key));
  };
}
