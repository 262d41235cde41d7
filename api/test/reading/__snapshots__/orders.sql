-- COUNTY_OPERATOR
select (
  '{"orders":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from demand_orders t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $10::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"orderNo":' || (to_json(t0.order_no)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"speciality":' || coalesce(to_json(t0.speciality)::text, 'null') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"content":' || (to_json(t0.content)::text) ||
              ',"beneficiaryGroup":' || 'null' ||
              ',"serviceNote":' || 'null' ||
              ',"requesterName":' || coalesce(to_json(t0.requester_name)::text, 'null') ||
              ',"requesterPhone":' || coalesce(to_json(mask_phone(t0.requester_phone))::text, 'null') ||
              ',"address":' || 'null' ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"regionName":' || (to_json(t0.region_name)::text) ||
              ',"preferredTime":' || ('"' || t0.preferred_time || '"') ||
              ',"preferredDate":' || coalesce('"' || (t0.preferred_date)::text || '"', 'null') ||
              ',"peopleNeeded":' || ((t0.people_needed)::text) ||
              ',"urgency":' || ('"' || t0.urgency || '"') ||
              ',"riskNote":' || coalesce(to_json(t0.risk_note)::text, 'null') ||
              ',"channel":' || ('"' || t0.channel || '"') ||
              ',"raisedAt":' || ('"' || moment(t0.raised_at) || '"') ||
              ',"reportedAt":' || ('"' || moment(t0.reported_at) || '"') ||
              ',"proxyEntry":' || ((t0.proxy_entry)::text) ||
              ',"consentNote":' || coalesce(to_json(t0.consent_note)::text, 'null') ||
              ',"recorderName":' || coalesce(to_json(t0.recorder_name)::text, 'null') ||
              ',"waitingFor":' || ('"' || t0.waiting_for || '"') ||
              ',"slaStep":' || coalesce('"' || t0.sla_step || '"', 'null') ||
              ',"stepStartedAt":' || coalesce('"' || moment(t0.step_started_at) || '"', 'null') ||
              ',"dueAt":' || coalesce('"' || moment(t0.due_at) || '"', 'null') ||
              ',"overdue":' || coalesce(((t0.due_at is not null
                    and t0.due_at < now()))::text, 'null') ||
              ',"failedDispatches":' || ((t0.failed_dispatches)::text) ||
              ',"needsRedispatch":' || coalesce(((t0.failed_dispatches >= 2
                    and t0.state = 'PENDING_DISPATCH'))::text, 'null') ||
              ',"handOverProposed":' || coalesce(((t0.failed_dispatches >= 3
                    and t0.state = 'PENDING_DISPATCH'))::text, 'null') ||
              ',"inOpenPool":' || ((t0.in_open_pool)::text) ||
              ',"currentDispatch":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"currentTeam":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"agreedAt":' || coalesce('"' || moment(t0.agreed_at) || '"', 'null') ||
              ',"contactedAt":' || coalesce('"' || moment(t0.contacted_at) || '"', 'null') ||
              ',"reasonCode":' || coalesce('"' || t0.reason_code || '"', 'null') ||
              ',"replyToRequester":' || coalesce(to_json(t0.reply_to_requester)::text, 'null') ||
              ',"handOverTo":' || coalesce('"' || t0.hand_over_to || '"', 'null') ||
              ',"ratingState":' || ('"' || t0.rating_state || '"') ||
              ',"closedAt":' || coalesce('"' || moment(t0.closed_at) || '"', 'null') ||
              ',"reopenedFrom":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"version":' || ((t0.version)::text) ||
              ',"dispatches":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t5.rn <= $2::int then (
                          '{"id":' || ('"' || t5.county_code || '.' || t5.id || '"') || '}') end, ',' order by t5.rn), '') || ']') || '}')
                from (
                  select t5.county_code, t5.id, row_number() over () as rn
                  from (
                    select t5.county_code, t5.id
                    from dispatches t5
                    where (t5.county_code = $1)
                    and (t0.county_code = t5.county_code
                      and t0.id = t5.order_id)
                    order by t5.id desc, t5.county_code desc
                    limit 101) t5
                  limit $2::int) t5 having true) ||
              ',"events":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t6.rn <= $3::int then (
                          '{"id":' || ('"' || t6.county_code || '.' || t6.id || '"') || '}') end, ',' order by t6.rn), '') || ']') || '}')
                from (
                  select t6.at, t6.county_code, t6.id, row_number() over () as rn
                  from (
                    select t6.at, t6.county_code, t6.id
                    from order_events t6
                    where (t6.county_code = $1)
                    and (t0.county_code = t6.county_code
                      and t0.id = t6.order_id)
                    order by t6.at asc, t6.id asc, t6.county_code asc
                    limit 101) t6
                  limit $3::int) t6 having true) ||
              ',"supervisions":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t7.rn <= $4::int then (
                          '{"id":' || ('"' || t7.county_code || '.' || t7.id || '"') || '}') end, ',' order by t7.rn), '') || ']') || '}')
                from (
                  select t7.county_code, t7.id, row_number() over () as rn
                  from (
                    select t7.county_code, t7.id
                    from supervisions t7
                    where (t7.county_code = $1)
                    and (t0.county_code = t7.county_code
                      and t0.id = t7.order_id)
                    order by t7.id desc, t7.county_code desc
                    limit 101) t7
                  limit $4::int) t7 having true) ||
              ',"ratings":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t8.rn <= $5::int then (
                          '{"id":' || ('"' || t8.county_code || '.' || t8.id || '"') || '}') end, ',' order by t8.rn), '') || ']') || '}')
                from (
                  select t8.county_code, t8.id, row_number() over () as rn
                  from (
                    select t8.county_code, t8.id
                    from order_ratings t8
                    where (t8.county_code = $1)
                    and (t0.county_code = t8.county_code
                      and t0.id = t8.order_id)
                    order by t8.id desc, t8.county_code desc
                    limit 101) t8
                  limit $5::int) t8 having true) ||
              ',"followUps":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t9.rn <= $6::int then (
                          '{"id":' || ('"' || t9.county_code || '.' || t9.id || '"') || '}') end, ',' order by t9.rn), '') || ']') || '}')
                from (
                  select t9.county_code, t9.id, row_number() over () as rn
                  from (
                    select t9.county_code, t9.id
                    from follow_up_visits t9
                    where (t9.county_code = $1)
                    and (t0.county_code = t9.county_code
                      and t0.id = t9.order_id)
                    order by t9.id desc, t9.county_code desc
                    limit 101) t9
                  limit $6::int) t9 having true) ||
              ',"serviceRecords":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t10.rn <= $7::int then (
                          '{"id":' || ('"' || t10.county_code || '.' || t10.id || '"') || '}') end, ',' order by t10.rn), '') || ']') || '}')
                from (
                  select t10.county_code, t10.id, row_number() over () as rn
                  from (
                    select t10.county_code, t10.id
                    from service_records t10
                    where (t10.county_code = $1)
                    and (t0.county_code = t10.county_code
                      and t0.id = t10.order_id)
                    order by t10.id desc, t10.county_code desc
                    limit 101) t10
                  limit $7::int) t10 having true) ||
              ',"complaints":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t11.rn <= $8::int then (
                          '{"id":' || ('"' || t11.county_code || '.' || t11.id || '"') || '}') end, ',' order by t11.rn), '') || ']') || '}')
                from (
                  select t11.county_code, t11.id, row_number() over () as rn
                  from (
                    select t11.county_code, t11.id
                    from complaints t11
                    where (t11.county_code = $1)
                    and (t0.county_code = t11.county_code
                      and t0.id = t11.order_id)
                    order by t11.id desc, t11.county_code desc
                    limit 101) t11
                  limit $8::int) t11 having true) ||
              ',"reopenedAs":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t12.rn <= $9::int then (
                          '{"id":' || ('"' || t12.county_code || '.' || t12.id || '"') || '}') end, ',' order by t12.rn), '') || ']') || '}')
                from (
                  select t12.county_code, t12.id, row_number() over () as rn
                  from (
                    select t12.county_code, t12.id
                    from demand_orders t12
                    where (t12.county_code = $1)
                    and (t0.county_code = t12.county_code
                      and t0.id = t12.reopened_from_id)
                    order by t12.id desc, t12.county_code desc
                    limit 101) t12
                  limit $9::int) t12 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $10::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:DemandOrder:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $10::int))[1], $11::text) || '"', 'null') || '}') || '}')
    from (
      select t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.consent_note, t0.contacted_at, t0.content, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.recorder_name, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reply_to_requester, t0.reported_at, t0.requester_name, t0.requester_phone, t0.risk_note, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.title, t0.urgency, t0.version, t0.waiting_for, row_number() over () as rn
      from (
        select t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.consent_note, t0.contacted_at, t0.content, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.recorder_name, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reply_to_requester, t0.reported_at, t0.requester_name, t0.requester_phone, t0.risk_note, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.title, t0.urgency, t0.version, t0.waiting_for
        from demand_orders t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $10::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join dispatches t2 on t2.county_code = t0.county_code
    and t2.id = t0.current_dispatch_id
    and (t2.county_code = $1)
    left join volunteer_teams t3 on t3.county_code = t0.county_code
    and t3.id = t0.current_team_id
    and (t3.county_code = $1)
    left join demand_orders t4 on t4.county_code = t0.county_code
    and t4.id = t0.reopened_from_id
    and (t4.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"orders":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from demand_orders t0
            where (t0.county_code = $1
              and t0.region_code >= $2
              and t0.region_code < $3)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $12::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"orderNo":' || (to_json(t0.order_no)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"speciality":' || coalesce(to_json(t0.speciality)::text, 'null') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"content":' || (to_json(t0.content)::text) ||
              ',"beneficiaryGroup":' || 'null' ||
              ',"serviceNote":' || 'null' ||
              ',"requesterName":' || coalesce(to_json(t0.requester_name)::text, 'null') ||
              ',"requesterPhone":' || coalesce(to_json(mask_phone(t0.requester_phone))::text, 'null') ||
              ',"address":' || 'null' ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"regionName":' || (to_json(t0.region_name)::text) ||
              ',"preferredTime":' || ('"' || t0.preferred_time || '"') ||
              ',"preferredDate":' || coalesce('"' || (t0.preferred_date)::text || '"', 'null') ||
              ',"peopleNeeded":' || ((t0.people_needed)::text) ||
              ',"urgency":' || ('"' || t0.urgency || '"') ||
              ',"riskNote":' || coalesce(to_json(t0.risk_note)::text, 'null') ||
              ',"channel":' || ('"' || t0.channel || '"') ||
              ',"raisedAt":' || ('"' || moment(t0.raised_at) || '"') ||
              ',"reportedAt":' || ('"' || moment(t0.reported_at) || '"') ||
              ',"proxyEntry":' || ((t0.proxy_entry)::text) ||
              ',"consentNote":' || coalesce(to_json(t0.consent_note)::text, 'null') ||
              ',"recorderName":' || coalesce(to_json(t0.recorder_name)::text, 'null') ||
              ',"waitingFor":' || ('"' || t0.waiting_for || '"') ||
              ',"slaStep":' || coalesce('"' || t0.sla_step || '"', 'null') ||
              ',"stepStartedAt":' || coalesce('"' || moment(t0.step_started_at) || '"', 'null') ||
              ',"dueAt":' || coalesce('"' || moment(t0.due_at) || '"', 'null') ||
              ',"overdue":' || coalesce(((t0.due_at is not null
                    and t0.due_at < now()))::text, 'null') ||
              ',"failedDispatches":' || ((t0.failed_dispatches)::text) ||
              ',"needsRedispatch":' || coalesce(((t0.failed_dispatches >= 2
                    and t0.state = 'PENDING_DISPATCH'))::text, 'null') ||
              ',"handOverProposed":' || coalesce(((t0.failed_dispatches >= 3
                    and t0.state = 'PENDING_DISPATCH'))::text, 'null') ||
              ',"inOpenPool":' || ((t0.in_open_pool)::text) ||
              ',"currentDispatch":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"currentTeam":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"agreedAt":' || coalesce('"' || moment(t0.agreed_at) || '"', 'null') ||
              ',"contactedAt":' || coalesce('"' || moment(t0.contacted_at) || '"', 'null') ||
              ',"reasonCode":' || coalesce('"' || t0.reason_code || '"', 'null') ||
              ',"replyToRequester":' || coalesce(to_json(t0.reply_to_requester)::text, 'null') ||
              ',"handOverTo":' || coalesce('"' || t0.hand_over_to || '"', 'null') ||
              ',"ratingState":' || ('"' || t0.rating_state || '"') ||
              ',"closedAt":' || coalesce('"' || moment(t0.closed_at) || '"', 'null') ||
              ',"reopenedFrom":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"version":' || ((t0.version)::text) ||
              ',"dispatches":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t5.rn <= $4::int then (
                          '{"id":' || ('"' || t5.county_code || '.' || t5.id || '"') || '}') end, ',' order by t5.rn), '') || ']') || '}')
                from (
                  select t5.county_code, t5.id, row_number() over () as rn
                  from (
                    select t5.county_code, t5.id
                    from dispatches t5
                    where (t5.county_code = $1
                      and t5.region_code >= $2
                      and t5.region_code < $3)
                    and (t0.county_code = t5.county_code
                      and t0.id = t5.order_id)
                    order by t5.id desc, t5.county_code desc
                    limit 101) t5
                  limit $4::int) t5 having true) ||
              ',"events":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t6.rn <= $5::int then (
                          '{"id":' || ('"' || t6.county_code || '.' || t6.id || '"') || '}') end, ',' order by t6.rn), '') || ']') || '}')
                from (
                  select t6.at, t6.county_code, t6.id, row_number() over () as rn
                  from (
                    select t6.at, t6.county_code, t6.id
                    from order_events t6
                    where (t6.county_code = $1
                      and t6.region_code >= $2
                      and t6.region_code < $3)
                    and (t0.county_code = t6.county_code
                      and t0.id = t6.order_id)
                    order by t6.at asc, t6.id asc, t6.county_code asc
                    limit 101) t6
                  limit $5::int) t6 having true) ||
              ',"supervisions":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t7.rn <= $6::int then (
                          '{"id":' || ('"' || t7.county_code || '.' || t7.id || '"') || '}') end, ',' order by t7.rn), '') || ']') || '}')
                from (
                  select t7.county_code, t7.id, row_number() over () as rn
                  from (
                    select t7.county_code, t7.id
                    from supervisions t7
                    where (t7.county_code = $1
                      and t7.region_code >= $2
                      and t7.region_code < $3)
                    and (t0.county_code = t7.county_code
                      and t0.id = t7.order_id)
                    order by t7.id desc, t7.county_code desc
                    limit 101) t7
                  limit $6::int) t7 having true) ||
              ',"ratings":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t8.rn <= $7::int then (
                          '{"id":' || ('"' || t8.county_code || '.' || t8.id || '"') || '}') end, ',' order by t8.rn), '') || ']') || '}')
                from (
                  select t8.county_code, t8.id, row_number() over () as rn
                  from (
                    select t8.county_code, t8.id
                    from order_ratings t8
                    where (t8.county_code = $1
                      and t8.region_code >= $2
                      and t8.region_code < $3)
                    and (t0.county_code = t8.county_code
                      and t0.id = t8.order_id)
                    order by t8.id desc, t8.county_code desc
                    limit 101) t8
                  limit $7::int) t8 having true) ||
              ',"followUps":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t9.rn <= $8::int then (
                          '{"id":' || ('"' || t9.county_code || '.' || t9.id || '"') || '}') end, ',' order by t9.rn), '') || ']') || '}')
                from (
                  select t9.county_code, t9.id, row_number() over () as rn
                  from (
                    select t9.county_code, t9.id
                    from follow_up_visits t9
                    where (t9.county_code = $1
                      and t9.region_code >= $2
                      and t9.region_code < $3)
                    and (t0.county_code = t9.county_code
                      and t0.id = t9.order_id)
                    order by t9.id desc, t9.county_code desc
                    limit 101) t9
                  limit $8::int) t9 having true) ||
              ',"serviceRecords":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t10.rn <= $9::int then (
                          '{"id":' || ('"' || t10.county_code || '.' || t10.id || '"') || '}') end, ',' order by t10.rn), '') || ']') || '}')
                from (
                  select t10.county_code, t10.id, row_number() over () as rn
                  from (
                    select t10.county_code, t10.id
                    from service_records t10
                    where (t10.county_code = $1
                      and t10.region_code >= $2
                      and t10.region_code < $3)
                    and (t0.county_code = t10.county_code
                      and t0.id = t10.order_id)
                    order by t10.id desc, t10.county_code desc
                    limit 101) t10
                  limit $9::int) t10 having true) ||
              ',"complaints":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t11.rn <= $10::int then (
                          '{"id":' || ('"' || t11.county_code || '.' || t11.id || '"') || '}') end, ',' order by t11.rn), '') || ']') || '}')
                from (
                  select t11.county_code, t11.id, row_number() over () as rn
                  from (
                    select t11.county_code, t11.id
                    from complaints t11
                    where (t11.county_code = $1
                      and t11.region_code >= $2
                      and t11.region_code < $3)
                    and (t0.county_code = t11.county_code
                      and t0.id = t11.order_id)
                    order by t11.id desc, t11.county_code desc
                    limit 101) t11
                  limit $10::int) t11 having true) ||
              ',"reopenedAs":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t12.rn <= $11::int then (
                          '{"id":' || ('"' || t12.county_code || '.' || t12.id || '"') || '}') end, ',' order by t12.rn), '') || ']') || '}')
                from (
                  select t12.county_code, t12.id, row_number() over () as rn
                  from (
                    select t12.county_code, t12.id
                    from demand_orders t12
                    where (t12.county_code = $1
                      and t12.region_code >= $2
                      and t12.region_code < $3)
                    and (t0.county_code = t12.county_code
                      and t0.id = t12.reopened_from_id)
                    order by t12.id desc, t12.county_code desc
                    limit 101) t12
                  limit $11::int) t12 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $12::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:DemandOrder:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $12::int))[1], $13::text) || '"', 'null') || '}') || '}')
    from (
      select t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.consent_note, t0.contacted_at, t0.content, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.recorder_name, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reply_to_requester, t0.reported_at, t0.requester_name, t0.requester_phone, t0.risk_note, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.title, t0.urgency, t0.version, t0.waiting_for, row_number() over () as rn
      from (
        select t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.consent_note, t0.contacted_at, t0.content, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.recorder_name, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reply_to_requester, t0.reported_at, t0.requester_name, t0.requester_phone, t0.risk_note, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.title, t0.urgency, t0.version, t0.waiting_for
        from demand_orders t0
        where (t0.county_code = $1
          and t0.region_code >= $2
          and t0.region_code < $3)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $12::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join dispatches t2 on t2.county_code = t0.county_code
    and t2.id = t0.current_dispatch_id
    and (t2.county_code = $1
      and t2.region_code >= $2
      and t2.region_code < $3)
    left join volunteer_teams t3 on t3.county_code = t0.county_code
    and t3.id = t0.current_team_id
    and (t3.county_code = $1)
    left join demand_orders t4 on t4.county_code = t0.county_code
    and t4.id = t0.reopened_from_id
    and (t4.county_code = $1
      and t4.region_code >= $2
      and t4.region_code < $3) having true) || '}');

