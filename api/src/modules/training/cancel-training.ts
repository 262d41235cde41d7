import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockSession } from './lock-session.ts';
import type { CancelTrainingInput } from './training.inputs.ts';

/** 取消培训, as long as nobody has a result of it. */
export async function cancelTraining(deed: Deed, { trainingSessionId }: CancelTrainingInput): Promise<Outcome> {
  demand(deed, 'TRAINING_RECORD');
  const session = await lockSession(deed, trainingSessionId);
  if (session.state === 'HELD') throw new Refusal('WRONG_STATE', ['input', 'trainingSessionId'], '这场培训已有参训结果，不能取消');
  session.state = 'CANCELLED';
  return { session };
}
