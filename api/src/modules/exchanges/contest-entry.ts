import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { Int } from 'type-graphql';
import { INTERNAL } from '../../access/data-classes.ts';
import { Coded, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { beyond } from '../../reading/beyond.ts';
import { Open, OpenComputed, OpenMany, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { ContestAward } from './exchange.codes.ts';
import { ContestScore } from './contest-score.ts';
import { ExchangeEvent } from './exchange-event.ts';

beyond({
  name: 'lastmile_entry_score', parameters: 'county bpchar, entry uuid', returns: 'integer',
  body: 'select round(avg(s.points) * 10)::int from contest_scores s where s.county_code = county and s.entry_id = entry', reads: { contest_scores: ['county_code', 'entry_id', 'points'] },
});
beyond({
  name: 'lastmile_entry_place', parameters: 'county bpchar, contest uuid, entry uuid', returns: 'integer',
  body: `select r.place::int from (select e.id, rank() over (order by avg(s.points) desc) as place from contest_entries e join contest_scores s on s.county_code = e.county_code and s.entry_id = e.id
    where e.county_code = county and e.event_id = contest group by e.id) r where r.id = entry`,
  reads: { contest_entries: ['county_code', 'id', 'event_id'], contest_scores: ['county_code', 'entry_id', 'points'] },
});

/** 参赛项目: what competes is a project, never a person (R70). */
@Entity({ tableName: 'contest_entries' })
@Index({ properties: ['countyCode', 'event', 'id'] })
@Readable('参赛项目 / Project in a contest', { rows: { region: byCounty } })
export class ContestEntry extends CountyOwned {
  @OpenOne(INTERNAL, '大赛 / Contest', () => ExchangeEvent)
  @InCounty(() => ExchangeEvent)
  event!: Rel<ExchangeEvent>;

  @Open(INTERNAL, '项目名称 / Name of the project')
  @Text()
  projectName!: string;

  @OpenOne(INTERNAL, '队伍 / Team', () => VolunteerTeam)
  @InCounty(() => VolunteerTeam, { nullable: true })
  team?: Rel<VolunteerTeam> | null;

  @Open(INTERNAL, '项目简介 / About it', { type: () => String })
  @Text({ nullable: true })
  summary?: string | null;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '奖项 / Award', { type: () => ContestAward })
  @Coded(() => ContestAward, { nullable: true })
  award?: ContestAward | null;

  @OpenComputed(INTERNAL, '平均分 ×10，没有评分为空 / Mean of its scores times 10; null without any', ({ alias }) => `lastmile_entry_score(${alias}.county_code, ${alias}.id)`, { type: () => Int })
  scoreTenths?: number | null;

  @OpenComputed(INTERNAL, '名次，同分同名次 / Place; the same for the same score', ({ alias }) => `lastmile_entry_place(${alias}.county_code, ${alias}.event_id, ${alias}.id)`, { type: () => Int })
  place?: number | null;

  @OpenMany(INTERNAL, '评分 / Scores', () => ContestScore, 'entry')
  scores?: never;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
