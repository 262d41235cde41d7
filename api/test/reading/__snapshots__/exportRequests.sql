-- COUNTY_OPERATOR
select (
  '{"exportRequests":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from export_requests t0
            where (t0.county_code = $1
              and t0.appointment_id = $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"own":' || coalesce(((t0.account_id = $3))::text, 'null') ||
              ',"exportNo":' || (to_json(t0.export_no)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"plain":' || ((t0.plain)::text) ||
              ',"register":' || ('"' || t0.register || '"') ||
              ',"format":' || ('"' || t0.format || '"') ||
              ',"columns":' || (to_json(t0.columns)::text) ||
              ',"rowCount":' || ((t0.row_count)::text) ||
              ',"purpose":' || coalesce(to_json(t0.purpose)::text, 'null') ||
              ',"requesterName":' || (to_json(t0.requester_name)::text) ||
              ',"unitName":' || coalesce(to_json(t0.unit_name)::text, 'null') ||
              ',"deciderName":' || coalesce(to_json(t0.decider_name)::text, 'null') ||
              ',"decidedAt":' || coalesce('"' || moment(t0.decided_at) || '"', 'null') ||
              ',"decisionNote":' || coalesce(to_json(t0.decision_note)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:ExportRequest:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.account_id, t0.appointment_id, t0.at, t0.columns, t0.county_code, t0.decided_at, t0.decider_name, t0.decision_note, t0.export_no, t0.format, t0.id, t0.plain, t0.purpose, t0.register, t0.requester_name, t0.row_count, t0.state, t0.unit_name, row_number() over () as rn
      from (
        select t0.account_id, t0.appointment_id, t0.at, t0.columns, t0.county_code, t0.decided_at, t0.decider_name, t0.decision_note, t0.export_no, t0.format, t0.id, t0.plain, t0.purpose, t0.register, t0.requester_name, t0.row_count, t0.state, t0.unit_name
        from export_requests t0
        where (t0.county_code = $1
          and t0.appointment_id = $2)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0 having true) || '}');

-- TOWN_STAFF
select (
  '{"exportRequests":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from export_requests t0
            where (t0.county_code = $1
              and t0.appointment_id = $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"own":' || coalesce(((t0.account_id = $3))::text, 'null') ||
              ',"exportNo":' || (to_json(t0.export_no)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"plain":' || ((t0.plain)::text) ||
              ',"register":' || ('"' || t0.register || '"') ||
              ',"format":' || ('"' || t0.format || '"') ||
              ',"columns":' || (to_json(t0.columns)::text) ||
              ',"rowCount":' || ((t0.row_count)::text) ||
              ',"purpose":' || coalesce(to_json(t0.purpose)::text, 'null') ||
              ',"requesterName":' || (to_json(t0.requester_name)::text) ||
              ',"unitName":' || coalesce(to_json(t0.unit_name)::text, 'null') ||
              ',"deciderName":' || coalesce(to_json(t0.decider_name)::text, 'null') ||
              ',"decidedAt":' || coalesce('"' || moment(t0.decided_at) || '"', 'null') ||
              ',"decisionNote":' || coalesce(to_json(t0.decision_note)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:ExportRequest:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.account_id, t0.appointment_id, t0.at, t0.columns, t0.county_code, t0.decided_at, t0.decider_name, t0.decision_note, t0.export_no, t0.format, t0.id, t0.plain, t0.purpose, t0.register, t0.requester_name, t0.row_count, t0.state, t0.unit_name, row_number() over () as rn
      from (
        select t0.account_id, t0.appointment_id, t0.at, t0.columns, t0.county_code, t0.decided_at, t0.decider_name, t0.decision_note, t0.export_no, t0.format, t0.id, t0.plain, t0.purpose, t0.register, t0.requester_name, t0.row_count, t0.state, t0.unit_name
        from export_requests t0
        where (t0.county_code = $1
          and t0.appointment_id = $2)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0 having true) || '}');
