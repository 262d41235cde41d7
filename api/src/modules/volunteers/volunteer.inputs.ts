import { ID, InputType } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, lines, personName, phoneNumber } from '../../graphql/input-rules.ts';
import { DateOnly, RegionCode } from '../../reading/scalars.ts';
import { Skill } from './skill.codes.ts';
import { ConsentPurpose, Gender, GuardianRelation, IdDocumentType, Occupation, PoliticalStatus, RegistrationChannel, ServiceTime, Talent, VolunteerStep } from './volunteer.codes.ts';

const ID_NUMBER = '证件号；只加密保存，列表只显示部分 / Number of the document; kept encrypted, lists show a part of it';
const HOW = '怎样征得同意，如“本人当面签字”，不超过 100 字 / How the consent was obtained, at most 100 characters';

/** The four blocks of 条例 §7 and what the policy asks beside them; what is left out of an edit stays. */
abstract class VolunteerFacts {
  gender?: Gender | null;
  birthDate?: string | null;
  phone?: string | null;
  skills?: Skill[] | null;
  serviceTimes?: ServiceTime[] | null;
  occupation?: Occupation | null;
  employer?: string | null;
  politicalStatus?: PoliticalStatus | null;
  inServicePartyMember?: boolean | null;
  inServiceUntil?: string | null;
  leaderCadre?: boolean | null;
  talents?: Talent[] | null;
  guardianName?: string | null;
  guardianPhone?: string | null;
  guardianRelation?: GuardianRelation | null;
  externalVolunteerNo?: string | null;
}

function Facts(): ClassDecorator {
  return ({ prototype }) => {
    Optional(() => Gender, '性别；居民身份证自动得出 / Gender; a resident number tells it')(prototype, 'gender');
    Optional(() => DateOnly, '出生日期；居民身份证自动得出，其他证件必填 / Birth date; a resident number tells it, other documents need it')(prototype, 'birthDate');
    Optional(() => String, '手机号 / Phone', phoneNumber)(prototype, 'phone');
    Optional(() => [Skill], '服务技能，可多选 / Skills')(prototype, 'skills');
    Optional(() => [ServiceTime], '可服务时间，至少一项 / When they can serve, at least one')(prototype, 'serviceTimes');
    Optional(() => Occupation, '职业 / Occupation')(prototype, 'occupation');
    Optional(() => String, '工作单位，不超过 60 字 / Employer, at most 60 characters', line(60))(prototype, 'employer');
    Optional(() => PoliticalStatus, '政治面貌 / Political status')(prototype, 'politicalStatus');
    Optional(() => Boolean, '在职党员 / In-service Party member')(prototype, 'inServicePartyMember');
    Optional(() => DateOnly, '在职至：退休、离岗日期，之后的服务不计入在职党员 / Last day in service; what is done afterwards is not counted as an in-service Party member')(prototype, 'inServiceUntil');
    Optional(() => Boolean, '领导干部 / Leader cadre')(prototype, 'leaderCadre');
    Optional(() => [Talent], '人才类别，可多选 / Talents')(prototype, 'talents');
    Optional(() => String, '监护人姓名，未满 18 周岁必填 / Guardian, needed under 18', personName)(prototype, 'guardianName');
    Optional(() => String, '监护人电话，未满 18 周岁必填 / Phone of the guardian, needed under 18', phoneNumber)(prototype, 'guardianPhone');
    Optional(() => GuardianRelation, '监护人与本人关系，未满 18 周岁必填 / Relation of the guardian, needed under 18')(prototype, 'guardianRelation');
    Optional(() => String, '全国志愿服务信息系统编号，不超过 30 字 / Number in the national system, at most 30 characters', line(30))(prototype, 'externalVolunteerNo');
  };
}

@InputType({ description: '志愿者登记 / Register a volunteer' })
@Facts()
export class RegisterVolunteerInput extends VolunteerFacts {
  @Required(() => String, '姓名 / Name', personName)
  name!: string;

  @Optional(() => IdDocumentType, '证件类型；预登记可不填 / Type of document; may be left out when entered beforehand')
  idDocumentType?: IdDocumentType | null;

