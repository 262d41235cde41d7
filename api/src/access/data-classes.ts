/** What a field holds, which decides who sees it (access §2). */
export const DATA_CLASSES = {
  PUBLIC: { zh: '公开', en: 'published projects, places, teams, notices, counts' },
  INTERNAL: { zh: '内部', en: 'working data without a person: states, times, categories, regions, sizes' },
  NAME: { zh: '姓名', en: "a person's name, and free text in which names occur" },
  CONTACT: { zh: '联系方式', en: 'phone, house address' },
  IDENTITY: { zh: '身份', en: 'ID number, birth date, political status' },
  SENSITIVE: { zh: '敏感', en: 'minors, guardian, health, hardship, beneficiary file, positions' },
  FINANCE: { zh: '财务', en: 'budgets, expenses, donations, contracts' },
  ACCOUNT: { zh: '账号', en: 'staff accounts, appointments, sessions, clients, webhooks' },
  AUDIT: { zh: '审计', en: 'audit events, reveals, disclosures' },
} as const;

export type DataClass = keyof typeof DATA_CLASSES;

export const { PUBLIC, INTERNAL, NAME, CONTACT, IDENTITY, SENSITIVE, FINANCE, ACCOUNT, AUDIT } = Object.fromEntries(
  Object.keys(DATA_CLASSES).map((name) => [name, name]),
) as { [C in DataClass]: C };
