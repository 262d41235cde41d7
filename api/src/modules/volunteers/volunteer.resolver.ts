import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { perform, Verb } from '../../graphql/verb.ts';
import { advanceVolunteer } from './advance-volunteer.ts';
import { claimVolunteer } from './claim-volunteer.ts';
import { editVolunteer } from './edit-volunteer.ts';
import { exportVolunteerFile } from './export-volunteer-file.ts';
import { giveConsent } from './give-consent.ts';
import { mergeVolunteers } from './merge-volunteers.ts';
import { registerVolunteer } from './register-volunteer.ts';
import { undoMerge } from './undo-merge.ts';
import {
  AdvanceVolunteerInput, ClaimVolunteerInput, EditVolunteerInput, ExportVolunteerFileInput, GiveConsentInput, MergeVolunteersInput, RegisterVolunteerInput, UndoMergeInput,
  WithdrawConsentInput,
} from './volunteer.inputs.ts';
import { ConsentPayload, MergePayload, VolunteerFilePayload, VolunteerPayload } from './volunteer.payloads.ts';
import { withdrawConsent } from './withdraw-consent.ts';

const INPUT = { description: '提交内容 / What is submitted' };

/** 志愿者 (条例 §7, R11, R79). */
@Resolver()
export class VolunteerResolver {
  @Verb('VOLUNTEER_ENTER', '登记志愿者；证件已登记过的，先并列，待合并 / Register a volunteer; one whose document is registered already waits to be merged', () => VolunteerPayload)
  registerVolunteer(@Arg('input', () => RegisterVolunteerInput, INPUT) input: RegisterVolunteerInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'registerVolunteer', input, (deed, given) => registerVolunteer(deed, given, context.idKeys));
  }

  @Verb('VOLUNTEER_ENTER', '修改志愿者登记 / Edit a registration', () => VolunteerPayload)
  editVolunteer(@Arg('input', () => EditVolunteerInput, INPUT) input: EditVolunteerInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'editVolunteer', input, editVolunteer);
  }

  @Verb('VOLUNTEER_ENTER', '认领预登记，或更正证件 / Claim a registration entered beforehand, or correct its document', () => VolunteerPayload)
  claimVolunteer(@Arg('input', () => ClaimVolunteerInput, INPUT) input: ClaimVolunteerInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'claimVolunteer', input, (deed, given) => claimVolunteer(deed, given, context.idKeys));
  }

  @Verb('VOLUNTEER_REVIEW', '审核、暂停、恢复、退出、登记去世 / Approve or reject, suspend, reinstate, withdraw, record a death', () => VolunteerPayload)
  advanceVolunteer(@Arg('input', () => AdvanceVolunteerInput, INPUT) input: AdvanceVolunteerInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'advanceVolunteer', input, advanceVolunteer);
  }

  @Verb('VOLUNTEER_ENTER', '记录一项同意 / Put a consent on record', () => ConsentPayload)
  giveConsent(@Arg('input', () => GiveConsentInput, INPUT) input: GiveConsentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'giveConsent', input, giveConsent);
  }

  @Verb('VOLUNTEER_ENTER', '撤回同意 / Withdraw a consent', () => ConsentPayload)
  withdrawConsent(@Arg('input', () => WithdrawConsentInput, INPUT) input: WithdrawConsentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'withdrawConsent', input, withdrawConsent);
  }

  @Verb('VOLUNTEER_MERGE', '合并同一人的两份登记，30 天内可撤销 / Merge two registrations of one person; can be undone for 30 days', () => MergePayload)
  mergeVolunteers(@Arg('input', () => MergeVolunteersInput, INPUT) input: MergeVolunteersInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'mergeVolunteers', input, mergeVolunteers);
  }

  @Verb('VOLUNTEER_MERGE', '撤销合并 / Undo a merge', () => MergePayload)
  undoMerge(@Arg('input', () => UndoMergeInput, INPUT) input: UndoMergeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'undoMerge', input, undoMerge);
  }

  @Verb('VOLUNTEER_FILE', '导出一个人的全部资料，留痕 / Everything held about one person, on record', () => VolunteerFilePayload)
  exportVolunteerFile(@Arg('input', () => ExportVolunteerFileInput, INPUT) input: ExportVolunteerFileInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'exportVolunteerFile', input, (deed, given) => exportVolunteerFile(deed, given, context.idKeys));
  }
}
