import { area } from './language';

export const product = area('product', {
  name: '最后一公里',
  subtitle: '志愿服务促进中心工作平台',
  loop: { order: '群众点单', dispatch: '中心派单', accept: '志愿者接单', rate: '群众评单' },
  promise: '把群众的事办到家门口',
  relief: '本系统不要求打卡签到、不排名次、不强制上传照片',
});
