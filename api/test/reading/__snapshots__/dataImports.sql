-- COUNTY_OPERATOR
select (
  '{"dataImports":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from data_imports t0
            where (t0.county_code = $1
              and t0.appointment_id = $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $5::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"register":' || ('"' || t0.register || '"') ||
              ',"fileName":' || (to_json(t0.file_name)::text) ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"columns":' || (to_json(t0.columns)::text) ||
              ',"headings":' || (to_json(t0.headings)::text) ||
              ',"sameFileAt":' || coalesce('"' || moment(t0.same_file_at) || '"', 'null') ||
              ',"expiresAt":' || ('"' || moment(t0.expires_at) || '"') ||
              ',"tasks":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t1.rn <= $3::int then (
                          '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end, ',' order by t1.rn), '') || ']') || '}')
                from (
                  select t1.county_code, t1.id, row_number() over () as rn
                  from (
                    select t1.county_code, t1.id
                    from background_tasks t1
                    where (t1.county_code = $1
                      and t1.appointment_id = $2)
                    and (t0.county_code = t1.county_code
                      and t0.id = t1.data_import_id)
                    order by t1.id desc, t1.county_code desc
                    limit 101) t1
                  limit $3::int) t1 having true) ||
              ',"rows":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t2.rn <= $4::int then (
                          '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end, ',' order by t2.rn), '') || ']') || '}')
                from (
                  select t2.county_code, t2.id, t2.number, row_number() over () as rn
                  from (
                    select t2.county_code, t2.id, t2.number
                    from import_rows t2
                    where (t2.county_code = $1
                      and t2.appointment_id = $2)
                    and (t0.county_code = t2.county_code
                      and t0.id = t2.data_import_id)
                    order by t2.number asc, t2.id asc, t2.county_code asc
                    limit 101) t2
                  limit $4::int) t2 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $5::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:DataImport:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $5::int))[1], $6::text) || '"', 'null') || '}') || '}')
    from (
      select t0.appointment_id, t0.at, t0.columns, t0.county_code, t0.expires_at, t0.file_name, t0.headings, t0.id, t0.register, t0.same_file_at, row_number() over () as rn
      from (
        select t0.appointment_id, t0.at, t0.columns, t0.county_code, t0.expires_at, t0.file_name, t0.headings, t0.id, t0.register, t0.same_file_at
        from data_imports t0
        where (t0.county_code = $1
          and t0.appointment_id = $2)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $5::int + 1) t0 having true) || '}');

-- TOWN_STAFF
select (
  '{"dataImports":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from data_imports t0
            where (t0.county_code = $1
              and t0.appointment_id = $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $5::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"register":' || ('"' || t0.register || '"') ||
              ',"fileName":' || (to_json(t0.file_name)::text) ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"columns":' || (to_json(t0.columns)::text) ||
              ',"headings":' || (to_json(t0.headings)::text) ||
              ',"sameFileAt":' || coalesce('"' || moment(t0.same_file_at) || '"', 'null') ||
              ',"expiresAt":' || ('"' || moment(t0.expires_at) || '"') ||
              ',"tasks":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t1.rn <= $3::int then (
                          '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end, ',' order by t1.rn), '') || ']') || '}')
                from (
                  select t1.county_code, t1.id, row_number() over () as rn
                  from (
                    select t1.county_code, t1.id
                    from background_tasks t1
                    where (t1.county_code = $1
                      and t1.appointment_id = $2)
                    and (t0.county_code = t1.county_code
                      and t0.id = t1.data_import_id)
                    order by t1.id desc, t1.county_code desc
                    limit 101) t1
                  limit $3::int) t1 having true) ||
              ',"rows":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t2.rn <= $4::int then (
                          '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end, ',' order by t2.rn), '') || ']') || '}')
                from (
                  select t2.county_code, t2.id, t2.number, row_number() over () as rn
                  from (
                    select t2.county_code, t2.id, t2.number
                    from import_rows t2
                    where (t2.county_code = $1
                      and t2.appointment_id = $2)
                    and (t0.county_code = t2.county_code
                      and t0.id = t2.data_import_id)
                    order by t2.number asc, t2.id asc, t2.county_code asc
                    limit 101) t2
                  limit $4::int) t2 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $5::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:DataImport:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $5::int))[1], $6::text) || '"', 'null') || '}') || '}')
    from (
      select t0.appointment_id, t0.at, t0.columns, t0.county_code, t0.expires_at, t0.file_name, t0.headings, t0.id, t0.register, t0.same_file_at, row_number() over () as rn
      from (
        select t0.appointment_id, t0.at, t0.columns, t0.county_code, t0.expires_at, t0.file_name, t0.headings, t0.id, t0.register, t0.same_file_at
        from data_imports t0
        where (t0.county_code = $1
          and t0.appointment_id = $2)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $5::int + 1) t0 having true) || '}');