-- TEAM_LEADER
select (
  '{"orders":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from demand_orders t0
            where (t0.county_code = $1
              and t0.current_team_id = $2) union all
            select
            from demand_orders t0
            where (t0.county_code = $1
              and t0.in_open_pool
              and t0.current_team_id is distinct
              from $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $9::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"orderNo":' || (to_json(t0.order_no)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"speciality":' || coalesce(to_json(t0.speciality)::text, 'null') ||
              ',"title":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then (to_json(t0.title)::text) else 'null' end ||
              ',"content":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then (to_json(t0.content)::text) else 'null' end ||
              ',"serviceNote":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.service_note)::text, 'null') else 'null' end ||
              ',"requesterName":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.requester_name)::text, 'null') else coalesce(to_json(mask_name(t0.requester_name))::text, 'null') end ||
              ',"requesterPhone":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.requester_phone)::text, 'null') else coalesce(to_json(mask_phone(t0.requester_phone))::text, 'null') end ||
              ',"address":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.address)::text, 'null') else 'null' end ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"regionName":' || (to_json(t0.region_name)::text) ||
              ',"preferredTime":' || ('"' || t0.preferred_time || '"') ||
              ',"preferredDate":' || coalesce('"' || (t0.preferred_date)::text || '"', 'null') ||
              ',"peopleNeeded":' || ((t0.people_needed)::text) ||
              ',"urgency":' || ('"' || t0.urgency || '"') ||
              ',"riskNote":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.risk_note)::text, 'null') else 'null' end ||
              ',"channel":' || ('"' || t0.channel || '"') ||
              ',"raisedAt":' || ('"' || moment(t0.raised_at) || '"') ||
              ',"reportedAt":' || ('"' || moment(t0.reported_at) || '"') ||
              ',"proxyEntry":' || ((t0.proxy_entry)::text) ||
              ',"consentNote":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.consent_note)::text, 'null') else 'null' end ||
              ',"recorderName":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.recorder_name)::text, 'null') else coalesce(to_json(mask_name(t0.recorder_name))::text, 'null') end ||
              ',"waitingFor":' || ('"' || t0.waiting_for || '"') ||
              ',"slaStep":' || coalesce('"' || t0.sla_step || '"', 'null') ||
              ',"stepStartedAt":' || coalesce('"' || moment(t0.step_started_at) || '"', 'null') ||
              ',"dueAt":' || coalesce('"' || moment(t0.due_at) || '"', 'null') ||
              ',"overdue":' || coalesce(((t0.due_at is not null
                    and t0.due_at < now()))::text, 'null') ||
              ',"failedDispatches":' || ((t0.failed_dispatches)::text) ||
              ',"needsRedispatch":' || coalesce(((t0.failed_dispatches >= 2
                    and t0.state = 'PENDING_DISPATCH'))::text, 'null') ||
              ',"handOverProposed":' || coalesce(((t0.failed_dispatches >= 3
                    and t0.state = 'PENDING_DISPATCH'))::text, 'null') ||
              ',"inOpenPool":' || ((t0.in_open_pool)::text) ||
              ',"currentDispatch":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"currentTeam":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"agreedAt":' || coalesce('"' || moment(t0.agreed_at) || '"', 'null') ||
              ',"contactedAt":' || coalesce('"' || moment(t0.contacted_at) || '"', 'null') ||
              ',"reasonCode":' || coalesce('"' || t0.reason_code || '"', 'null') ||
              ',"replyToRequester":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.reply_to_requester)::text, 'null') else 'null' end ||
              ',"handOverTo":' || coalesce('"' || t0.hand_over_to || '"', 'null') ||
              ',"ratingState":' || ('"' || t0.rating_state || '"') ||
              ',"closedAt":' || coalesce('"' || moment(t0.closed_at) || '"', 'null') ||
              ',"reopenedFrom":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"version":' || ((t0.version)::text) ||
              ',"dispatches":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t5.rn <= $3::int then (
                          '{"id":' || ('"' || t5.county_code || '.' || t5.id || '"') || '}') end, ',' order by t5.rn), '') || ']') || '}')
                from (
                  select t5.county_code, t5.id, row_number() over () as rn
                  from (
                    select t5.county_code, t5.id
                    from dispatches t5
                    where (t5.county_code = $1
                      and (t5.team_id = $2
                        or (t5.mode = 'OPEN_POOL'
                          and t5.state = 'OFFERED')))
                    and (t0.county_code = t5.county_code
                      and t0.id = t5.order_id)
                    order by t5.id desc, t5.county_code desc
                    limit 101) t5
                  limit $3::int) t5 having true) ||
              ',"events":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t6.rn <= $4::int then (
                          '{"id":' || ('"' || t6.county_code || '.' || t6.id || '"') || '}') end, ',' order by t6.rn), '') || ']') || '}')
                from (
                  select t6.at, t6.county_code, t6.id, row_number() over () as rn
                  from (
                    select t6.at, t6.county_code, t6.id
                    from order_events t6
                    where (t6.county_code = $1
                      and exists (
                        select 1
                        from demand_orders o
                        where o.county_code = $1
                        and o.county_code = t6.county_code
                        and o.id = t6.order_id
                        and o.current_team_id = $2))
                    and (t0.county_code = t6.county_code
                      and t0.id = t6.order_id)
                    order by t6.at asc, t6.id asc, t6.county_code asc
                    limit 101) t6
                  limit $4::int) t6 having true) ||
              ',"supervisions":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t7.rn <= $5::int then (
                          '{"id":' || ('"' || t7.county_code || '.' || t7.id || '"') || '}') end, ',' order by t7.rn), '') || ']') || '}')
                from (
                  select t7.county_code, t7.id, row_number() over () as rn
                  from (
                    select t7.county_code, t7.id
                    from supervisions t7
                    where (t7.county_code = $1
                      and exists (
                        select 1
                        from demand_orders o
                        where o.county_code = $1
                        and o.county_code = t7.county_code
                        and o.id = t7.order_id
                        and o.current_team_id = $2))
                    and (t0.county_code = t7.county_code
                      and t0.id = t7.order_id)
                    order by t7.id desc, t7.county_code desc
                    limit 101) t7
                  limit $5::int) t7 having true) ||
              ',"ratings":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t8.rn <= $6::int then (
                          '{"id":' || ('"' || t8.county_code || '.' || t8.id || '"') || '}') end, ',' order by t8.rn), '') || ']') || '}')
                from (
                  select t8.county_code, t8.id, row_number() over () as rn
                  from (
                    select t8.county_code, t8.id
                    from order_ratings t8
                    where (t8.county_code = $1
                      and t8.team_id = $2)
                    and (t0.county_code = t8.county_code
                      and t0.id = t8.order_id)
                    order by t8.id desc, t8.county_code desc
                    limit 101) t8
                  limit $6::int) t8 having true) ||
              ',"serviceRecords":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t9.rn <= $7::int then (
                          '{"id":' || ('"' || t9.county_code || '.' || t9.id || '"') || '}') end, ',' order by t9.rn), '') || ']') || '}')
                from (
                  select t9.county_code, t9.id, row_number() over () as rn
                  from (
                    select t9.county_code, t9.id
                    from service_records t9
                    where (t9.county_code = $1
                      and t9.team_id = $2)
                    and (t0.county_code = t9.county_code
                      and t0.id = t9.order_id)
                    order by t9.id desc, t9.county_code desc
                    limit 101) t9
                  limit $7::int) t9 having true) ||
              ',"reopenedAs":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t10.rn <= $8::int then (
                          '{"id":' || ('"' || t10.county_code || '.' || t10.id || '"') || '}') end, ',' order by t10.rn), '') || ']') || '}')
                from (
                  select t10.county_code, t10.id, row_number() over () as rn
                  from (
                    select t10.county_code, t10.id
                    from demand_orders t10
                    where (t10.county_code = $1
                      and ((t10.current_team_id = $2) is true
                        or t10.in_open_pool))
                    and (t0.county_code = t10.county_code
                      and t0.id = t10.reopened_from_id)
                    order by t10.id desc, t10.county_code desc
                    limit 101) t10
                  limit $8::int) t10 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $9::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:DemandOrder:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $9::int))[1], $10::text) || '"', 'null') || '}') || '}')
    from (
      select t0.address, t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.consent_note, t0.contacted_at, t0.content, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.recorder_name, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reply_to_requester, t0.reported_at, t0.requester_name, t0.requester_phone, t0.risk_note, t0.service_note, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.title, t0.urgency, t0.version, t0.waiting_for, row_number() over () as rn
      from (
        select t0.address, t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.consent_note, t0.contacted_at, t0.content, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.recorder_name, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reply_to_requester, t0.reported_at, t0.requester_name, t0.requester_phone, t0.risk_note, t0.service_note, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.title, t0.urgency, t0.version, t0.waiting_for
        from ((
            select t0.address, t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.consent_note, t0.contacted_at, t0.content, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.recorder_name, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reply_to_requester, t0.reported_at, t0.requester_name, t0.requester_phone, t0.risk_note, t0.service_note, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.title, t0.urgency, t0.version, t0.waiting_for
            from demand_orders t0
            where (t0.county_code = $1
              and t0.current_team_id = $2)
            order by t0.id desc, t0.county_code desc
            limit 101) union all (
            select t0.address, t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.consent_note, t0.contacted_at, t0.content, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.recorder_name, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reply_to_requester, t0.reported_at, t0.requester_name, t0.requester_phone, t0.risk_note, t0.service_note, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.title, t0.urgency, t0.version, t0.waiting_for
            from demand_orders t0
            where (t0.county_code = $1
              and t0.in_open_pool
              and t0.current_team_id is distinct
              from $2)
            order by t0.id desc, t0.county_code desc
            limit 101)) t0
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $9::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join dispatches t2 on t2.county_code = t0.county_code
    and t2.id = t0.current_dispatch_id
    and (t2.county_code = $1
      and (t2.team_id = $2
        or (t2.mode = 'OPEN_POOL'
          and t2.state = 'OFFERED')))
    left join volunteer_teams t3 on t3.county_code = t0.county_code
    and t3.id = t0.current_team_id
    and (t3.county_code = $1)
    left join demand_orders t4 on t4.county_code = t0.county_code
    and t4.id = t0.reopened_from_id
    and (t4.county_code = $1
      and ((t4.current_team_id = $2) is true
        or t4.in_open_pool)) having true) || '}');

