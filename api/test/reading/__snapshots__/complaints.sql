-- COUNTY_OPERATOR
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from complaints t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $3::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $3::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'complaintNo', t0.complaint_no,
      'order', (
        select json_build_object(
          'id', t1.county_code || '.' || t1.id)
        from demand_orders t1
        where t1.county_code = t0.county_code
        and t1.id = t0.order_id
        and (t1.county_code = $1)),
      'regionCode', t0.region_code,
      'region', (
        select json_build_object(
          'id', t2.code)
        from regions t2
        where t2.code = t0.region_code
        and (true)),
      'kind', t0.kind,
      'state', t0.state,
      'content', t0.content,
      'complainantName', t0.complainant_name,
      'complainantPhone', mask_phone(t0.complainant_phone),
      'result', t0.result,
      'transferredTo', t0.transferred_to,
      'handlerName', t0.handler_name,
      'enteredAt', moment(t0.entered_at),
      'closedAt', moment(t0.closed_at),
      'version', t0.version,
      'events', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json))
        from (
          select t3.rn, json_build_object(
            'id', t3.county_code || '.' || t3.id) as c0
          from (
            select t3.*, row_number() over (order by t3.at asc, t3.id asc, t3.county_code asc) as rn
            from complaint_events t3
            where (t0.county_code = t3.county_code
              and t0.id = t3.complaint_id)
            and (t3.county_code = $1)
            order by t3.at asc, t3.id asc, t3.county_code asc
            limit $2::int + 1) t3) p)) as c0, sign_cursor(json_build_array('COUNTY_OPERATOR:Complaint:', t0.id::text, t0.county_code::text)::text, $4::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from complaints t0
      where (t0.county_code = $1)
      order by t0.id desc, t0.county_code desc
      limit $3::int + 1) t0) p) as data;

-- TOWN_STAFF
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from complaints t0
      where (t0.county_code = $1
        and t0.region_code >= $2
        and t0.region_code < $3)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $5::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $5::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $5::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'complaintNo', t0.complaint_no,
      'order', (
        select json_build_object(
          'id', t1.county_code || '.' || t1.id)
        from demand_orders t1
        where t1.county_code = t0.county_code
        and t1.id = t0.order_id
        and (t1.county_code = $1
          and t1.region_code >= $2
          and t1.region_code < $3)),
      'regionCode', t0.region_code,
      'region', (
        select json_build_object(
          'id', t2.code)
        from regions t2
        where t2.code = t0.region_code
        and (true)),
      'kind', t0.kind,
      'state', t0.state,
      'content', t0.content,
      'complainantName', t0.complainant_name,
      'complainantPhone', mask_phone(t0.complainant_phone),
      'result', t0.result,
      'transferredTo', t0.transferred_to,
      'handlerName', t0.handler_name,
      'enteredAt', moment(t0.entered_at),
      'closedAt', moment(t0.closed_at),
      'version', t0.version,
      'events', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $4::int), '[]'::json))
        from (
          select t3.rn, json_build_object(
            'id', t3.county_code || '.' || t3.id) as c0
          from (
            select t3.*, row_number() over (order by t3.at asc, t3.id asc, t3.county_code asc) as rn
            from complaint_events t3
            where (t0.county_code = t3.county_code
              and t0.id = t3.complaint_id)
            and (t3.county_code = $1
              and t3.region_code >= $2
              and t3.region_code < $3)
            order by t3.at asc, t3.id asc, t3.county_code asc
            limit $4::int + 1) t3) p)) as c0, sign_cursor(json_build_array('TOWN_STAFF:Complaint:', t0.id::text, t0.county_code::text)::text, $6::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from complaints t0
      where (t0.county_code = $1
        and t0.region_code >= $2
        and t0.region_code < $3)
      order by t0.id desc, t0.county_code desc
      limit $5::int + 1) t0) p) as data;

-- CITY_OVERSEER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from complaints t0
      where (t0.county_code >= $1
        and t0.county_code < $2)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $4::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $4::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $4::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'complaintNo', t0.complaint_no,
      'order', (
        select json_build_object(
          'id', t1.county_code || '.' || t1.id)
        from demand_orders t1
        where t1.county_code = t0.county_code
        and t1.id = t0.order_id
        and (t1.county_code >= $1
          and t1.county_code < $2
          and t1.state <> 'DRAFT')),
      'regionCode', t0.region_code,
      'region', (
        select json_build_object(
          'id', t2.code)
        from regions t2
        where t2.code = t0.region_code
        and (true)),
      'kind', t0.kind,
      'state', t0.state,
      'transferredTo', t0.transferred_to,
      'enteredAt', moment(t0.entered_at),
      'closedAt', moment(t0.closed_at),
      'version', t0.version,
      'events', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json))
        from (
          select t3.rn, json_build_object(
            'id', t3.county_code || '.' || t3.id) as c0
          from (
            select t3.*, row_number() over (order by t3.at asc, t3.id asc, t3.county_code asc) as rn
            from complaint_events t3
            where (t0.county_code = t3.county_code
              and t0.id = t3.complaint_id)
            and (t3.county_code >= $1
              and t3.county_code < $2)
            order by t3.at asc, t3.id asc, t3.county_code asc
            limit $3::int + 1) t3) p)) as c0, sign_cursor(json_build_array('CITY_OVERSEER:Complaint:', t0.id::text, t0.county_code::text)::text, $5::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from complaints t0
      where (t0.county_code >= $1
        and t0.county_code < $2)
      order by t0.id desc, t0.county_code desc
      limit $4::int + 1) t0) p) as data;
