-- COUNTY_OPERATOR
select (
  '{"regions":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from regions t0
            where (true)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $1::int then (
              '{"id":' || ('"' || t0.code || '"') ||
              ',"code":' || (to_json(t0.code)::text) ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"fullName":' || (to_json(t0.full_name)::text) ||
              ',"level":' || ('"' || t0.level || '"') ||
              ',"parentCode":' || coalesce(to_json(t0.parent_code)::text, 'null') ||
              ',"validFrom":' || ('"' || (t0.valid_from)::text || '"') ||
              ',"validTo":' || coalesce('"' || (t0.valid_to)::text || '"', 'null') ||
              ',"supersededByCode":' || coalesce(to_json(t0.superseded_by_code)::text, 'null') ||
              ',"parent":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $1::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:Region:CODE_ASC', t0.code::text, t0.code::text)::text order by t0.rn desc) filter (where t0.rn <= $1::int))[1], $2::text) || '"', 'null') || '}') || '}')
    from (
      select t0.code, t0.full_name, t0.level, t0.name, t0.parent_code, t0.superseded_by_code, t0.valid_from, t0.valid_to, row_number() over () as rn
      from (
        select t0.code, t0.full_name, t0.level, t0.name, t0.parent_code, t0.superseded_by_code, t0.valid_from, t0.valid_to
        from regions t0
        where (true)
        order by t0.code asc, t0.code asc
        limit 101) t0
      limit $1::int + 1) t0
    left join regions t1 on t1.code = t0.parent_code
    and (true) having true) || '}');

-- TOWN_STAFF
select (
  '{"regions":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from regions t0
            where (true)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $1::int then (
              '{"id":' || ('"' || t0.code || '"') ||
              ',"code":' || (to_json(t0.code)::text) ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"fullName":' || (to_json(t0.full_name)::text) ||
              ',"level":' || ('"' || t0.level || '"') ||
              ',"parentCode":' || coalesce(to_json(t0.parent_code)::text, 'null') ||
              ',"validFrom":' || ('"' || (t0.valid_from)::text || '"') ||
              ',"validTo":' || coalesce('"' || (t0.valid_to)::text || '"', 'null') ||
              ',"supersededByCode":' || coalesce(to_json(t0.superseded_by_code)::text, 'null') ||
              ',"parent":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $1::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:Region:CODE_ASC', t0.code::text, t0.code::text)::text order by t0.rn desc) filter (where t0.rn <= $1::int))[1], $2::text) || '"', 'null') || '}') || '}')
    from (
      select t0.code, t0.full_name, t0.level, t0.name, t0.parent_code, t0.superseded_by_code, t0.valid_from, t0.valid_to, row_number() over () as rn
      from (
        select t0.code, t0.full_name, t0.level, t0.name, t0.parent_code, t0.superseded_by_code, t0.valid_from, t0.valid_to
        from regions t0
        where (true)
        order by t0.code asc, t0.code asc
        limit 101) t0
      limit $1::int + 1) t0
    left join regions t1 on t1.code = t0.parent_code
    and (true) having true) || '}');

-- TEAM_LEADER
select (
  '{"regions":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from regions t0
            where (true)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $1::int then (
              '{"id":' || ('"' || t0.code || '"') ||
              ',"code":' || (to_json(t0.code)::text) ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"fullName":' || (to_json(t0.full_name)::text) ||
              ',"level":' || ('"' || t0.level || '"') ||
              ',"parentCode":' || coalesce(to_json(t0.parent_code)::text, 'null') ||
              ',"validFrom":' || ('"' || (t0.valid_from)::text || '"') ||
              ',"validTo":' || coalesce('"' || (t0.valid_to)::text || '"', 'null') ||
              ',"supersededByCode":' || coalesce(to_json(t0.superseded_by_code)::text, 'null') ||
              ',"parent":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $1::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:Region:CODE_ASC', t0.code::text, t0.code::text)::text order by t0.rn desc) filter (where t0.rn <= $1::int))[1], $2::text) || '"', 'null') || '}') || '}')
    from (
      select t0.code, t0.full_name, t0.level, t0.name, t0.parent_code, t0.superseded_by_code, t0.valid_from, t0.valid_to, row_number() over () as rn
      from (
        select t0.code, t0.full_name, t0.level, t0.name, t0.parent_code, t0.superseded_by_code, t0.valid_from, t0.valid_to
        from regions t0
        where (true)
        order by t0.code asc, t0.code asc
        limit 101) t0
      limit $1::int + 1) t0
    left join regions t1 on t1.code = t0.parent_code
    and (true) having true) || '}');

-- CITY_OVERSEER
select (
  '{"regions":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from regions t0
            where (true)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $1::int then (
              '{"id":' || ('"' || t0.code || '"') ||
              ',"code":' || (to_json(t0.code)::text) ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"fullName":' || (to_json(t0.full_name)::text) ||
              ',"level":' || ('"' || t0.level || '"') ||
              ',"parentCode":' || coalesce(to_json(t0.parent_code)::text, 'null') ||
              ',"validFrom":' || ('"' || (t0.valid_from)::text || '"') ||
              ',"validTo":' || coalesce('"' || (t0.valid_to)::text || '"', 'null') ||
              ',"supersededByCode":' || coalesce(to_json(t0.superseded_by_code)::text, 'null') ||
              ',"parent":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $1::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:Region:CODE_ASC', t0.code::text, t0.code::text)::text order by t0.rn desc) filter (where t0.rn <= $1::int))[1], $2::text) || '"', 'null') || '}') || '}')
    from (
      select t0.code, t0.full_name, t0.level, t0.name, t0.parent_code, t0.superseded_by_code, t0.valid_from, t0.valid_to, row_number() over () as rn
      from (
        select t0.code, t0.full_name, t0.level, t0.name, t0.parent_code, t0.superseded_by_code, t0.valid_from, t0.valid_to
        from regions t0
        where (true)
        order by t0.code asc, t0.code asc
        limit 101) t0
      limit $1::int + 1) t0
    left join regions t1 on t1.code = t0.parent_code
    and (true) having true) || '}');
