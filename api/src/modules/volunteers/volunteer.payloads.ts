import { payloadType } from '../../graphql/verb.ts';
import { VolunteerConsent } from './volunteer-consent.ts';
import { VolunteerMerge } from './volunteer-merge.ts';
import { Volunteer } from './volunteer.ts';

export const VolunteerPayload = payloadType('VolunteerPayload', '办理后的志愿者登记 / The registration after the step', {
  volunteer: [() => Volunteer, '志愿者 / Volunteer'],
});

export const ConsentPayload = payloadType('ConsentPayload', '同意记录 / The consent as it is now', {
  consent: [() => VolunteerConsent, '同意 / Consent'], volunteer: [() => Volunteer, '志愿者 / Volunteer'],
});

export const MergePayload = payloadType('MergePayload', '合并后 / After a merge or its undoing', {
  merge: [() => VolunteerMerge, '合并 / Merge'], volunteer: [() => Volunteer, '保留的登记 / The registration that stays'],
});

export const VolunteerFilePayload = payloadType('VolunteerFilePayload', '一个人的全部资料 / Everything held about one person', {
  file: [() => String, '文件内容，为 JSON 文本 / Content of the file, JSON'],
});
