import { InputType, Int } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, lines, whole } from '../../graphql/input-rules.ts';
import { FollowUpMethod, RaterKind, Solved } from './rating.codes.ts';

const SCORES = {
  attitude: '态度 / Attitude', skill: '专业 / Professional skill', timeliness: '及时 / Timeliness',
  participation: '体验感 / Sense of taking part', happiness: '幸福感 / Sense of happiness', gain: '获得感 / Sense of gain',
};

export type ScoreName = keyof typeof SCORES;
export const SCORE_NAMES = Object.keys(SCORES) as ScoreName[];

/** The scores beside the overall one; each may be left out. */
abstract class ScoresInput {
  overall!: number;
  attitude?: number | null;
  skill?: number | null;
  timeliness?: number | null;
  participation?: number | null;
  happiness?: number | null;
  gain?: number | null;
  solved!: Solved;
  comment?: string | null;
  consentNote?: string | null;
}

/** Adds the fields of ScoresInput, described, to an input class. */
function Scores(): ClassDecorator {
  return ({ prototype }) => {
    Required(() => Int, '总体 1–5 / Overall, 1 to 5', whole(1, 5))(prototype, 'overall');
    for (const name of SCORE_NAMES) {
      const [zh, en] = SCORES[name].split(' / ');
      Optional(() => Int, `${zh} 1–5 / ${en}, 1 to 5`, whole(1, 5))(prototype, name);
    }
    Required(() => Solved, '是否解决 / Was it solved')(prototype, 'solved');
    Optional(() => String, '评语，不超过 500 字 / Comment, at most 500 characters', lines(500))(prototype, 'comment');
    Optional(() => String, '怎样征得本人意见，代评、电话评价必填，不超过 200 字 / How the requester was asked, needed for proxy and phone, at most 200 characters', line(200))(prototype, 'consentNote');
    ExpectedVersion()(prototype, 'version');
    IdempotencyKey()(prototype, 'idempotencyKey');
  };
}

@InputType({ description: '评单 / Rate an order' })
@Scores()
export class RateOrderInput extends ScoresInput {
  @Id('需求单 / Order')
  orderId!: string;

  @Required(() => RaterKind, '评价方式：代评或电话 / How it is given: by proxy or by phone')
  raterKind!: RaterKind;

  version?: number | null;
  idempotencyKey?: string | null;
}

@InputType({ description: '修改评价，7 天内 / Change a rating within 7 days' })
@Scores()
export class ChangeRatingInput extends ScoresInput {
  @Id('评价 / Rating')
  ratingId!: string;

  version?: number | null;
  idempotencyKey?: string | null;
}

@InputType({ description: '回复评价 / Reply to a rating' })
export class ReplyToRatingInput {
  @Id('评价 / Rating')
  ratingId!: string;

  @Required(() => String, '回复，不超过 500 字 / Reply, at most 500 characters', lines(500))
  reply!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '登记回访 / Record a follow-up visit' })
export class RecordFollowUpInput {
  @Id('回访任务 / Follow-up')
  followUpId!: string;

  @Required(() => FollowUpMethod, '方式 / Method')
  method!: FollowUpMethod;

  @Required(() => Solved, '现在是否解决 / Solved by now')
  solved!: Solved;

  @Required(() => String, '回访结果，不超过 500 字 / Result in words, at most 500 characters', lines(500))
  result!: string;

  @Optional(() => String, '意见建议，不超过 500 字 / Suggestion of the resident, at most 500 characters', lines(500))
  suggestion?: string | null;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
