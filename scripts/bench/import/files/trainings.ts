import type { MakeBenchFile } from './bench-file.ts';

const COURSE = '文明实践项目任务说明';
const DAY = '2026-11-02';

/** Results of one great session; a bad row has a course that there is not. */
export const trainingsFile: MakeBenchFile = async (county, rows) => {
  await county.query(
    `insert into training_sessions (county_code, id, created_at, course_id, region_code, starts_at, place, state, version)
     select county_code, gen_random_uuid(), now(), id, '610528000000', '${DAY} 09:00+08', '县新时代文明实践中心', 'HELD', 1 from training_courses where county_code = '610528' and name = $1`, [COURSE]);
  const { rows: people } = await county.query<{ number: string; name: string }>(
    `select volunteer_no as number, name from volunteers where county_code = '610528' and state = 'ACTIVE' order by id limit $1`, [rows]);
  return {
    headings: ['志愿者编号', '志愿者姓名', '课程名称', '培训日期', '结果'],
    row: (n, bad) => [people[n]!.number, people[n]!.name, bad ? '没有这门课程' : COURSE, DAY, '合格'],
    list: 'query { trainingResults(first: 20) { totalCount nodes { id volunteer { name } outcome trainedOn } pageInfo { hasNextPage endCursor } } }',
  };
};
