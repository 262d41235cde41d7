-- COUNTY_OPERATOR
select (
  '{"reveals":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from reveals t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"own":' || coalesce(((t0.account_id = $2))::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"objectType":' || (to_json(t0.object_type)::text) ||
              ',"objectId":' || (to_json(t0.object_id)::text) ||
              ',"field":' || (to_json(t0.field)::text) ||
              ',"reason":' || ('"' || t0.reason || '"') ||
              ',"note":' || coalesce(to_json(t0.note)::text, 'null') ||
              ',"minor":' || ((t0.minor)::text) ||
              ',"requesterName":' || (to_json(t0.requester_name)::text) ||
              ',"deciderName":' || coalesce(to_json(t0.decider_name)::text, 'null') ||
              ',"decidedAt":' || coalesce('"' || moment(t0.decided_at) || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:Reveal:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.account_id, t0.at, t0.county_code, t0.decided_at, t0.decider_name, t0.field, t0.id, t0.minor, t0.note, t0.object_id, t0.object_type, t0.reason, t0.requester_name, t0.state, row_number() over () as rn
      from (
        select t0.account_id, t0.at, t0.county_code, t0.decided_at, t0.decider_name, t0.field, t0.id, t0.minor, t0.note, t0.object_id, t0.object_type, t0.reason, t0.requester_name, t0.state
        from reveals t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0 having true) || '}');

-- TOWN_STAFF
select (
  '{"reveals":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from reveals t0
            where (t0.county_code = $1
              and t0.region_code >= $2
              and t0.region_code < $3)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $5::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"own":' || coalesce(((t0.account_id = $4))::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"objectType":' || (to_json(t0.object_type)::text) ||
              ',"objectId":' || (to_json(t0.object_id)::text) ||
              ',"field":' || (to_json(t0.field)::text) ||
              ',"reason":' || ('"' || t0.reason || '"') ||
              ',"note":' || coalesce(to_json(t0.note)::text, 'null') ||
              ',"minor":' || ((t0.minor)::text) ||
              ',"requesterName":' || (to_json(t0.requester_name)::text) ||
              ',"deciderName":' || coalesce(to_json(t0.decider_name)::text, 'null') ||
              ',"decidedAt":' || coalesce('"' || moment(t0.decided_at) || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $5::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:Reveal:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $5::int))[1], $6::text) || '"', 'null') || '}') || '}')
    from (
      select t0.account_id, t0.at, t0.county_code, t0.decided_at, t0.decider_name, t0.field, t0.id, t0.minor, t0.note, t0.object_id, t0.object_type, t0.reason, t0.region_code, t0.requester_name, t0.state, row_number() over () as rn
      from (
        select t0.account_id, t0.at, t0.county_code, t0.decided_at, t0.decider_name, t0.field, t0.id, t0.minor, t0.note, t0.object_id, t0.object_type, t0.reason, t0.region_code, t0.requester_name, t0.state
        from reveals t0
        where (t0.county_code = $1
          and t0.region_code >= $2
          and t0.region_code < $3)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $5::int + 1) t0 having true) || '}');
