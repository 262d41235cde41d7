import { Field, ID, InterfaceType } from 'type-graphql';
import { coordinate } from './coordinates.ts';

/** Anything with a global id. */
@InterfaceType('Node', { description: '有全局编号的对象 / Anything with a global id: county code + "." + UUID, regions by their code', autoRegisterImplementations: false })
export abstract class NodeInterface {
  @Field(() => ID, { description: '全局编号 / Global id' })
  id!: string;
}

coordinate('Node', { kind: 'structure' });
coordinate('Node.id', { kind: 'structure' });