-- CITY_OVERSEER
select (
  '{"orders":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from demand_orders t0
            where (t0.county_code >= $1
              and t0.county_code < $2
              and t0.state <> 'DRAFT')
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $11::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"orderNo":' || (to_json(t0.order_no)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"speciality":' || coalesce(to_json(t0.speciality)::text, 'null') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"regionName":' || (to_json(t0.region_name)::text) ||
              ',"preferredTime":' || ('"' || t0.preferred_time || '"') ||
              ',"preferredDate":' || coalesce('"' || (t0.preferred_date)::text || '"', 'null') ||
              ',"peopleNeeded":' || ((t0.people_needed)::text) ||
              ',"urgency":' || ('"' || t0.urgency || '"') ||
              ',"channel":' || ('"' || t0.channel || '"') ||
              ',"raisedAt":' || ('"' || moment(t0.raised_at) || '"') ||
              ',"reportedAt":' || ('"' || moment(t0.reported_at) || '"') ||
              ',"proxyEntry":' || ((t0.proxy_entry)::text) ||
              ',"waitingFor":' || ('"' || t0.waiting_for || '"') ||
              ',"slaStep":' || coalesce('"' || t0.sla_step || '"', 'null') ||
              ',"stepStartedAt":' || coalesce('"' || moment(t0.step_started_at) || '"', 'null') ||
              ',"dueAt":' || coalesce('"' || moment(t0.due_at) || '"', 'null') ||
              ',"overdue":' || coalesce(((t0.due_at is not null
                    and t0.due_at < now()))::text, 'null') ||
              ',"failedDispatches":' || ((t0.failed_dispatches)::text) ||
              ',"needsRedispatch":' || coalesce(((t0.failed_dispatches >= 2
                    and t0.state = 'PENDING_DISPATCH'))::text, 'null') ||
              ',"handOverProposed":' || coalesce(((t0.failed_dispatches >= 3
                    and t0.state = 'PENDING_DISPATCH'))::text, 'null') ||
              ',"inOpenPool":' || ((t0.in_open_pool)::text) ||
              ',"currentDispatch":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"currentTeam":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"agreedAt":' || coalesce('"' || moment(t0.agreed_at) || '"', 'null') ||
              ',"contactedAt":' || coalesce('"' || moment(t0.contacted_at) || '"', 'null') ||
              ',"reasonCode":' || coalesce('"' || t0.reason_code || '"', 'null') ||
              ',"handOverTo":' || coalesce('"' || t0.hand_over_to || '"', 'null') ||
              ',"ratingState":' || ('"' || t0.rating_state || '"') ||
              ',"closedAt":' || coalesce('"' || moment(t0.closed_at) || '"', 'null') ||
              ',"reopenedFrom":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"version":' || ((t0.version)::text) ||
              ',"dispatches":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t5.rn <= $3::int then (
                          '{"id":' || ('"' || t5.county_code || '.' || t5.id || '"') || '}') end, ',' order by t5.rn), '') || ']') || '}')
                from (
                  select t5.county_code, t5.id, row_number() over () as rn
                  from (
                    select t5.county_code, t5.id
                    from dispatches t5
                    where (t5.county_code >= $1
                      and t5.county_code < $2)
                    and (t0.county_code = t5.county_code
                      and t0.id = t5.order_id)
                    order by t5.id desc, t5.county_code desc
                    limit 101) t5
                  limit $3::int) t5 having true) ||
              ',"events":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t6.rn <= $4::int then (
                          '{"id":' || ('"' || t6.county_code || '.' || t6.id || '"') || '}') end, ',' order by t6.rn), '') || ']') || '}')
                from (
                  select t6.at, t6.county_code, t6.id, row_number() over () as rn
                  from (
                    select t6.at, t6.county_code, t6.id
                    from order_events t6
                    where (t6.county_code >= $1
                      and t6.county_code < $2)
                    and (t0.county_code = t6.county_code
                      and t0.id = t6.order_id)
                    order by t6.at asc, t6.id asc, t6.county_code asc
                    limit 101) t6
                  limit $4::int) t6 having true) ||
              ',"supervisions":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t7.rn <= $5::int then (
                          '{"id":' || ('"' || t7.county_code || '.' || t7.id || '"') || '}') end, ',' order by t7.rn), '') || ']') || '}')
                from (
                  select t7.county_code, t7.id, row_number() over () as rn
                  from (
                    select t7.county_code, t7.id
                    from supervisions t7
                    where (t7.county_code >= $1
                      and t7.county_code < $2)
                    and (t0.county_code = t7.county_code
                      and t0.id = t7.order_id)
                    order by t7.id desc, t7.county_code desc
                    limit 101) t7
                  limit $5::int) t7 having true) ||
              ',"ratings":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t8.rn <= $6::int then (
                          '{"id":' || ('"' || t8.county_code || '.' || t8.id || '"') || '}') end, ',' order by t8.rn), '') || ']') || '}')
                from (
                  select t8.county_code, t8.id, row_number() over () as rn
                  from (
                    select t8.county_code, t8.id
                    from order_ratings t8
                    where (t8.county_code >= $1
                      and t8.county_code < $2)
                    and (t0.county_code = t8.county_code
                      and t0.id = t8.order_id)
                    order by t8.id desc, t8.county_code desc
                    limit 101) t8
                  limit $6::int) t8 having true) ||
              ',"followUps":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t9.rn <= $7::int then (
                          '{"id":' || ('"' || t9.county_code || '.' || t9.id || '"') || '}') end, ',' order by t9.rn), '') || ']') || '}')
                from (
                  select t9.county_code, t9.id, row_number() over () as rn
                  from (
                    select t9.county_code, t9.id
                    from follow_up_visits t9
                    where (t9.county_code >= $1
                      and t9.county_code < $2)
                    and (t0.county_code = t9.county_code
                      and t0.id = t9.order_id)
                    order by t9.id desc, t9.county_code desc
                    limit 101) t9
                  limit $7::int) t9 having true) ||
              ',"serviceRecords":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t10.rn <= $8::int then (
                          '{"id":' || ('"' || t10.county_code || '.' || t10.id || '"') || '}') end, ',' order by t10.rn), '') || ']') || '}')
                from (
                  select t10.county_code, t10.id, row_number() over () as rn
                  from (
                    select t10.county_code, t10.id
                    from service_records t10
                    where (t10.county_code >= $1
                      and t10.county_code < $2)
                    and (t0.county_code = t10.county_code
                      and t0.id = t10.order_id)
                    order by t10.id desc, t10.county_code desc
                    limit 101) t10
                  limit $8::int) t10 having true) ||
              ',"complaints":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t11.rn <= $9::int then (
                          '{"id":' || ('"' || t11.county_code || '.' || t11.id || '"') || '}') end, ',' order by t11.rn), '') || ']') || '}')
                from (
                  select t11.county_code, t11.id, row_number() over () as rn
                  from (
                    select t11.county_code, t11.id
                    from complaints t11
                    where (t11.county_code >= $1
                      and t11.county_code < $2)
                    and (t0.county_code = t11.county_code
                      and t0.id = t11.order_id)
                    order by t11.id desc, t11.county_code desc
                    limit 101) t11
                  limit $9::int) t11 having true) ||
              ',"reopenedAs":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t12.rn <= $10::int then (
                          '{"id":' || ('"' || t12.county_code || '.' || t12.id || '"') || '}') end, ',' order by t12.rn), '') || ']') || '}')
                from (
                  select t12.county_code, t12.id, row_number() over () as rn
                  from (
                    select t12.county_code, t12.id
                    from demand_orders t12
                    where (t12.county_code >= $1
                      and t12.county_code < $2
                      and t12.state <> 'DRAFT')
                    and (t0.county_code = t12.county_code
                      and t0.id = t12.reopened_from_id)
                    order by t12.id desc, t12.county_code desc
                    limit 101) t12
                  limit $10::int) t12 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $11::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:DemandOrder:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $11::int))[1], $12::text) || '"', 'null') || '}') || '}')
    from (
      select t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.contacted_at, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reported_at, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.urgency, t0.version, t0.waiting_for, row_number() over () as rn
      from (
        select t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.contacted_at, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reported_at, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.urgency, t0.version, t0.waiting_for
        from (with recursive county (code) as ((
              select county_code
              from demand_orders
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from demand_orders
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.contacted_at, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reported_at, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.urgency, t0.version, t0.waiting_for
          from demand_orders t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2
            and t0.state <> 'DRAFT')
          order by t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $11::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join dispatches t2 on t2.county_code = t0.county_code
    and t2.id = t0.current_dispatch_id
    and (t2.county_code >= $1
      and t2.county_code < $2)
    left join volunteer_teams t3 on t3.county_code = t0.county_code
    and t3.id = t0.current_team_id
    and (t3.county_code >= $1
      and t3.county_code < $2)
    left join demand_orders t4 on t4.county_code = t0.county_code
    and t4.id = t0.reopened_from_id
    and (t4.county_code >= $1
      and t4.county_code < $2
      and t4.state <> 'DRAFT') having true) || '}');
