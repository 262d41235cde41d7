-- COUNTY_OPERATOR
select (
  '{"complaints":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from complaints t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"complaintNo":' || (to_json(t0.complaint_no)::text) ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t2.code is null then 'null' else (
                '{"id":' || ('"' || t2.code || '"') || '}') end ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"content":' || (to_json(t0.content)::text) ||
              ',"complainantName":' || coalesce(to_json(t0.complainant_name)::text, 'null') ||
              ',"complainantPhone":' || coalesce(to_json(mask_phone(t0.complainant_phone))::text, 'null') ||
              ',"result":' || coalesce(to_json(t0.result)::text, 'null') ||
              ',"transferredTo":' || coalesce(to_json(t0.transferred_to)::text, 'null') ||
              ',"handlerName":' || coalesce(to_json(t0.handler_name)::text, 'null') ||
              ',"enteredAt":' || ('"' || moment(t0.entered_at) || '"') ||
              ',"closedAt":' || coalesce('"' || moment(t0.closed_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"events":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $2::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.at, t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.at, t3.county_code, t3.id
                    from complaint_events t3
                    where (t3.county_code = $1)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.complaint_id)
                    order by t3.at asc, t3.id asc, t3.county_code asc
                    limit 101) t3
                  limit $2::int) t3 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:Complaint:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.closed_at, t0.complainant_name, t0.complainant_phone, t0.complaint_no, t0.content, t0.county_code, t0.entered_at, t0.handler_name, t0.id, t0.kind, t0.order_id, t0.region_code, t0.result, t0.state, t0.transferred_to, t0.version, row_number() over () as rn
      from (
        select t0.closed_at, t0.complainant_name, t0.complainant_phone, t0.complaint_no, t0.content, t0.county_code, t0.entered_at, t0.handler_name, t0.id, t0.kind, t0.order_id, t0.region_code, t0.result, t0.state, t0.transferred_to, t0.version
        from complaints t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code = $1)
    left join regions t2 on t2.code = t0.region_code
    and (true) having true) || '}');

-- TOWN_STAFF
select (
  '{"complaints":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from complaints t0
            where (t0.county_code = $1
              and t0.region_code >= $2
              and t0.region_code < $3)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $5::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"complaintNo":' || (to_json(t0.complaint_no)::text) ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t2.code is null then 'null' else (
                '{"id":' || ('"' || t2.code || '"') || '}') end ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"content":' || (to_json(t0.content)::text) ||
              ',"complainantName":' || coalesce(to_json(t0.complainant_name)::text, 'null') ||
              ',"complainantPhone":' || coalesce(to_json(mask_phone(t0.complainant_phone))::text, 'null') ||
              ',"result":' || coalesce(to_json(t0.result)::text, 'null') ||
              ',"transferredTo":' || coalesce(to_json(t0.transferred_to)::text, 'null') ||
              ',"handlerName":' || coalesce(to_json(t0.handler_name)::text, 'null') ||
              ',"enteredAt":' || ('"' || moment(t0.entered_at) || '"') ||
              ',"closedAt":' || coalesce('"' || moment(t0.closed_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"events":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $4::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.at, t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.at, t3.county_code, t3.id
                    from complaint_events t3
                    where (t3.county_code = $1
                      and t3.region_code >= $2
                      and t3.region_code < $3)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.complaint_id)
                    order by t3.at asc, t3.id asc, t3.county_code asc
                    limit 101) t3
                  limit $4::int) t3 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $5::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:Complaint:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $5::int))[1], $6::text) || '"', 'null') || '}') || '}')
    from (
      select t0.closed_at, t0.complainant_name, t0.complainant_phone, t0.complaint_no, t0.content, t0.county_code, t0.entered_at, t0.handler_name, t0.id, t0.kind, t0.order_id, t0.region_code, t0.result, t0.state, t0.transferred_to, t0.version, row_number() over () as rn
      from (
        select t0.closed_at, t0.complainant_name, t0.complainant_phone, t0.complaint_no, t0.content, t0.county_code, t0.entered_at, t0.handler_name, t0.id, t0.kind, t0.order_id, t0.region_code, t0.result, t0.state, t0.transferred_to, t0.version
        from complaints t0
        where (t0.county_code = $1
          and t0.region_code >= $2
          and t0.region_code < $3)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $5::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code = $1
      and t1.region_code >= $2
      and t1.region_code < $3)
    left join regions t2 on t2.code = t0.region_code
    and (true) having true) || '}');

-- CITY_OVERSEER
select (
  '{"complaints":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from complaints t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"complaintNo":' || (to_json(t0.complaint_no)::text) ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t2.code is null then 'null' else (
                '{"id":' || ('"' || t2.code || '"') || '}') end ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"transferredTo":' || coalesce(to_json(t0.transferred_to)::text, 'null') ||
              ',"enteredAt":' || ('"' || moment(t0.entered_at) || '"') ||
              ',"closedAt":' || coalesce('"' || moment(t0.closed_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"events":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $3::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.at, t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.at, t3.county_code, t3.id
                    from complaint_events t3
                    where (t3.county_code >= $1
                      and t3.county_code < $2)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.complaint_id)
                    order by t3.at asc, t3.id asc, t3.county_code asc
                    limit 101) t3
                  limit $3::int) t3 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:Complaint:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.closed_at, t0.complaint_no, t0.county_code, t0.entered_at, t0.id, t0.kind, t0.order_id, t0.region_code, t0.state, t0.transferred_to, t0.version, row_number() over () as rn
      from (
        select t0.closed_at, t0.complaint_no, t0.county_code, t0.entered_at, t0.id, t0.kind, t0.order_id, t0.region_code, t0.state, t0.transferred_to, t0.version
        from (with recursive county (code) as ((
              select county_code
              from complaints
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from complaints
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.closed_at, t0.complaint_no, t0.county_code, t0.entered_at, t0.id, t0.kind, t0.order_id, t0.region_code, t0.state, t0.transferred_to, t0.version
          from complaints t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code >= $1
      and t1.county_code < $2
      and t1.state <> 'DRAFT')
    left join regions t2 on t2.code = t0.region_code
    and (true) having true) || '}');
