-- COUNTY_OPERATOR
select (
  '{"supervisions":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from supervisions t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"level":' || ('"' || t0.level || '"') ||
              ',"waitingFor":' || ('"' || t0.waiting_for || '"') ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"note":' || coalesce(to_json(t0.note)::text, 'null') ||
              ',"askedByName":' || coalesce(to_json(t0.asked_by_name)::text, 'null') ||
              ',"askedByUnit":' || coalesce(to_json(t0.asked_by_unit)::text, 'null') ||
              ',"replyDueAt":' || coalesce('"' || moment(t0.reply_due_at) || '"', 'null') ||
              ',"reply":' || coalesce('"' || t0.reply || '"', 'null') ||
              ',"promisedOn":' || coalesce('"' || (t0.promised_on)::text || '"', 'null') ||
              ',"replyNote":' || coalesce(to_json(t0.reply_note)::text, 'null') ||
              ',"repliedAt":' || coalesce('"' || moment(t0.replied_at) || '"', 'null') ||
              ',"repliedByName":' || coalesce(to_json(t0.replied_by_name)::text, 'null') ||
              ',"repliedByUnit":' || coalesce(to_json(t0.replied_by_unit)::text, 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:Supervision:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.asked_by_name, t0.asked_by_unit, t0.at, t0.county_code, t0.id, t0.kind, t0.level, t0.note, t0.order_id, t0.promised_on, t0.replied_at, t0.replied_by_name, t0.replied_by_unit, t0.reply, t0.reply_due_at, t0.reply_note, t0.state, t0.version, t0.waiting_for, row_number() over () as rn
      from (
        select t0.asked_by_name, t0.asked_by_unit, t0.at, t0.county_code, t0.id, t0.kind, t0.level, t0.note, t0.order_id, t0.promised_on, t0.replied_at, t0.replied_by_name, t0.replied_by_unit, t0.reply, t0.reply_due_at, t0.reply_note, t0.state, t0.version, t0.waiting_for
        from supervisions t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"supervisions":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from supervisions t0
            where (t0.county_code = $1
              and t0.region_code >= $2
              and t0.region_code < $3)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"level":' || ('"' || t0.level || '"') ||
              ',"waitingFor":' || ('"' || t0.waiting_for || '"') ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"note":' || coalesce(to_json(t0.note)::text, 'null') ||
              ',"askedByName":' || coalesce(to_json(t0.asked_by_name)::text, 'null') ||
              ',"askedByUnit":' || coalesce(to_json(t0.asked_by_unit)::text, 'null') ||
              ',"replyDueAt":' || coalesce('"' || moment(t0.reply_due_at) || '"', 'null') ||
              ',"reply":' || coalesce('"' || t0.reply || '"', 'null') ||
              ',"promisedOn":' || coalesce('"' || (t0.promised_on)::text || '"', 'null') ||
              ',"replyNote":' || coalesce(to_json(t0.reply_note)::text, 'null') ||
              ',"repliedAt":' || coalesce('"' || moment(t0.replied_at) || '"', 'null') ||
              ',"repliedByName":' || coalesce(to_json(t0.replied_by_name)::text, 'null') ||
              ',"repliedByUnit":' || coalesce(to_json(t0.replied_by_unit)::text, 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:Supervision:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.asked_by_name, t0.asked_by_unit, t0.at, t0.county_code, t0.id, t0.kind, t0.level, t0.note, t0.order_id, t0.promised_on, t0.region_code, t0.replied_at, t0.replied_by_name, t0.replied_by_unit, t0.reply, t0.reply_due_at, t0.reply_note, t0.state, t0.version, t0.waiting_for, row_number() over () as rn
      from (
        select t0.asked_by_name, t0.asked_by_unit, t0.at, t0.county_code, t0.id, t0.kind, t0.level, t0.note, t0.order_id, t0.promised_on, t0.region_code, t0.replied_at, t0.replied_by_name, t0.replied_by_unit, t0.reply, t0.reply_due_at, t0.reply_note, t0.state, t0.version, t0.waiting_for
        from supervisions t0
        where (t0.county_code = $1
          and t0.region_code >= $2
          and t0.region_code < $3)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code = $1
      and t1.region_code >= $2
      and t1.region_code < $3) having true) || '}');

-- TEAM_LEADER
select (
  '{"supervisions":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from supervisions t0
            where (t0.county_code = $1
              and exists (
                select 1
                from demand_orders o
                where o.county_code = $1
                and o.county_code = t0.county_code
                and o.id = t0.order_id
                and o.current_team_id = $2))
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"level":' || ('"' || t0.level || '"') ||
              ',"waitingFor":' || ('"' || t0.waiting_for || '"') ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"note":' || case when exists (
                select 1
                from demand_orders o
                where o.county_code = $1
                and o.county_code = t0.county_code
                and o.id = t0.order_id
                and o.current_team_id = $2
                and o.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.note)::text, 'null') else 'null' end ||
              ',"askedByName":' || case when exists (
                select 1
                from demand_orders o
                where o.county_code = $1
                and o.county_code = t0.county_code
                and o.id = t0.order_id
                and o.current_team_id = $2
                and o.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.asked_by_name)::text, 'null') else coalesce(to_json(mask_name(t0.asked_by_name))::text, 'null') end ||
              ',"askedByUnit":' || coalesce(to_json(t0.asked_by_unit)::text, 'null') ||
              ',"replyDueAt":' || coalesce('"' || moment(t0.reply_due_at) || '"', 'null') ||
              ',"reply":' || coalesce('"' || t0.reply || '"', 'null') ||
              ',"promisedOn":' || coalesce('"' || (t0.promised_on)::text || '"', 'null') ||
              ',"replyNote":' || case when exists (
                select 1
                from demand_orders o
                where o.county_code = $1
                and o.county_code = t0.county_code
                and o.id = t0.order_id
                and o.current_team_id = $2
                and o.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.reply_note)::text, 'null') else 'null' end ||
              ',"repliedAt":' || coalesce('"' || moment(t0.replied_at) || '"', 'null') ||
              ',"repliedByName":' || case when exists (
                select 1
                from demand_orders o
                where o.county_code = $1
                and o.county_code = t0.county_code
                and o.id = t0.order_id
                and o.current_team_id = $2
                and o.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.replied_by_name)::text, 'null') else coalesce(to_json(mask_name(t0.replied_by_name))::text, 'null') end ||
              ',"repliedByUnit":' || coalesce(to_json(t0.replied_by_unit)::text, 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:Supervision:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.asked_by_name, t0.asked_by_unit, t0.at, t0.county_code, t0.id, t0.kind, t0.level, t0.note, t0.order_id, t0.promised_on, t0.replied_at, t0.replied_by_name, t0.replied_by_unit, t0.reply, t0.reply_due_at, t0.reply_note, t0.state, t0.version, t0.waiting_for, row_number() over () as rn
      from (
        select t0.asked_by_name, t0.asked_by_unit, t0.at, t0.county_code, t0.id, t0.kind, t0.level, t0.note, t0.order_id, t0.promised_on, t0.replied_at, t0.replied_by_name, t0.replied_by_unit, t0.reply, t0.reply_due_at, t0.reply_note, t0.state, t0.version, t0.waiting_for
        from supervisions t0
        where (t0.county_code = $1
          and exists (
            select 1
            from demand_orders o
            where o.county_code = $1
            and o.county_code = t0.county_code
            and o.id = t0.order_id
            and o.current_team_id = $2))
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code = $1
      and ((t1.current_team_id = $2) is true
        or t1.in_open_pool)) having true) || '}');

