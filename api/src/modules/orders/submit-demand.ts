import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import type { SubmitDemandInput } from './demand.inputs.ts';
import { recordDemand } from './enter-order.ts';

/** 网上点单 (R21): a program submits what a resident asks for; it goes through the same review as what staff enters (R72). @throws Refusal INVALID_INPUT, NOT_FOUND (region), CONSENT_REQUIRED */
export async function submitDemand(deed: Deed, input: SubmitDemandInput): Promise<Outcome> {
  demand(deed, 'DEMAND_SUBMIT');
  return { order: await recordDemand(deed, input) };
}
