import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { addOrganization } from './add-organization.ts';
import { advanceIncubation } from './advance-incubation.ts';
import { EnterprisePartnership } from './enterprise-partnership.ts';
import { grantSupport } from './grant-support.ts';
import { AddOrganizationInput, AdvanceIncubationInput, GrantSupportInput, RecordCultivationInput, RecordPartnershipInput } from './organization.inputs.ts';
import { recordCultivation } from './record-cultivation.ts';
import { recordPartnership } from './record-partnership.ts';
import { TalentCultivation } from './talent-cultivation.ts';
import { VolunteerOrganization } from './volunteer-organization.ts';

const INPUT = { description: '提交内容 / What is submitted' };
const OrganizationPayload = payloadType('OrganizationPayload', '志愿服务组织 / The organisation as it is now', {
  organization: [() => VolunteerOrganization, '组织 / Organisation'], cultivation: [() => TalentCultivation, '人才培养 / Training of a talent'], partnership: [() => EnterprisePartnership, '企业参与 / How an enterprise takes part'],
});

/** 志愿服务组织、人才培养和企业参与 (R35, R41 to R44). */
@Resolver()
export class OrganizationResolver {
  @Verb('ORGANIZATION_MANAGE', '登记志愿服务组织 / Put an organisation on record', () => OrganizationPayload)
  addOrganization(@Arg('input', () => AddOrganizationInput, INPUT) input: AddOrganizationInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'addOrganization', input, addOrganization);
  }

  @Verb('ORGANIZATION_MANAGE', '推进孵化 / Bring an incubation one stage further', () => OrganizationPayload)
  advanceIncubation(@Arg('input', () => AdvanceIncubationInput, INPUT) input: AdvanceIncubationInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'advanceIncubation', input, advanceIncubation);
  }

  @Verb('ORGANIZATION_MANAGE', '登记扶持 / Put support on record', () => OrganizationPayload)
  grantSupport(@Arg('input', () => GrantSupportInput, INPUT) input: GrantSupportInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'grantSupport', input, grantSupport);
  }

  @Verb('ORGANIZATION_MANAGE', '登记人才培养 / Put the training of a talent on record', () => OrganizationPayload)
  recordCultivation(@Arg('input', () => RecordCultivationInput, INPUT) input: RecordCultivationInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'recordCultivation', input, recordCultivation);
  }

  @Verb('ORGANIZATION_MANAGE', '登记企业参与 / Put on record how an enterprise takes part', () => OrganizationPayload)
  recordPartnership(@Arg('input', () => RecordPartnershipInput, INPUT) input: RecordPartnershipInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'recordPartnership', input, recordPartnership);
  }
}