-- CITY_OVERSEER
select (
  '{"supervisions":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from supervisions t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"level":' || ('"' || t0.level || '"') ||
              ',"waitingFor":' || ('"' || t0.waiting_for || '"') ||
              ',"at":' || ('"' || moment(t0.at) || '"') ||
              ',"askedByUnit":' || coalesce(to_json(t0.asked_by_unit)::text, 'null') ||
              ',"replyDueAt":' || coalesce('"' || moment(t0.reply_due_at) || '"', 'null') ||
              ',"reply":' || coalesce('"' || t0.reply || '"', 'null') ||
              ',"promisedOn":' || coalesce('"' || (t0.promised_on)::text || '"', 'null') ||
              ',"repliedAt":' || coalesce('"' || moment(t0.replied_at) || '"', 'null') ||
              ',"repliedByUnit":' || coalesce(to_json(t0.replied_by_unit)::text, 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:Supervision:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.asked_by_unit, t0.at, t0.county_code, t0.id, t0.kind, t0.level, t0.order_id, t0.promised_on, t0.replied_at, t0.replied_by_unit, t0.reply, t0.reply_due_at, t0.state, t0.version, t0.waiting_for, row_number() over () as rn
      from (
        select t0.asked_by_unit, t0.at, t0.county_code, t0.id, t0.kind, t0.level, t0.order_id, t0.promised_on, t0.replied_at, t0.replied_by_unit, t0.reply, t0.reply_due_at, t0.state, t0.version, t0.waiting_for
        from (with recursive county (code) as ((
              select county_code
              from supervisions
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from supervisions
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.asked_by_unit, t0.at, t0.county_code, t0.id, t0.kind, t0.level, t0.order_id, t0.promised_on, t0.replied_at, t0.replied_by_unit, t0.reply, t0.reply_due_at, t0.state, t0.version, t0.waiting_for
          from supervisions t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code >= $1
      and t1.county_code < $2
      and t1.state <> 'DRAFT') having true) || '}');
