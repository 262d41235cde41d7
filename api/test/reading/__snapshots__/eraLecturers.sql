-- COUNTY_OPERATOR
select (
  '{"eraLecturers":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from era_lecturers t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"source":' || ('"' || t0.source || '"') ||
              ',"unitName":' || (to_json(t0.unit_name)::text) ||
              ',"layer":' || ('"' || t0.layer || '"') ||
              ',"topics":' || coalesce(to_json(t0.topics)::text, 'null') ||
              ',"politicalStance":' || ((t0.political_stance)::text) ||
              ',"theory":' || ((t0.theory)::text) ||
              ',"expression":' || ((t0.expression)::text) ||
              ',"conduct":' || ((t0.conduct)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"judgedAt":' || coalesce('"' || moment(t0.judged_at) || '"', 'null') ||
              ',"postings":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t1.rn <= $2::int then (
                          '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end, ',' order by t1.rn), '') || ']') || '}')
                from (
                  select t1.county_code, t1.id, row_number() over () as rn
                  from (
                    select t1.county_code, t1.id
                    from lecturer_postings t1
                    where (t1.county_code = $1)
                    and (t0.county_code = t1.county_code
                      and t0.id = t1.lecturer_id)
                    order by t1.id desc, t1.county_code desc
                    limit 101) t1
                  limit $2::int) t1 having true) ||
              ',"version":' || ((t0.version)::text) ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"judgeNote":' || coalesce(to_json(t0.judge_note)::text, 'null') ||
              ',"judgeName":' || coalesce(to_json(t0.judge_name)::text, 'null') ||
              ',"phone":' || coalesce(to_json(mask_phone(t0.phone))::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:EraLecturer:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.conduct, t0.county_code, t0.expression, t0.id, t0.judge_name, t0.judge_note, t0.judged_at, t0.layer, t0.name, t0.phone, t0.political_stance, t0.source, t0.state, t0.theory, t0.topics, t0.unit_name, t0.version, row_number() over () as rn
      from (
        select t0.conduct, t0.county_code, t0.expression, t0.id, t0.judge_name, t0.judge_note, t0.judged_at, t0.layer, t0.name, t0.phone, t0.political_stance, t0.source, t0.state, t0.theory, t0.topics, t0.unit_name, t0.version
        from era_lecturers t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0 having true) || '}');

-- TOWN_STAFF
select (
  '{"eraLecturers":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from era_lecturers t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"source":' || ('"' || t0.source || '"') ||
              ',"unitName":' || (to_json(t0.unit_name)::text) ||
              ',"layer":' || ('"' || t0.layer || '"') ||
              ',"topics":' || coalesce(to_json(t0.topics)::text, 'null') ||
              ',"politicalStance":' || ((t0.political_stance)::text) ||
              ',"theory":' || ((t0.theory)::text) ||
              ',"expression":' || ((t0.expression)::text) ||
              ',"conduct":' || ((t0.conduct)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"judgedAt":' || coalesce('"' || moment(t0.judged_at) || '"', 'null') ||
              ',"postings":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t1.rn <= $2::int then (
                          '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end, ',' order by t1.rn), '') || ']') || '}')
                from (
                  select t1.county_code, t1.id, row_number() over () as rn
                  from (
                    select t1.county_code, t1.id
                    from lecturer_postings t1
                    where (t1.county_code = $1)
                    and (t0.county_code = t1.county_code
                      and t0.id = t1.lecturer_id)
                    order by t1.id desc, t1.county_code desc
                    limit 101) t1
                  limit $2::int) t1 having true) ||
              ',"version":' || ((t0.version)::text) ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"judgeNote":' || coalesce(to_json(t0.judge_note)::text, 'null') ||
              ',"judgeName":' || coalesce(to_json(t0.judge_name)::text, 'null') ||
              ',"phone":' || coalesce(to_json(mask_phone(t0.phone))::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:EraLecturer:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.conduct, t0.county_code, t0.expression, t0.id, t0.judge_name, t0.judge_note, t0.judged_at, t0.layer, t0.name, t0.phone, t0.political_stance, t0.source, t0.state, t0.theory, t0.topics, t0.unit_name, t0.version, row_number() over () as rn
      from (
        select t0.conduct, t0.county_code, t0.expression, t0.id, t0.judge_name, t0.judge_note, t0.judged_at, t0.layer, t0.name, t0.phone, t0.political_stance, t0.source, t0.state, t0.theory, t0.topics, t0.unit_name, t0.version
        from era_lecturers t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0 having true) || '}');

-- CITY_OVERSEER
select (
  '{"eraLecturers":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from era_lecturers t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"source":' || ('"' || t0.source || '"') ||
              ',"unitName":' || (to_json(t0.unit_name)::text) ||
              ',"layer":' || ('"' || t0.layer || '"') ||
              ',"topics":' || coalesce(to_json(t0.topics)::text, 'null') ||
              ',"politicalStance":' || ((t0.political_stance)::text) ||
              ',"theory":' || ((t0.theory)::text) ||
              ',"expression":' || ((t0.expression)::text) ||
              ',"conduct":' || ((t0.conduct)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"judgedAt":' || coalesce('"' || moment(t0.judged_at) || '"', 'null') ||
              ',"postings":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t1.rn <= $3::int then (
                          '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end, ',' order by t1.rn), '') || ']') || '}')
                from (
                  select t1.county_code, t1.id, row_number() over () as rn
                  from (
                    select t1.county_code, t1.id
                    from lecturer_postings t1
                    where (t1.county_code >= $1
                      and t1.county_code < $2)
                    and (t0.county_code = t1.county_code
                      and t0.id = t1.lecturer_id)
                    order by t1.id desc, t1.county_code desc
                    limit 101) t1
                  limit $3::int) t1 having true) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:EraLecturer:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.conduct, t0.county_code, t0.expression, t0.id, t0.judged_at, t0.layer, t0.political_stance, t0.source, t0.state, t0.theory, t0.topics, t0.unit_name, t0.version, row_number() over () as rn
      from (
        select t0.conduct, t0.county_code, t0.expression, t0.id, t0.judged_at, t0.layer, t0.political_stance, t0.source, t0.state, t0.theory, t0.topics, t0.unit_name, t0.version
        from (with recursive county (code) as ((
              select county_code
              from era_lecturers
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from era_lecturers
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.conduct, t0.county_code, t0.expression, t0.id, t0.judged_at, t0.layer, t0.political_stance, t0.source, t0.state, t0.theory, t0.topics, t0.unit_name, t0.version
          from era_lecturers t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0 having true) || '}');
