/** The addresses that `pages.spec.ts` opens as each person; `test/walked-pages.test.ts` sees to it that no page is left out. */
export const WALKED = [
  ['fuping.caozuo', ['/', '/dispatch', '/enter', '/orders', '/orders/export', '/exports', '/sessions', '/password', '/evaluations?show=unrated', '/evaluations?show=low', '/volunteers', '/volunteers?show=doubled', '/volunteers/new', '/training', '/training?show=courses', '/training/plan', '/training/course', '/teams', '/teams?show=led', '/teams/new', '/places', '/places?show=unstaffed', '/places?show=lacking', '/places/new', '/circle', '/points', '/points/new', '/numbers', '/activities', '/activities/new', '/projects', '/projects?show=DRAFT', '/projects/new', '/catalog', '/assignments', '/assignments?show=overdue', '/assignments/new', '/resources', '/resources/new', '/numbers/figures', '/numbers/party', '/numbers/composition', '/numbers/untrained', '/teams/export', '/import/VOLUNTEERS', '/lecturers', '/lecturers/new', '/teams/gaps', '/teams/units', '/teams/units/new', '/exchanges', '/exchanges/new', '/organizations', '/organizations/new', '/partnerships', '/partnerships/new']],
  ['fuping.zhuren', ['/dispatch?view=board', '/dispatch?view=calendar', '/supervise?show=open', '/export-approvals', '/audit-counts', '/preview', '/volunteers?show=all']],
  ['zhuangli.suo', ['/', '/enter', '/enter/many', '/enter/import', '/orders', '/evaluations', '/evaluations?show=complained', '/places', '/circle', '/numbers']],
  ['yongan.zhan', ['/', '/enter', '/orders', '/activities', '/assignments', '/catalog', '/volunteers', '/volunteers/new']],
  ['bangkun.duizhang', ['/', '/offers', '/pool', '/tasks', '/finished', '/assignments']],
  ['weinan.dudao', ['/', '/orders', '/supervise', '/supervise?show=open', '/places', '/circle', '/numbers']],
  ['fuping.shenji', ['/audit', '/sign-ins', '/sign-ins?show=sessions', '/reveals']],
  ['fuping.anquan', ['/accounts', '/new-account', '/access']],
  ['fuping.xitong', ['/limits', '/limits/REVIEW/NORMAL', '/parameters', '/parameters/CIRCLE_MINUTES', '/calendar', '/dictionaries', '/dictionaries/ServiceCategory/LEGAL']],
] as const;
