import { InputType } from 'type-graphql';
import { Id, IdempotencyKey, Required } from '../../graphql/input-fields.ts';
import { line } from '../../graphql/input-rules.ts';
import { SavedList } from './saved-list.ts';

@InputType({ description: '保存常用筛选；本人同名的被替换 / A filter to keep; the own one of the same name is replaced' })
export class SaveViewInput {
  @Required(() => SavedList, '列表 / List')
  list!: SavedList;

  @Required(() => String, '名称，不超过 20 字 / Name, at most 20 characters', line(20))
  name!: string;

  @Required(() => String, '筛选条件，JSON 对象，值为字符串 / Filter, a JSON object of strings')
  filter!: string;

  @Required(() => Boolean, '全县共享，仅县中心 / Share with the county, by the centre alone')
  shared!: boolean;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '删除常用筛选 / Delete a saved filter' })
export class DeleteViewInput {
  @Id('常用筛选 / Saved filter')
  viewId!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
