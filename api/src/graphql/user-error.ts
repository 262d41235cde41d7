import { Field, ObjectType } from 'type-graphql';
import { coordinate } from '../reading/coordinates.ts';

/** Why a verb was refused; all codes are in schema/errors.md. */
@ObjectType({ description: '业务拒绝：代码、怎么办、哪一项 / Why a verb was refused: code, what to do, which input' })
export class UserError {
  @Field(() => String, { description: '固定代码，见 errors.md / Stable code, see errors.md' })
  code!: string;

  @Field(() => String, { description: '中文说明：发生了什么、怎么办 / What happened and what to do, in Chinese' })
  message!: string;

  @Field(() => [String], { description: '出错的输入项路径 / Path of the input that is at fault' })
  path!: string[];
}

for (const name of ['UserError', 'UserError.code', 'UserError.message', 'UserError.path']) coordinate(name, { kind: 'structure' });
