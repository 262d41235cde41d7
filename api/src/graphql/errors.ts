/**
 * Every code that the API can answer with, its Chinese sentence (what happened, what to do) and its English one. The one
 * list: schema/errors.md is generated from it. `where`: `user` in userErrors of a payload, `top` as a top-level error.
 */
export const ERRORS = {
  UNAUTHENTICATED: { where: 'top', zh: '登录已失效，请重新登录', en: 'Your session has ended. Sign in again.' },
  SIGN_IN_FAILED: { where: 'user', zh: '登录名或密码不对，请核对后重试', en: 'Login name or password is wrong. Check and try again.' },
  SIGN_IN_LOCKED: { where: 'user', zh: '连续输错 5 次，已锁定，请 15 分钟后再试或联系安全管理员', en: 'Locked after 5 failures. Try again in 15 minutes or ask the security administrator.' },
  PASSWORD_CHANGE_REQUIRED: { where: 'top', zh: '请先修改初始密码，再继续使用', en: 'Change your initial password before going on.' },
  PASSWORD_WEAK: { where: 'user', zh: '密码至少 10 位，含大写、小写、数字、符号中的三类，且不含登录名', en: 'At least 10 characters, three of: upper case, lower case, digit, symbol; not containing the login name.' },
  PASSWORD_WRONG: { where: 'user', zh: '当前密码不对，请重新输入', en: 'The current password is wrong. Enter it again.' },
  PASSWORD_REUSED: { where: 'user', zh: '新密码不能与当前密码相同，请换一个', en: 'The new password must differ from the current one.' },
  FORBIDDEN: { where: 'user', zh: '您的角色不能办理这一步，请由有权限的人员办理', en: 'Your role may not do this. Ask somebody who may.' },
  PREVIEW_READ_ONLY: { where: 'user', zh: '正在预览，不能办理；请先退出预览', en: 'This is a preview; nothing can be done in it. End the preview first.' },
  NOT_FOUND: { where: 'user', zh: '没有找到这条记录，可能不在您的管理范围内，请刷新后重试', en: 'No such record within your range. Refresh and try again.' },
  INVALID_INPUT: { where: 'user', zh: '填写的内容有误，请按提示修改', en: 'Something you entered is not right. Correct it as told.' },
  WRONG_STATE: { where: 'user', zh: '单据当前状态不能办理这一步，请刷新查看最新状态', en: 'The record is in a state that does not allow this step. Refresh to see it.' },
  CONFLICT: { where: 'user', zh: '这条记录刚被他人处理，请刷新后再办理', en: 'Somebody else changed this record just now. Refresh before you go on.' },
  REASON_REQUIRED: { where: 'user', zh: '请选择原因；选“其他”时请写明', en: 'Choose a reason; for "other" say it in words.' },
  REASON_NOT_ALLOWED: { where: 'user', zh: '这一步不能用这个原因，请从列表中选择', en: 'This reason does not belong to this step. Choose one from the list.' },
  OUT_OF_SERVICE_AREA: { where: 'user', zh: '该队伍的服务区域不含此地，确认仍要派单请勾选“跨区域派单”', en: "Outside the team's service area. Tick “dispatch outside the area” to go on." },
  TEAM_UNAVAILABLE: { where: 'user', zh: '该队伍暂停接单，请另选队伍', en: 'This team takes no orders now. Choose another.' },
  NOT_A_MEMBER: { where: 'user', zh: '所选志愿者不是本队在册队员，请重新选择', en: 'The volunteer is not a member of the team. Choose again.' },
  CORPS_EXISTS: { where: 'user', zh: '本县已有志愿服务总队，一个县只能有一个', en: 'The county has its corps already; there is one.' },
  PROMOTION_CENTER_EXISTS: { where: 'user', zh: '本县已有志愿服务促进中心，一个县只能有一个', en: 'The county has its promotion centre already; there is one.' },
  OUTSIDE_POSTING: { where: 'user', zh: '这一天不在派驻期内，不能登记宣讲；请核对日期或先派驻', en: 'The day lies outside the posting. Check it, or post the lecturer first.' },
  TRAINING_REQUIRED: { where: 'user', zh: '有队员还没有通过基础知识培训，请先参加培训', en: 'A volunteer has not passed the basic training yet, or it no longer counts. Train first.' },
  QUALIFICATION_EXPIRED: { where: 'user', zh: '没有持有效证书的队员，请登记并核验证书，或换人', en: 'Nobody named holds a valid certificate for the skill. Record and verify one, or name somebody else.' },
  ID_NUMBER_INVALID: { where: 'user', zh: '证件号不对：请核对证件类型和每一位号码', en: 'The number does not fit the document. Check its type and every digit.' },
  GUARDIAN_REQUIRED: { where: 'user', zh: '未满 18 周岁须有监护人姓名、电话、关系并由监护人同意', en: 'Under 18, a guardian with name, phone and relation has to consent.' },
  VOLUNTEER_DUPLICATE: { where: 'user', zh: '同一证件已有登记，请先合并两份登记，再继续办理', en: 'This document is registered already. Merge the two registrations, then go on.' },
  MERGE_FINAL: { where: 'user', zh: '合并已超过 30 天，不能撤销；确有错误请重新登记', en: 'The merge is older than 30 days and stays. Register the person anew if it was wrong.' },
  VOLUNTEERS_REQUIRED: { where: 'user', zh: '请先指派至少一名队员，或写明无需志愿者的原因', en: 'Name at least one volunteer, or say why none is needed.' },
  ALREADY_SIGNED_UP: { where: 'user', zh: '该志愿者已报名这次活动', en: 'The volunteer is signed up for this activity already.' },
  NOT_SIGNED_UP: { where: 'user', zh: '该志愿者没有报名这次活动，请先报名', en: 'The volunteer is not signed up for this activity. Sign them up first.' },
  RESOURCE_TAKEN: { where: 'user', zh: '这段时间资源不够或已被占用，请换时间、数量或资源', en: 'The resource is taken, or there is not enough of it, at that time. Change the time, the quantity or the resource.' },
  TIME_OVERLAP: { where: 'user', zh: '该志愿者在这段时间已有服务记录，请修改时间', en: 'The volunteer has a record for this time already. Change the times.' },
  TIME_INVALID: { where: 'user', zh: '结束时间须晚于开始时间，且不能晚于现在', en: 'The end must come after the start and not lie in the future.' },
  SAME_PERSON: { where: 'user', zh: '记录人不能确认自己录入的记录，请由他人确认', en: 'Who recorded it may not confirm it. Let somebody else do so.' },
  RATING_EXISTS: { where: 'user', zh: '这张单已经评过，可在 7 天内修改', en: 'This order is rated already. The rating can be changed within 7 days.' },
  RATING_LOCKED: { where: 'user', zh: '评价已超过 7 天，不能再修改', en: 'The rating is older than 7 days and cannot be changed.' },
  CONSENT_REQUIRED: { where: 'user', zh: '代录、代评须写明怎样征得本人同意', en: 'Say how the person consented to your doing it for them.' },
  ADMIN_ROLES_EXCLUSIVE: { where: 'user', zh: '系统管理员、安全管理员、审计员不能由同一人担任', en: 'System administrator, security administrator and auditor must be different persons.' },
  LOGIN_NAME_TAKEN: { where: 'user', zh: '登录名已被使用，请换一个', en: 'This login name is taken. Choose another.' },
  APPROVAL_REQUIRED: { where: 'user', zh: '未成年人信息须由另一位负责人批准后查看', en: "A minor's data needs the approval of a second person." },
  REVEAL_LIMIT: { where: 'user', zh: '一小时内查看明文已达 20 次，请稍后再试或联系主任', en: 'You revealed 20 values within the hour. Try later or ask the director.' },
  URGED_ALREADY: { where: 'user', zh: '24 小时内本级已催办过这张单，请稍后再催', en: 'Your level urged this order within the last 24 hours. Try later.' },
  EXPORT_TOO_LARGE: { where: 'user', zh: '导出的内容太多，请缩小筛选范围或减少列后重试', en: 'Too much for one export. Narrow the filter or take fewer columns.' },
  IMPORT_FILE_TOO_LARGE: { where: 'user', zh: '文件太大，请拆成几个文件分别导入', en: 'The file is too large. Split it and import the parts.' },
  IMPORT_FILE_UNREADABLE: { where: 'user', zh: '文件读不出来，请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传', en: 'The file cannot be read. Open it in a spreadsheet program, save it as .xlsx and hand it in again.' },
  IMPORT_COLUMNS_MISSING: { where: 'user', zh: '没有找到需要的列，请下载模板，把内容粘贴到模板里再上传', en: 'Needed columns are missing. Take the template and paste the rows into it.' },
  TASK_LIMIT: { where: 'user', zh: '您已有 3 个任务在办理，请等其中一个完成', en: 'Three tasks of yours are under way. Wait until one is done.' },
  IDEMPOTENCY_KEY_REUSED: { where: 'user', zh: '同一幂等键用于不同内容，请换新键重新提交', en: 'This idempotency key was used with another input. Submit with a new key.' },
  OVER_LIMIT: { where: 'top', zh: '请求超出限制，请缩小范围', en: 'The request is over a limit. Ask for less.' },
  RATE_LIMITED: { where: 'top', zh: '请求过于频繁，请稍后再试', en: 'Too much was asked in a short time. Wait as long as `retryAfterMs` says.' },
  BAD_CURSOR: { where: 'top', zh: '翻页位置无效，请从第一页重新查询', en: 'The cursor is not valid here. Start from the first page.' },
  BAD_USER_INPUT: { where: 'top', zh: '请求参数不符合接口定义，请对照接口文档修改', en: 'Arguments do not fit the schema. Compare with the documentation.' },
  GRAPHQL_VALIDATION_FAILED: { where: 'top', zh: '请求与您角色的接口定义不符，请对照接口文档修改', en: "The operation does not fit your role's schema." },
  GRAPHQL_PARSE_FAILED: { where: 'top', zh: '请求语法有误，请检查', en: 'The operation has a syntax error.' },
  BAD_REQUEST: { where: 'top', zh: '请求格式有误，请检查', en: 'The request is malformed.' },
  UNAVAILABLE: { where: 'top', zh: '系统暂时繁忙，请稍后重试，已提交的内容不会丢失', en: 'Busy for the moment. Try again shortly; nothing that was saved is lost.' },
  INTERNAL_SERVER_ERROR: { where: 'top', zh: '系统出现故障，请把编号告诉技术人员', en: 'A fault occurred. Tell the number to the technicians.' },
} as const satisfies Record<string, { where: 'user' | 'top'; zh: string; en: string }>;

export type ErrorCode = keyof typeof ERRORS;
/** Codes that a verb may refuse with. */
export type RefusalCode = { [C in ErrorCode]: (typeof ERRORS)[C]['where'] extends 'user' ? C : never }[ErrorCode];

/**
 * A verb says no: its transaction is undone, and the payload's userErrors tell code, sentence and path. `message` may be
 * more exact than the code's own sentence, but never repeats personal data.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly path: string[];
  /** What else is wrong with the same input; told beside it. */
  others: Refusal[] = [];
  /** Of a sign-in that failed: the account that was tried, so that the auditor of its county is told. Never answered. */
  about?: { countyCode: string; objectType: string; objectId: string };

  constructor(code: RefusalCode, path: string[] = [], message: string = ERRORS[code].zh) {
    super(message);
    this.code = code;
    this.path = path;
  }
}
