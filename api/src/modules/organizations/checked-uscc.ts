import { Refusal } from '../../graphql/errors.ts';
import { isUscc, normalUscc } from './uscc.ts';

/** @throws Refusal INVALID_INPUT at the code */
export function checkedUscc(text: string): string {
  const uscc = normalUscc(text);
  if (!isUscc(uscc)) throw new Refusal('INVALID_INPUT', ['input', 'uscc'], '统一社会信用代码不对，请逐位核对（18 位，没有 I、O、S、V、Z）');
  return uscc;
}
