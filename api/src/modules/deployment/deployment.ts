import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Text } from '../../database/columns.ts';

/** What this database is: key `demo` marks one that holds only invented people. Shared table, not in the API. */
@Entity({ tableName: 'deployment' })
export class Deployment {
  @PrimaryKey({ columnType: 'text' })
  key!: string;

  @Text()
  value!: string;
}
