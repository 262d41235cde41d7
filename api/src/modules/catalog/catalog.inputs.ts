import { InputType } from 'type-graphql';
import { IdempotencyKey, Optional } from '../../graphql/input-fields.ts';
import { lines } from '../../graphql/input-rules.ts';

@InputType({ description: '发布一期服务项目清单：所有已发布的项目 / Issue the service menu: all published projects' })
export class IssueCatalogInput {
  @Optional(() => String, '说明，不超过 200 字 / Note, at most 200 characters', lines(200))
  note?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
