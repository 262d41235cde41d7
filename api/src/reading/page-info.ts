import { Field, ObjectType } from 'type-graphql';
import { coordinate } from './coordinates.ts';

/** Where a page stands in its list (Relay). */
@ObjectType({ description: '分页信息 / Where a page stands in its list' })
export class PageInfo {
  @Field({ description: '后面还有 / There are rows behind' })
  hasNextPage!: boolean;

  @Field({ description: '前面还有 / There are rows before' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: '首条游标 / Cursor of the first row' })
  startCursor?: string;

  @Field(() => String, { nullable: true, description: '末条游标 / Cursor of the last row' })
  endCursor?: string;
}

for (const name of ['PageInfo', 'PageInfo.hasNextPage', 'PageInfo.hasPreviousPage', 'PageInfo.startCursor', 'PageInfo.endCursor']) {
  coordinate(name, { kind: 'structure' });
}