  @Optional(() => String, ID_NUMBER, line(40))
  idNumber?: string | null;

  @Required(() => RegionCode, '居住地区划代码 / Region code of the home')
  regionCode!: string;

  @Optional(() => RegistrationChannel, '登记渠道，默认窗口登记 / How they came to register; default OFFICE')
  channel?: RegistrationChannel | null;

  @Optional(() => Boolean, '预登记：名单先录入，以后由本人带证件认领 / Entered beforehand, to be claimed with a document')
  preRegistered?: boolean | null;

  @Optional(() => String, `${HOW}；预登记可不填 / may be left out when entered beforehand`, line(100))
  consentMethod?: string | null;

  @Optional(() => String, `监护人${HOW}；未满 18 周岁必填 / of the guardian, needed under 18`, line(100))
  guardianConsentMethod?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '修改志愿者登记；未给的不变 / Edit a registration; what is left out stays' })
@Facts()
export class EditVolunteerInput extends VolunteerFacts {
  @Id('志愿者 / Volunteer')
  volunteerId!: string;

  @Optional(() => String, '姓名 / Name', personName)
  name?: string | null;

  @Optional(() => RegionCode, '居住地区划代码 / Region code of the home')
  regionCode?: string | null;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '认领预登记的志愿者，或更正证件 / Claim a registration that was entered beforehand, or correct the document' })
export class ClaimVolunteerInput {
  @Id('志愿者 / Volunteer')
  volunteerId!: string;

  @Required(() => IdDocumentType, '证件类型 / Type of document')
  idDocumentType!: IdDocumentType;

  @Required(() => String, ID_NUMBER, line(40))
  idNumber!: string;

  @Optional(() => DateOnly, '出生日期；居民身份证自动得出，其他证件必填 / Birth date; a resident number tells it, other documents need it')
  birthDate?: string | null;

  @Required(() => String, HOW, line(100))
  consentMethod!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '办理志愿者登记 / Take a registration further' })
export class AdvanceVolunteerInput {
  @Id('志愿者 / Volunteer')
  volunteerId!: string;

  @Required(() => VolunteerStep, '步骤 / Step')
  step!: VolunteerStep;

  @Optional(() => String, '说明，不超过 200 字；不予通过、暂停时必填 / Note, at most 200 characters; needed with REJECT and SUSPEND', lines(200))
  note?: string | null;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '记录一项同意 / Put a consent on record' })
export class GiveConsentInput {
  @Id('志愿者 / Volunteer')
  volunteerId!: string;

  @Required(() => ConsentPurpose, '事项 / Purpose')
  purpose!: ConsentPurpose;

  @Required(() => String, HOW, line(100))
  method!: string;

  @Optional(() => Boolean, '由监护人作出；未满 18 周岁须由监护人 / Given by the guardian, as must be under 18')
  byGuardian?: boolean | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '撤回同意；撤回“登记和服务记录”即退出 / Withdraw a consent; without that of registration the volunteer withdraws' })
export class WithdrawConsentInput {
  @Id('同意记录 / Consent')
  consentId!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '合并同一人的两份登记 / Merge two registrations of one person' })
export class MergeVolunteersInput {
  @Id('被合并的登记 / The registration to be absorbed')
  absorbedId!: string;

  @Id('保留的登记 / The registration that stays')
  intoId!: string;

  @Required(() => String, '为什么是同一人，不超过 200 字 / Why they are one person, at most 200 characters', lines(200))
  note!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '撤销合并，30 天内 / Undo a merge, within 30 days' })
export class UndoMergeInput {
  @Required(() => ID, '合并 / Merge')
  mergeId!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '导出一个人的全部资料，交给本人（个保法 §45）/ Everything held about one person, to be handed to that person' })
export class ExportVolunteerFileInput {
  @Id('志愿者 / Volunteer')
  volunteerId!: string;

  @Required(() => String, '本人怎样提出，不超过 100 字 / How the person asked for it, at most 100 characters', line(100))
  request!: string;
}
