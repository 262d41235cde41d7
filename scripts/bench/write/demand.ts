/** What is asked for in every loop, by the API and by hand alike. */
export const DEMAND = {
  content: '家中老人行动不便，请帮忙修理漏水的水龙头',
  category: 'POVERTY_RELIEF',
  channel: 'HOME_VISIT',
  requesterName: '张龑',
  requesterPhone: '13800000001',
  proxyEntry: true,
  consentNote: '入户时本人口头同意',
} as const;
