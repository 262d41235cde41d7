-- COUNTY_OPERATOR
select (
  '{"savedViews":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from saved_views t0
            where (t0.county_code = $2
              and t0.deleted_at is null
              and (t0.shared
                or t0.account_id = $1))
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"list":' || ('"' || t0.list || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"filter":' || (to_json(t0.filter)::text) ||
              ',"shared":' || ((t0.shared)::text) ||
              ',"mine":' || coalesce(((t0.account_id = $1))::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:SavedView:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.account_id, t0.county_code, t0.deleted_at, t0.filter, t0.id, t0.list, t0.name, t0.shared, row_number() over () as rn
      from (
        select t0.account_id, t0.county_code, t0.deleted_at, t0.filter, t0.id, t0.list, t0.name, t0.shared
        from saved_views t0
        where (t0.county_code = $2
          and t0.deleted_at is null
          and (t0.shared
            or t0.account_id = $1))
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0 having true) || '}');

-- TOWN_STAFF
select (
  '{"savedViews":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from saved_views t0
            where (t0.county_code = $2
              and t0.deleted_at is null
              and (t0.shared
                or t0.account_id = $1))
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"list":' || ('"' || t0.list || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"filter":' || (to_json(t0.filter)::text) ||
              ',"shared":' || ((t0.shared)::text) ||
              ',"mine":' || coalesce(((t0.account_id = $1))::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:SavedView:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.account_id, t0.county_code, t0.deleted_at, t0.filter, t0.id, t0.list, t0.name, t0.shared, row_number() over () as rn
      from (
        select t0.account_id, t0.county_code, t0.deleted_at, t0.filter, t0.id, t0.list, t0.name, t0.shared
        from saved_views t0
        where (t0.county_code = $2
          and t0.deleted_at is null
          and (t0.shared
            or t0.account_id = $1))
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0 having true) || '}');

-- TEAM_LEADER
select (
  '{"savedViews":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from saved_views t0
            where (t0.county_code = $2
              and t0.deleted_at is null
              and (t0.shared
                or t0.account_id = $1))
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"list":' || ('"' || t0.list || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"filter":' || (to_json(t0.filter)::text) ||
              ',"shared":' || ((t0.shared)::text) ||
              ',"mine":' || coalesce(((t0.account_id = $1))::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:SavedView:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.account_id, t0.county_code, t0.deleted_at, t0.filter, t0.id, t0.list, t0.name, t0.shared, row_number() over () as rn
      from (
        select t0.account_id, t0.county_code, t0.deleted_at, t0.filter, t0.id, t0.list, t0.name, t0.shared
        from saved_views t0
        where (t0.county_code = $2
          and t0.deleted_at is null
          and (t0.shared
            or t0.account_id = $1))
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0 having true) || '}');

-- CITY_OVERSEER
select (
  '{"savedViews":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from saved_views t0
            where (t0.county_code >= $2
              and t0.county_code < $3
              and t0.deleted_at is null
              and t0.account_id = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"list":' || ('"' || t0.list || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"filter":' || (to_json(t0.filter)::text) ||
              ',"shared":' || ((t0.shared)::text) ||
              ',"mine":' || coalesce(((t0.account_id = $1))::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:SavedView:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.account_id, t0.county_code, t0.deleted_at, t0.filter, t0.id, t0.list, t0.name, t0.shared, row_number() over () as rn
      from (
        select t0.account_id, t0.county_code, t0.deleted_at, t0.filter, t0.id, t0.list, t0.name, t0.shared
        from (with recursive county (code) as ((
              select county_code
              from saved_views
              where county_code >= $2
              and county_code < $3
              order by county_code
              limit 1) union all
            select (
              select county_code
              from saved_views
              where county_code > county.code
              and county_code < $3
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.account_id, t0.county_code, t0.deleted_at, t0.filter, t0.id, t0.list, t0.name, t0.shared
          from saved_views t0
          where t0.county_code = county.code
          and (t0.county_code >= $2
            and t0.county_code < $3
            and t0.deleted_at is null
            and t0.account_id = $1)
          order by t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0 having true) || '}');
