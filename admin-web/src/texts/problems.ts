import { area } from './language';

/** Per error code: what happened and what to do. Codes as in schema/errors.md; the last four never leave the browser. */
export const problems = area('problems', {
  title: '没有成功',
  code: (code: string) => `错误编号 ${code}`,
  unknown: '系统出了点问题，请稍后再试；如果一直这样，请把错误编号告诉技术人员。',
  known: {
    UNAUTHENTICATED: '登录已过期，请重新登录。',
    FORBIDDEN: '当前身份不能做这件事。',
    NOT_FOUND: '没有找到，可能已被移走，或者不在您的可查看范围内。',
    CONFLICT: '别人刚刚处理过，请刷新后再看。',
    IDEMPOTENCY_KEY_REUSED: '这次提交已经处理过，请刷新后核对。',
    BAD_USER_INPUT: '有内容填写不对，请检查后再提交。',
    GRAPHQL_VALIDATION_FAILED: '页面与系统版本不一致，请刷新页面。',
    RATE_LIMITED: '操作太频繁，请稍等片刻再试。',
    BAD_CREDENTIALS: '登录名或密码不对。',
    LOCKED_OUT: '连续输错次数过多，已暂停登录。请过 15 分钟再试，或请安全管理员解锁。',
    ACCOUNT_SUSPENDED: '账号已停用，请联系本县安全管理员。',
    WEAK_PASSWORD: '新密码太简单，请换一个更长的。',
    INTERNAL_SERVER_ERROR: '系统出错了，请稍后再试；如果一直这样，请把错误编号告诉技术人员。',
    OFFLINE: '网络已断开，请检查网络后再试。',
    TIMEOUT: '等了 15 秒没有回应，网络可能太慢，请再试一次。',
    UNREACHABLE: '连不上服务器，请稍后再试；如果一直这样，请联系技术人员。',
    UNREADABLE: '服务器的回答无法识别，请联系技术人员。',
  },
});
