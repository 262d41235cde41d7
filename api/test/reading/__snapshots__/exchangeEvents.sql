-- COUNTY_OPERATOR
select (
  '{"exchangeEvents":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from exchange_events t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"heldOn":' || ('"' || (t0.held_on)::text || '"') ||
              ',"venue":' || (to_json(t0.venue)::text) ||
              ',"participants":' || coalesce((t0.participants)::text, 'null') ||
              ',"outputs":' || coalesce(to_json(t0.outputs)::text, 'null') ||
              ',"entries":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t1.rn <= $2::int then (
                          '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end, ',' order by t1.rn), '') || ']') || '}')
                from (
                  select t1.county_code, t1.id, row_number() over () as rn
                  from (
                    select t1.county_code, t1.id
                    from contest_entries t1
                    where (t1.county_code = $1)
                    and (t0.county_code = t1.county_code
                      and t0.id = t1.event_id)
                    order by t1.id desc, t1.county_code desc
                    limit 101) t1
                  limit $2::int) t1 having true) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:ExchangeEvent:HELD_ON_DESC', t0.held_on::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.held_on, t0.id, t0.kind, t0.outputs, t0.participants, t0.title, t0.venue, t0.version, row_number() over () as rn
      from (
        select t0.county_code, t0.held_on, t0.id, t0.kind, t0.outputs, t0.participants, t0.title, t0.venue, t0.version
        from exchange_events t0
        where (t0.county_code = $1)
        order by t0.held_on desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0 having true) || '}');

-- TOWN_STAFF
select (
  '{"exchangeEvents":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from exchange_events t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"heldOn":' || ('"' || (t0.held_on)::text || '"') ||
              ',"venue":' || (to_json(t0.venue)::text) ||
              ',"participants":' || coalesce((t0.participants)::text, 'null') ||
              ',"outputs":' || coalesce(to_json(t0.outputs)::text, 'null') ||
              ',"entries":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t1.rn <= $2::int then (
                          '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end, ',' order by t1.rn), '') || ']') || '}')
                from (
                  select t1.county_code, t1.id, row_number() over () as rn
                  from (
                    select t1.county_code, t1.id
                    from contest_entries t1
                    where (t1.county_code = $1)
                    and (t0.county_code = t1.county_code
                      and t0.id = t1.event_id)
                    order by t1.id desc, t1.county_code desc
                    limit 101) t1
                  limit $2::int) t1 having true) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:ExchangeEvent:HELD_ON_DESC', t0.held_on::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.held_on, t0.id, t0.kind, t0.outputs, t0.participants, t0.title, t0.venue, t0.version, row_number() over () as rn
      from (
        select t0.county_code, t0.held_on, t0.id, t0.kind, t0.outputs, t0.participants, t0.title, t0.venue, t0.version
        from exchange_events t0
        where (t0.county_code = $1)
        order by t0.held_on desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0 having true) || '}');

-- CITY_OVERSEER
select (
  '{"exchangeEvents":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from exchange_events t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"heldOn":' || ('"' || (t0.held_on)::text || '"') ||
              ',"venue":' || (to_json(t0.venue)::text) ||
              ',"participants":' || coalesce((t0.participants)::text, 'null') ||
              ',"outputs":' || coalesce(to_json(t0.outputs)::text, 'null') ||
              ',"entries":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t1.rn <= $3::int then (
                          '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end, ',' order by t1.rn), '') || ']') || '}')
                from (
                  select t1.county_code, t1.id, row_number() over () as rn
                  from (
                    select t1.county_code, t1.id
                    from contest_entries t1
                    where (t1.county_code >= $1
                      and t1.county_code < $2)
                    and (t0.county_code = t1.county_code
                      and t0.id = t1.event_id)
                    order by t1.id desc, t1.county_code desc
                    limit 101) t1
                  limit $3::int) t1 having true) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:ExchangeEvent:HELD_ON_DESC', t0.held_on::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.held_on, t0.id, t0.kind, t0.outputs, t0.participants, t0.title, t0.venue, t0.version, row_number() over () as rn
      from (
        select t0.county_code, t0.held_on, t0.id, t0.kind, t0.outputs, t0.participants, t0.title, t0.venue, t0.version
        from (with recursive county (code) as ((
              select county_code
              from exchange_events
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from exchange_events
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.county_code, t0.held_on, t0.id, t0.kind, t0.outputs, t0.participants, t0.title, t0.venue, t0.version
          from exchange_events t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.held_on desc, t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.held_on desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0 having true) || '}');
