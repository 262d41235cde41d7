import { area } from './language';

/** 站内消息: the words of each code; the message itself holds codes and ids alone. */
export const messages = area('messages', {
  bell: '消息',
  bellUnread: (count: string) => `消息，${count} 条未读`,
  kinds: '消息类别',
  unread: '未读',
  markAll: '全部标为已读',
  none: '没有消息',
  noneWhy: '有事找您的时候，这里会自动出现。',
  told: {
    ORDER_OFFERED: '有一张新的派单，请接单或拒单',
    ORDER_RETURNED: '需求被退回，请补充后重新提交',
    OFFER_DECLINED: '队伍拒单，请改派',
    OFFER_EXPIRED: '队伍超时未答复，请改派',
    SERVICE_FAILED: '队伍未能完成服务，请改派',
    ORDER_SUPERVISED: '上级督办，请尽快办理',
    WORK_ASSIGNED: '县里安排了新的任务，请接受或拒绝',
    WORK_DECLINED: '有任务被拒绝，请另行安排',
    WORK_DONE: '有任务已完成，请看完成情况',
    REVEAL_REQUESTED: '有人申请查看未成年人信息，请批准或不批准',
    REVEAL_APPROVED: '查看未成年人信息的申请已批准，一小时内有效',
    REVEAL_REFUSED: '查看未成年人信息的申请未批准',
    EXPORT_REQUESTED: '有人申请导出明文，请批准或不批准',
    EXPORT_APPROVED: '您的明文导出已批准，文件在“后台任务”里',
    EXPORT_REFUSED: '您的明文导出未批准',
    SIGNED_OUT: '安全管理员让您的一台设备退出了登录',
    PASSWORD_RESET: '安全管理员重置了您的密码',
  },
});
