-- COUNTY_OPERATOR
select (
  '{"backgroundTasks":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from background_tasks t0
            where (t0.county_code = $1
              and t0.appointment_id = $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"rowsDone":' || ((t0.rows_done)::text) ||
              ',"rowsTotal":' || ((t0.rows_total)::text) ||
              ',"percent":' || coalesce(((case when t0.state = 'DONE' then 100 when t0.rows_total = 0 then 0 else least(99, t0.rows_done * 100 / t0.rows_total) end))::text, 'null') ||
              ',"failure":' || coalesce(to_json(t0.failure)::text, 'null') ||
              ',"fileName":' || coalesce(to_json(t0.file_name)::text, 'null') ||
              ',"finishedAt":' || coalesce('"' || moment(t0.finished_at) || '"', 'null') ||
              ',"expiresAt":' || coalesce('"' || moment(t0.expires_at) || '"', 'null') ||
              ',"dataImport":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:BackgroundTask:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.appointment_id, t0.at, t0.county_code, t0.data_import_id, t0.expires_at, t0.failure, t0.file_name, t0.finished_at, t0.id, t0.kind, t0.rows_done, t0.rows_total, t0.state, row_number() over () as rn
      from (
        select t0.appointment_id, t0.at, t0.county_code, t0.data_import_id, t0.expires_at, t0.failure, t0.file_name, t0.finished_at, t0.id, t0.kind, t0.rows_done, t0.rows_total, t0.state
        from background_tasks t0
        where (t0.county_code = $1
          and t0.appointment_id = $2)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join data_imports t1 on t1.county_code = t0.county_code
    and t1.id = t0.data_import_id
    and (t1.county_code = $1
      and t1.appointment_id = $2) having true) || '}');

-- TOWN_STAFF
select (
  '{"backgroundTasks":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from background_tasks t0
            where (t0.county_code = $1
              and t0.appointment_id = $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"rowsDone":' || ((t0.rows_done)::text) ||
              ',"rowsTotal":' || ((t0.rows_total)::text) ||
              ',"percent":' || coalesce(((case when t0.state = 'DONE' then 100 when t0.rows_total = 0 then 0 else least(99, t0.rows_done * 100 / t0.rows_total) end))::text, 'null') ||
              ',"failure":' || coalesce(to_json(t0.failure)::text, 'null') ||
              ',"fileName":' || coalesce(to_json(t0.file_name)::text, 'null') ||
              ',"finishedAt":' || coalesce('"' || moment(t0.finished_at) || '"', 'null') ||
              ',"expiresAt":' || coalesce('"' || moment(t0.expires_at) || '"', 'null') ||
              ',"dataImport":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:BackgroundTask:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.appointment_id, t0.at, t0.county_code, t0.data_import_id, t0.expires_at, t0.failure, t0.file_name, t0.finished_at, t0.id, t0.kind, t0.rows_done, t0.rows_total, t0.state, row_number() over () as rn
      from (
        select t0.appointment_id, t0.at, t0.county_code, t0.data_import_id, t0.expires_at, t0.failure, t0.file_name, t0.finished_at, t0.id, t0.kind, t0.rows_done, t0.rows_total, t0.state
        from background_tasks t0
        where (t0.county_code = $1
          and t0.appointment_id = $2)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join data_imports t1 on t1.county_code = t0.county_code
    and t1.id = t0.data_import_id
    and (t1.county_code = $1
      and t1.appointment_id = $2) having true) || '}');
