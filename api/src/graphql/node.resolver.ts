import { Arg, ID, Query, Resolver } from 'type-graphql';
import { coordinate } from '../reading/coordinates.ts';
import { NodeInterface } from '../reading/node-interface.ts';

/** `node` and `nodes`: any record by its global id, through the same door as everything. */
@Resolver()
export class NodeResolver {
  @Query(() => NodeInterface, { nullable: true, description: '按全局编号取一条记录；不存在与不在范围内同样返回空 / One record by global id; unknown and out of range both answer null' })
  node(@Arg('id', () => ID, { description: '全局编号 / Global id' }) _id: string): never {
    throw new Error('read by the compiled statement, never by a resolver');
  }

  @Query(() => [NodeInterface], { nullable: 'items', description: '按全局编号取多条记录，最多 100 个，顺序与请求一致 / Records by global ids, at most 100, in the order asked' })
  nodes(@Arg('ids', () => [ID], { description: '全局编号，最多 100 个 / Global ids, at most 100' }) _ids: string[]): never {
    throw new Error('read by the compiled statement, never by a resolver');
  }
}

coordinate('Query.node', { kind: 'own' });
coordinate('Query.nodes', { kind: 'own' });
