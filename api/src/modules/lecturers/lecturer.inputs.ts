import { InputType, Int } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, lines, personName, phoneNumber, whole } from '../../graphql/input-rules.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { LecturerSource, SelectionLayer } from './lecturer.codes.ts';

@InputType({ description: '推荐宣讲师 / Propose a lecturer' })
export class ProposeLecturerInput {
  @Required(() => String, '姓名 / Name', personName)
  name!: string;

  @Required(() => LecturerSource, '来源 / Where they come from')
  source!: LecturerSource;

  @Required(() => String, '单位，不超过 60 字 / Employer, at most 60 characters', line(60))
  unitName!: string;

  @Required(() => SelectionLayer, '遴选层级 / Level that selects')
  layer!: SelectionLayer;

  @Optional(() => String, '电话 / Phone', phoneNumber)
  phone?: string | null;

  @Optional(() => String, '宣讲专题，每行一个，不超过 300 字 / Topics, one in a line, at most 300 characters', lines(300))
  topics?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '遴选宣讲师：四项条件都具备才能入选 / Select a lecturer, who has to meet all four criteria' })
export class JudgeLecturerInput {
  @Id('宣讲师 / Lecturer')
  lecturerId!: string;

  @Required(() => Boolean, '入选 / Select')
  selected!: boolean;

  @Required(() => Boolean, '政治立场坚定 / Firm political stance')
  politicalStance!: boolean;

  @Required(() => Boolean, '理论功底扎实 / Sound command of theory')
  theory!: boolean;

  @Required(() => Boolean, '表达能力较强 / Power of expression')
  expression!: boolean;

  @Required(() => Boolean, '作风品行良好 / Good conduct')
  conduct!: boolean;

  @Optional(() => String, '意见，不入选必填，不超过 200 字 / Remark, needed when not selected, at most 200 characters', lines(200))
  note?: string | null;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '派驻宣讲师 / Post a lecturer to a place' })
export class PostLecturerInput {
  @Id('宣讲师，须已入选 / Lecturer, selected')
  lecturerId!: string;

  @Id('阵地 / Place')
  placeId!: string;

  @Required(() => DateOnly, '派驻自 / From')
  fromDay!: string;

  @Required(() => DateOnly, '派驻至，含当天 / Until, that day included')
  untilDay!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '提前结束派驻 / End a posting early' })
export class EndPostingInput {
  @Id('派驻 / Posting')
  postingId!: string;

  @Required(() => DateOnly, '最后一天 / Last day')
  untilDay!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '登记宣讲，须在派驻期内 / Put a lecture on record, within its posting' })
export class RecordLectureInput {
  @Id('派驻 / Posting')
  postingId!: string;

  @Required(() => DateOnly, '宣讲日期 / Held on')
  heldOn!: string;

  @Required(() => String, '题目，不超过 60 字 / Title, at most 60 characters', line(60))
  title!: string;

  @Required(() => String, '地点，不超过 60 字 / Where, at most 60 characters', line(60))
  venue!: string;

  @Required(() => Int, '听众人次，1 到 100000 / Heads in the audience, 1 to 100000', whole(1, 100_000))
  audience!: number;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
