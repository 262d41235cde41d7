-- AUDITOR
select (
  '{"auditEvents":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from audit_events t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"action":' || (to_json(t0.action)::text) ||
              ',"verb":' || (to_json(t0.verb)::text) ||
              ',"outcome":' || (to_json(t0.outcome)::text) ||
              ',"actorName":' || coalesce(to_json(t0.actor_name)::text, 'null') ||
              ',"role":' || (to_json(t0.role)::text) ||
              ',"address":' || coalesce(to_json(t0.address)::text, 'null') ||
              ',"objectType":' || coalesce(to_json(t0.object_type)::text, 'null') ||
              ',"objectId":' || coalesce(to_json(t0.object_id)::text, 'null') ||
              ',"detail":' || coalesce(to_json(t0.detail)::text, 'null') ||
              ',"changes":' || coalesce((t0.changes)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('AUDITOR:AuditEvent:AT_DESC', t0.at::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.action, t0.actor_name, t0.address, t0.at, t0.changes, t0.county_code, t0.detail, t0.id, t0.object_id, t0.object_type, t0.outcome, t0.role, t0.verb, row_number() over () as rn
      from (
        select t0.action, t0.actor_name, t0.address, t0.at, t0.changes, t0.county_code, t0.detail, t0.id, t0.object_id, t0.object_type, t0.outcome, t0.role, t0.verb
        from audit_events t0
        where (t0.county_code = $1)
        order by t0.at desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0 having true) || '}');
