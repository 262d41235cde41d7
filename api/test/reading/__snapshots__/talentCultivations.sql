-- COUNTY_OPERATOR
select (
  '{"talentCultivations":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from talent_cultivations t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"organization":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"trainedOn":' || ('"' || (t0.trained_on)::text || '"') ||
              ',"programme":' || (to_json(t0.programme)::text) ||
              ',"personName":' || (to_json(t0.person_name)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:TalentCultivation:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.id, t0.kind, t0.organization_id, t0.person_name, t0.programme, t0.trained_on, row_number() over () as rn
      from (
        select t0.county_code, t0.id, t0.kind, t0.organization_id, t0.person_name, t0.programme, t0.trained_on
        from talent_cultivations t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0
    left join volunteer_organizations t1 on t1.county_code = t0.county_code
    and t1.id = t0.organization_id
    and (t1.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"talentCultivations":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from talent_cultivations t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"organization":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"trainedOn":' || ('"' || (t0.trained_on)::text || '"') ||
              ',"programme":' || (to_json(t0.programme)::text) ||
              ',"personName":' || (to_json(t0.person_name)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:TalentCultivation:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.id, t0.kind, t0.organization_id, t0.person_name, t0.programme, t0.trained_on, row_number() over () as rn
      from (
        select t0.county_code, t0.id, t0.kind, t0.organization_id, t0.person_name, t0.programme, t0.trained_on
        from talent_cultivations t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0
    left join volunteer_organizations t1 on t1.county_code = t0.county_code
    and t1.id = t0.organization_id
    and (t1.county_code = $1) having true) || '}');

-- CITY_OVERSEER
select (
  '{"talentCultivations":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from talent_cultivations t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"organization":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"trainedOn":' || ('"' || (t0.trained_on)::text || '"') ||
              ',"programme":' || (to_json(t0.programme)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:TalentCultivation:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.id, t0.kind, t0.organization_id, t0.programme, t0.trained_on, row_number() over () as rn
      from (
        select t0.county_code, t0.id, t0.kind, t0.organization_id, t0.programme, t0.trained_on
        from (with recursive county (code) as ((
              select county_code
              from talent_cultivations
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from talent_cultivations
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.county_code, t0.id, t0.kind, t0.organization_id, t0.programme, t0.trained_on
          from talent_cultivations t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join volunteer_organizations t1 on t1.county_code = t0.county_code
    and t1.id = t0.organization_id
    and (t1.county_code >= $1
      and t1.county_code < $2) having true) || '}');
