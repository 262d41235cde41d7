import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { Moment, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { BackgroundTask } from './background-task.ts';

/** Bytes of one file. What a county exports stays far below; a row of the database can hold it. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** How long a result is kept (console.md §1 row 5). */
export const FILE_DAYS = 7;

/**
 * The result of a task, or what it was handed to work on (an import): kept in the database: it is behind the same wall as the rows that it tells of, is in the same backup,
 * and is there for every API process. No role reads it by GraphQL; serve-task-files.ts hands a result to the owner of its task.
 */
@Entity({ tableName: 'task_files' })
@Index({ properties: ['expiresAt'] })
export class TaskFile extends CountyOwned {
  @InCounty(() => BackgroundTask)
  task!: Rel<BackgroundTask>;

  @Text()
  mediaType!: string;

  @Property({ type: 'blob' })
  content!: Buffer;

  @Moment()
  expiresAt!: Date;
}
