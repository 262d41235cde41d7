import { area } from './language';

/** What happened and what to do, where the server does not say it in Chinese itself (its codes: schema/errors.md). */
export const problems = area('problems', {
  title: '没有成功',
  code: (code: string) => `错误编号 ${code}`,
  unknown: '系统出了点问题，请稍后再试；如果一直这样，请把错误编号告诉技术人员。',
  known: {
    GRAPHQL_VALIDATION_FAILED: '页面与系统版本不一致，请刷新页面。',
    NOT_FOUND: '找不到这条记录：它可能已经移走，或不在您的范围内。',
    OFFLINE: '网络已断开，请检查网络后再试。',
    TIMEOUT: '等了 15 秒没有回应，网络可能太慢，请再试一次。',
    UNREACHABLE: '连不上服务器，请稍后再试；如果一直这样，请联系技术人员。',
    UNREADABLE: '服务器的回答无法识别，请联系技术人员。',
  },
});
