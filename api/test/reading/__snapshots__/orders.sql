-- COUNTY_OPERATOR
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from demand_orders t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $9::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $9::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $9::int))[1]))
  from (
    select t0.rn, ('{' || substr(json_build_object(
          'id', t0.county_code || '.' || t0.id,
          'orderNo', t0.order_no,
          'state', t0.state,
          'category', t0.category,
          'speciality', t0.speciality,
          'title', t0.title,
          'content', t0.content,
          'beneficiaryGroup', null,
          'serviceNote', null,
          'requesterName', t0.requester_name,
          'requesterPhone', mask_phone(t0.requester_phone),
          'address', null,
          'regionCode', t0.region_code,
          'region', (
            select json_build_object(
              'id', t1.code)
            from regions t1
            where t1.code = t0.region_code
            and (true)),
          'regionName', t0.region_name,
          'preferredTime', t0.preferred_time,
          'preferredDate', (t0.preferred_date)::text,
          'peopleNeeded', t0.people_needed,
          'urgency', t0.urgency,
          'riskNote', t0.risk_note,
          'channel', t0.channel,
          'raisedAt', moment(t0.raised_at),
          'reportedAt', moment(t0.reported_at),
          'proxyEntry', t0.proxy_entry,
          'consentNote', t0.consent_note,
          'recorderName', t0.recorder_name,
          'waitingFor', t0.waiting_for,
          'slaStep', t0.sla_step,
          'stepStartedAt', moment(t0.step_started_at),
          'dueAt', moment(t0.due_at),
          'overdue', (t0.due_at is not null
            and t0.due_at < now()),
          'failedDispatches', t0.failed_dispatches,
          'needsRedispatch', (t0.failed_dispatches >= 2
            and t0.state = 'PENDING_DISPATCH'),
          'handOverProposed', (t0.failed_dispatches >= 3
            and t0.state = 'PENDING_DISPATCH'),
          'inOpenPool', t0.in_open_pool,
          'currentDispatch', (
            select json_build_object(
              'id', t2.county_code || '.' || t2.id)
            from dispatches t2
            where t2.county_code = t0.county_code
            and t2.id = t0.current_dispatch_id
            and (t2.county_code = $1)),
          'currentTeam', (
            select json_build_object(
              'id', t3.county_code || '.' || t3.id)
            from volunteer_teams t3
            where t3.county_code = t0.county_code
            and t3.id = t0.current_team_id
            and (t3.county_code = $1)),
          'agreedAt', moment(t0.agreed_at),
          'contactedAt', moment(t0.contacted_at),
          'reasonCode', t0.reason_code,
          'replyToRequester', t0.reply_to_requester,
          'handOverTo', t0.hand_over_to,
          'ratingState', t0.rating_state,
          'closedAt', moment(t0.closed_at),
          'reopenedFrom', (
            select json_build_object(
              'id', t4.county_code || '.' || t4.id)
            from demand_orders t4
            where t4.county_code = t0.county_code
            and t4.id = t0.reopened_from_id
            and (t4.county_code = $1)),
          'version', t0.version,
          'dispatches', (
            select json_build_object(
              'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json))
            from (
              select t5.rn, json_build_object(
                'id', t5.county_code || '.' || t5.id) as c0
              from (
                select t5.*, row_number() over (order by t5.id desc, t5.county_code desc) as rn
                from dispatches t5
                where (t0.county_code = t5.county_code
                  and t0.id = t5.order_id)
                and (t5.county_code = $1)
                order by t5.id desc, t5.county_code desc
                limit $2::int + 1) t5) p),
          'events', (
            select json_build_object(
              'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json))
            from (
              select t6.rn, json_build_object(
                'id', t6.county_code || '.' || t6.id) as c0
              from (
                select t6.*, row_number() over (order by t6.at asc, t6.id asc, t6.county_code asc) as rn
                from order_events t6
                where (t0.county_code = t6.county_code
                  and t0.id = t6.order_id)
                and (t6.county_code = $1)
                order by t6.at asc, t6.id asc, t6.county_code asc
                limit $3::int + 1) t6) p),
          'ratings', (
            select json_build_object(
              'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $4::int), '[]'::json))
            from (
              select t7.rn, json_build_object(
                'id', t7.county_code || '.' || t7.id) as c0
              from (
                select t7.*, row_number() over (order by t7.id desc, t7.county_code desc) as rn
                from order_ratings t7
                where (t0.county_code = t7.county_code
                  and t0.id = t7.order_id)
                and (t7.county_code = $1)
                order by t7.id desc, t7.county_code desc
                limit $4::int + 1) t7) p),
          'followUps', (
            select json_build_object(
              'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $5::int), '[]'::json))
            from (
              select t8.rn, json_build_object(
                'id', t8.county_code || '.' || t8.id) as c0
              from (
                select t8.*, row_number() over (order by t8.id desc, t8.county_code desc) as rn
                from follow_up_visits t8
                where (t0.county_code = t8.county_code
                  and t0.id = t8.order_id)
                and (t8.county_code = $1)
                order by t8.id desc, t8.county_code desc
                limit $5::int + 1) t8) p))::text, 2, length(json_build_object(
            'id', t0.county_code || '.' || t0.id,
            'orderNo', t0.order_no,
            'state', t0.state,
            'category', t0.category,
            'speciality', t0.speciality,
            'title', t0.title,
            'content', t0.content,
            'beneficiaryGroup', null,
            'serviceNote', null,
            'requesterName', t0.requester_name,
            'requesterPhone', mask_phone(t0.requester_phone),
            'address', null,
            'regionCode', t0.region_code,
            'region', (
              select json_build_object(
                'id', t1.code)
              from regions t1
              where t1.code = t0.region_code
              and (true)),
            'regionName', t0.region_name,
            'preferredTime', t0.preferred_time,
            'preferredDate', (t0.preferred_date)::text,
            'peopleNeeded', t0.people_needed,
            'urgency', t0.urgency,
            'riskNote', t0.risk_note,
            'channel', t0.channel,
            'raisedAt', moment(t0.raised_at),
            'reportedAt', moment(t0.reported_at),
            'proxyEntry', t0.proxy_entry,
            'consentNote', t0.consent_note,
            'recorderName', t0.recorder_name,
            'waitingFor', t0.waiting_for,
            'slaStep', t0.sla_step,
            'stepStartedAt', moment(t0.step_started_at),
            'dueAt', moment(t0.due_at),
            'overdue', (t0.due_at is not null
              and t0.due_at < now()),
            'failedDispatches', t0.failed_dispatches,
            'needsRedispatch', (t0.failed_dispatches >= 2
              and t0.state = 'PENDING_DISPATCH'),
            'handOverProposed', (t0.failed_dispatches >= 3
              and t0.state = 'PENDING_DISPATCH'),
            'inOpenPool', t0.in_open_pool,
            'currentDispatch', (
              select json_build_object(
                'id', t2.county_code || '.' || t2.id)
              from dispatches t2
              where t2.county_code = t0.county_code
              and t2.id = t0.current_dispatch_id
              and (t2.county_code = $1)),
            'currentTeam', (
              select json_build_object(
                'id', t3.county_code || '.' || t3.id)
              from volunteer_teams t3
              where t3.county_code = t0.county_code
              and t3.id = t0.current_team_id
              and (t3.county_code = $1)),
            'agreedAt', moment(t0.agreed_at),
            'contactedAt', moment(t0.contacted_at),
            'reasonCode', t0.reason_code,
            'replyToRequester', t0.reply_to_requester,
            'handOverTo', t0.hand_over_to,
            'ratingState', t0.rating_state,
            'closedAt', moment(t0.closed_at),
            'reopenedFrom', (
              select json_build_object(
                'id', t4.county_code || '.' || t4.id)
              from demand_orders t4
              where t4.county_code = t0.county_code
              and t4.id = t0.reopened_from_id
              and (t4.county_code = $1)),
            'version', t0.version,
            'dispatches', (
              select json_build_object(
                'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json))
              from (
                select t5.rn, json_build_object(
                  'id', t5.county_code || '.' || t5.id) as c0
                from (
                  select t5.*, row_number() over (order by t5.id desc, t5.county_code desc) as rn
                  from dispatches t5
                  where (t0.county_code = t5.county_code
                    and t0.id = t5.order_id)
                  and (t5.county_code = $1)
                  order by t5.id desc, t5.county_code desc
                  limit $2::int + 1) t5) p),
            'events', (
              select json_build_object(
                'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json))
              from (
                select t6.rn, json_build_object(
                  'id', t6.county_code || '.' || t6.id) as c0
                from (
                  select t6.*, row_number() over (order by t6.at asc, t6.id asc, t6.county_code asc) as rn
                  from order_events t6
                  where (t0.county_code = t6.county_code
                    and t0.id = t6.order_id)
                  and (t6.county_code = $1)
                  order by t6.at asc, t6.id asc, t6.county_code asc
                  limit $3::int + 1) t6) p),
            'ratings', (
              select json_build_object(
                'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $4::int), '[]'::json))
              from (
                select t7.rn, json_build_object(
                  'id', t7.county_code || '.' || t7.id) as c0
                from (
                  select t7.*, row_number() over (order by t7.id desc, t7.county_code desc) as rn
                  from order_ratings t7
                  where (t0.county_code = t7.county_code
                    and t0.id = t7.order_id)
                  and (t7.county_code = $1)
                  order by t7.id desc, t7.county_code desc
                  limit $4::int + 1) t7) p),
            'followUps', (
              select json_build_object(
                'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $5::int), '[]'::json))
              from (
                select t8.rn, json_build_object(
                  'id', t8.county_code || '.' || t8.id) as c0
                from (
                  select t8.*, row_number() over (order by t8.id desc, t8.county_code desc) as rn
                  from follow_up_visits t8
                  where (t0.county_code = t8.county_code
                    and t0.id = t8.order_id)
                  and (t8.county_code = $1)
                  order by t8.id desc, t8.county_code desc
                  limit $5::int + 1) t8) p))::text) - 2) || ', ' || substr(json_build_object(
          'serviceRecords', (
            select json_build_object(
              'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $6::int), '[]'::json))
            from (
              select t9.rn, json_build_object(
                'id', t9.county_code || '.' || t9.id) as c0
              from (
                select t9.*, row_number() over (order by t9.id desc, t9.county_code desc) as rn
                from service_records t9
                where (t0.county_code = t9.county_code
                  and t0.id = t9.order_id)
                and (t9.county_code = $1)
                order by t9.id desc, t9.county_code desc
                limit $6::int + 1) t9) p),
          'complaints', (
            select json_build_object(
              'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $7::int), '[]'::json))
            from (
              select t10.rn, json_build_object(
                'id', t10.county_code || '.' || t10.id) as c0
              from (
                select t10.*, row_number() over (order by t10.id desc, t10.county_code desc) as rn
                from complaints t10
                where (t0.county_code = t10.county_code
                  and t0.id = t10.order_id)
                and (t10.county_code = $1)
                order by t10.id desc, t10.county_code desc
                limit $7::int + 1) t10) p),
          'reopenedAs', (
            select json_build_object(
              'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $8::int), '[]'::json))
            from (
              select t11.rn, json_build_object(
                'id', t11.county_code || '.' || t11.id) as c0
              from (
                select t11.*, row_number() over (order by t11.id desc, t11.county_code desc) as rn
                from demand_orders t11
                where (t0.county_code = t11.county_code
                  and t0.id = t11.reopened_from_id)
                and (t11.county_code = $1)
                order by t11.id desc, t11.county_code desc
                limit $8::int + 1) t11) p))::text, 2, length(json_build_object(
            'serviceRecords', (
              select json_build_object(
                'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $6::int), '[]'::json))
              from (
                select t9.rn, json_build_object(
                  'id', t9.county_code || '.' || t9.id) as c0
                from (
                  select t9.*, row_number() over (order by t9.id desc, t9.county_code desc) as rn
                  from service_records t9
                  where (t0.county_code = t9.county_code
                    and t0.id = t9.order_id)
                  and (t9.county_code = $1)
                  order by t9.id desc, t9.county_code desc
                  limit $6::int + 1) t9) p),
            'complaints', (
              select json_build_object(
                'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $7::int), '[]'::json))
              from (
                select t10.rn, json_build_object(
                  'id', t10.county_code || '.' || t10.id) as c0
                from (
                  select t10.*, row_number() over (order by t10.id desc, t10.county_code desc) as rn
                  from complaints t10
                  where (t0.county_code = t10.county_code
                    and t0.id = t10.order_id)
                  and (t10.county_code = $1)
                  order by t10.id desc, t10.county_code desc
                  limit $7::int + 1) t10) p),
            'reopenedAs', (
              select json_build_object(
                'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $8::int), '[]'::json))
              from (
                select t11.rn, json_build_object(
                  'id', t11.county_code || '.' || t11.id) as c0
                from (
                  select t11.*, row_number() over (order by t11.id desc, t11.county_code desc) as rn
                  from demand_orders t11
                  where (t0.county_code = t11.county_code
                    and t0.id = t11.reopened_from_id)
                  and (t11.county_code = $1)
                  order by t11.id desc, t11.county_code desc
                  limit $8::int + 1) t11) p))::text) - 2) || '}')::json as c0, sign_cursor(json_build_array('COUNTY_OPERATOR:DemandOrder:', t0.id::text, t0.county_code::text)::text, $10::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from demand_orders t0
      where (t0.county_code = $1)
      order by t0.id desc, t0.county_code desc
      limit $9::int + 1) t0) p) as data;

-- TOWN_STAFF
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from demand_orders t0
      where (t0.county_code = $1
        and t0.region_code >= $2
        and t0.region_code < $3)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $11::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $11::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $11::int))[1]))
  from (
    select t0.rn, ('{' || substr(json_build_object(
          'id', t0.county_code || '.' || t0.id,
          'orderNo', t0.order_no,
          'state', t0.state,
          'category', t0.category,
          'speciality', t0.speciality,
          'title', t0.title,
          'content', t0.content,
          'beneficiaryGroup', null,
          'serviceNote', null,
          'requesterName', t0.requester_name,
          'requesterPhone', mask_phone(t0.requester_phone),
          'address', null,
          'regionCode', t0.region_code,
          'region', (
            select json_build_object(
              'id', t1.code)
            from regions t1
            where t1.code = t0.region_code
            and (true)),
          'regionName', t0.region_name,
          'preferredTime', t0.preferred_time,
          'preferredDate', (t0.preferred_date)::text,
          'peopleNeeded', t0.people_needed,
          'urgency', t0.urgency,
          'riskNote', t0.risk_note,
          'channel', t0.channel,
          'raisedAt', moment(t0.raised_at),
          'reportedAt', moment(t0.reported_at),
          'proxyEntry', t0.proxy_entry,
          'consentNote', t0.consent_note,
          'recorderName', t0.recorder_name,
          'waitingFor', t0.waiting_for,
          'slaStep', t0.sla_step,
          'stepStartedAt', moment(t0.step_started_at),
          'dueAt', moment(t0.due_at),
          'overdue', (t0.due_at is not null
            and t0.due_at < now()),
          'failedDispatches', t0.failed_dispatches,
          'needsRedispatch', (t0.failed_dispatches >= 2
            and t0.state = 'PENDING_DISPATCH'),
          'handOverProposed', (t0.failed_dispatches >= 3
            and t0.state = 'PENDING_DISPATCH'),
          'inOpenPool', t0.in_open_pool,
          'currentDispatch', (
            select json_build_object(
              'id', t2.county_code || '.' || t2.id)
            from dispatches t2
            where t2.county_code = t0.county_code
            and t2.id = t0.current_dispatch_id
            and (t2.county_code = $1
              and t2.region_code >= $2
              and t2.region_code < $3)),
          'currentTeam', (
            select json_build_object(
              'id', t3.county_code || '.' || t3.id)
            from volunteer_teams t3
            where t3.county_code = t0.county_code
            and t3.id = t0.current_team_id
            and (t3.county_code = $1)),
          'agreedAt', moment(t0.agreed_at),
          'contactedAt', moment(t0.contacted_at),
          'reasonCode', t0.reason_code,
          'replyToRequester', t0.reply_to_requester,
          'handOverTo', t0.hand_over_to,
          'ratingState', t0.rating_state,
          'closedAt', moment(t0.closed_at),
          'reopenedFrom', (
            select json_build_object(
              'id', t4.county_code || '.' || t4.id)
            from demand_orders t4
            where t4.county_code = t0.county_code
            and t4.id = t0.reopened_from_id
            and (t4.county_code = $1
              and t4.region_code >= $2
              and t4.region_code < $3)),
          'version', t0.version,
          'dispatches', (
            select json_build_object(
              'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $4::int), '[]'::json))
            from (
              select t5.rn, json_build_object(
                'id', t5.county_code || '.' || t5.id) as c0
              from (
                select t5.*, row_number() over (order by t5.id desc, t5.county_code desc) as rn
                from dispatches t5
                where (t0.county_code = t5.county_code
                  and t0.id = t5.order_id)
                and (t5.county_code = $1
                  and t5.region_code >= $2
                  and t5.region_code < $3)
                order by t5.id desc, t5.county_code desc
                limit $4::int + 1) t5) p),
          'events', (
            select json_build_object(
              'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $5::int), '[]'::json))
            from (
              select t6.rn, json_build_object(
                'id', t6.county_code || '.' || t6.id) as c0
              from (
                select t6.*, row_number() over (order by t6.at asc, t6.id asc, t6.county_code asc) as rn
                from order_events t6
                where (t0.county_code = t6.county_code
                  and t0.id = t6.order_id)
                and (t6.county_code = $1
                  and t6.region_code >= $2
                  and t6.region_code < $3)
                order by t6.at asc, t6.id asc, t6.county_code asc
                limit $5::int + 1) t6) p),
          'ratings', (
            select json_build_object(
              'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $6::int), '[]'::json))
            from (
              select t7.rn, json_build_object(
                'id', t7.county_code || '.' || t7.id) as c0
              from (
                select t7.*, row_number() over (order by t7.id desc, t7.county_code desc) as rn
                from order_ratings t7
                where (t0.county_code = t7.county_code
                  and t0.id = t7.order_id)
                and (t7.county_code = $1
                  and t7.region_code >= $2
                  and t7.region_code < $3)
                order by t7.id desc, t7.county_code desc
                limit $6::int + 1) t7) p),
          'followUps', (
            select json_build_object(
              'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $7::int), '[]'::json))
            from (
              select t8.rn, json_build_object(
                'id', t8.county_code || '.' || t8.id) as c0
              from (
                select t8.*, row_number() over (order by t8.id desc, t8.county_code desc) as rn
                from follow_up_visits t8
                where (t0.county_code = t8.county_code
                  and t0.id = t8.order_id)
                and (t8.county_code = $1
                  and t8.region_code >= $2
                  and t8.region_code < $3)
                order by t8.id desc, t8.county_code desc
                limit $7::int + 1) t8) p))::text, 2, length(json_build_object(
            'id', t0.county_code || '.' || t0.id,
            'orderNo', t0.order_no,
            'state', t0.state,
            'category', t0.category,
            'speciality', t0.speciality,
            'title', t0.title,
            'content', t0.content,
            'beneficiaryGroup', null,
            'serviceNote', null,
            'requesterName', t0.requester_name,
            'requesterPhone', mask_phone(t0.requester_phone),
            'address', null,
            'regionCode', t0.region_code,
            'region', (
              select json_build_object(
                'id', t1.code)
              from regions t1
              where t1.code = t0.region_code
              and (true)),
            'regionName', t0.region_name,
            'preferredTime', t0.preferred_time,
            'preferredDate', (t0.preferred_date)::text,
            'peopleNeeded', t0.people_needed,
            'urgency', t0.urgency,
            'riskNote', t0.risk_note,
            'channel', t0.channel,
            'raisedAt', moment(t0.raised_at),
            'reportedAt', moment(t0.reported_at),
            'proxyEntry', t0.proxy_entry,
            'consentNote', t0.consent_note,
            'recorderName', t0.recorder_name,
            'waitingFor', t0.waiting_for,
            'slaStep', t0.sla_step,
            'stepStartedAt', moment(t0.step_started_at),
            'dueAt', moment(t0.due_at),
            'overdue', (t0.due_at is not null
              and t0.due_at < now()),
            'failedDispatches', t0.failed_dispatches,
            'needsRedispatch', (t0.failed_dispatches >= 2
              and t0.state = 'PENDING_DISPATCH'),
            'handOverProposed', (t0.failed_dispatches >= 3
              and t0.state = 'PENDING_DISPATCH'),
            'inOpenPool', t0.in_open_pool,
            'currentDispatch', (
              select json_build_object(
                'id', t2.county_code || '.' || t2.id)
              from dispatches t2
              where t2.county_code = t0.county_code
              and t2.id = t0.current_dispatch_id
              and (t2.county_code = $1
                and t2.region_code >= $2
                and t2.region_code < $3)),
            'currentTeam', (
              select json_build_object(
                'id', t3.county_code || '.' || t3.id)
              from volunteer_teams t3
              where t3.county_code = t0.county_code
              and t3.id = t0.current_team_id
              and (t3.county_code = $1)),
            'agreedAt', moment(t0.agreed_at),
            'contactedAt', moment(t0.contacted_at),
            'reasonCode', t0.reason_code,
            'replyToRequester', t0.reply_to_requester,
            'handOverTo', t0.hand_over_to,
            'ratingState', t0.rating_state,
            'closedAt', moment(t0.closed_at),
            'reopenedFrom', (
              select json_build_object(
                'id', t4.county_code || '.' || t4.id)
              from demand_orders t4
              where t4.county_code = t0.county_code
              and t4.id = t0.reopened_from_id
              and (t4.county_code = $1
                and t4.region_code >= $2
                and t4.region_code < $3)),
            'version', t0.version,
            'dispatches', (
              select json_build_object(
                'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $4::int), '[]'::json))
              from (
                select t5.rn, json_build_object(
                  'id', t5.county_code || '.' || t5.id) as c0
                from (
                  select t5.*, row_number() over (order by t5.id desc, t5.county_code desc) as rn
                  from dispatches t5
                  where (t0.county_code = t5.county_code
                    and t0.id = t5.order_id)
                  and (t5.county_code = $1
                    and t5.region_code >= $2
                    and t5.region_code < $3)
                  order by t5.id desc, t5.county_code desc
                  limit $4::int + 1) t5) p),
            'events', (
              select json_build_object(
                'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $5::int), '[]'::json))
              from (
                select t6.rn, json_build_object(
                  'id', t6.county_code || '.' || t6.id) as c0
                from (
                  select t6.*, row_number() over (order by t6.at asc, t6.id asc, t6.county_code asc) as rn
                  from order_events t6
                  where (t0.county_code = t6.county_code
                    and t0.id = t6.order_id)
                  and (t6.county_code = $1
                    and t6.region_code >= $2
                    and t6.region_code < $3)
                  order by t6.at asc, t6.id asc, t6.county_code asc
                  limit $5::int + 1) t6) p),
            'ratings', (
              select json_build_object(
                'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $6::int), '[]'::json))
              from (
                select t7.rn, json_build_object(
                  'id', t7.county_code || '.' || t7.id) as c0
                from (
                  select t7.*, row_number() over (order by t7.id desc, t7.county_code desc) as rn
                  from order_ratings t7
                  where (t0.county_code = t7.county_code
                    and t0.id = t7.order_id)
                  and (t7.county_code = $1
                    and t7.region_code >= $2
                    and t7.region_code < $3)
                  order by t7.id desc, t7.county_code desc
                  limit $6::int + 1) t7) p),
            'followUps', (
              select json_build_object(
                'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $7::int), '[]'::json))
              from (
                select t8.rn, json_build_object(
                  'id', t8.county_code || '.' || t8.id) as c0
                from (
                  select t8.*, row_number() over (order by t8.id desc, t8.county_code desc) as rn
                  from follow_up_visits t8
                  where (t0.county_code = t8.county_code
                    and t0.id = t8.order_id)
                  and (t8.county_code = $1
                    and t8.region_code >= $2
                    and t8.region_code < $3)
                  order by t8.id desc, t8.county_code desc
                  limit $7::int + 1) t8) p))::text) - 2) || ', ' || substr(json_build_object(
          'serviceRecords', (
            select json_build_object(
              'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $8::int), '[]'::json))
            from (
              select t9.rn, json_build_object(
                'id', t9.county_code || '.' || t9.id) as c0
              from (
                select t9.*, row_number() over (order by t9.id desc, t9.county_code desc) as rn
                from service_records t9
                where (t0.county_code = t9.county_code
                  and t0.id = t9.order_id)
                and (t9.county_code = $1
                  and t9.region_code >= $2
                  and t9.region_code < $3)
                order by t9.id desc, t9.county_code desc
                limit $8::int + 1) t9) p),
          'complaints', (
            select json_build_object(
              'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $9::int), '[]'::json))
            from (
              select t10.rn, json_build_object(
                'id', t10.county_code || '.' || t10.id) as c0
              from (
                select t10.*, row_number() over (order by t10.id desc, t10.county_code desc) as rn
                from complaints t10
                where (t0.county_code = t10.county_code
                  and t0.id = t10.order_id)
                and (t10.county_code = $1
                  and t10.region_code >= $2
                  and t10.region_code < $3)
                order by t10.id desc, t10.county_code desc
                limit $9::int + 1) t10) p),
          'reopenedAs', (
            select json_build_object(
              'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $10::int), '[]'::json))
            from (
              select t11.rn, json_build_object(
                'id', t11.county_code || '.' || t11.id) as c0
              from (
                select t11.*, row_number() over (order by t11.id desc, t11.county_code desc) as rn
                from demand_orders t11
                where (t0.county_code = t11.county_code
                  and t0.id = t11.reopened_from_id)
                and (t11.county_code = $1
                  and t11.region_code >= $2
                  and t11.region_code < $3)
                order by t11.id desc, t11.county_code desc
                limit $10::int + 1) t11) p))::text, 2, length(json_build_object(
            'serviceRecords', (
              select json_build_object(
                'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $8::int), '[]'::json))
              from (
                select t9.rn, json_build_object(
                  'id', t9.county_code || '.' || t9.id) as c0
                from (
                  select t9.*, row_number() over (order by t9.id desc, t9.county_code desc) as rn
                  from service_records t9
                  where (t0.county_code = t9.county_code
                    and t0.id = t9.order_id)
                  and (t9.county_code = $1
                    and t9.region_code >= $2
                    and t9.region_code < $3)
                  order by t9.id desc, t9.county_code desc
                  limit $8::int + 1) t9) p),
            'complaints', (
              select json_build_object(
                'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $9::int), '[]'::json))
              from (
                select t10.rn, json_build_object(
                  'id', t10.county_code || '.' || t10.id) as c0
                from (
                  select t10.*, row_number() over (order by t10.id desc, t10.county_code desc) as rn
                  from complaints t10
                  where (t0.county_code = t10.county_code
                    and t0.id = t10.order_id)
                  and (t10.county_code = $1
                    and t10.region_code >= $2
                    and t10.region_code < $3)
                  order by t10.id desc, t10.county_code desc
                  limit $9::int + 1) t10) p),
            'reopenedAs', (
              select json_build_object(
                'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $10::int), '[]'::json))
              from (
                select t11.rn, json_build_object(
                  'id', t11.county_code || '.' || t11.id) as c0
                from (
                  select t11.*, row_number() over (order by t11.id desc, t11.county_code desc) as rn
                  from demand_orders t11
                  where (t0.county_code = t11.county_code
                    and t0.id = t11.reopened_from_id)
                  and (t11.county_code = $1
                    and t11.region_code >= $2
                    and t11.region_code < $3)
                  order by t11.id desc, t11.county_code desc
                  limit $10::int + 1) t11) p))::text) - 2) || '}')::json as c0, sign_cursor(json_build_array('TOWN_STAFF:DemandOrder:', t0.id::text, t0.county_code::text)::text, $12::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from demand_orders t0
      where (t0.county_code = $1
        and t0.region_code >= $2
        and t0.region_code < $3)
      order by t0.id desc, t0.county_code desc
      limit $11::int + 1) t0) p) as data;

-- TEAM_LEADER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from demand_orders t0
      where (t0.county_code = $1
        and (t0.current_team_id = $2
          or t0.in_open_pool))),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $8::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $8::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $8::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'orderNo', t0.order_no,
      'state', t0.state,
      'category', t0.category,
      'speciality', t0.speciality,
      'title', case when (t0.current_team_id = $2
        and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then t0.title else null end,
      'content', case when (t0.current_team_id = $2
        and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then t0.content else null end,
      'serviceNote', case when (t0.current_team_id = $2
        and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then t0.service_note else null end,
      'requesterName', case when (t0.current_team_id = $2
        and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then t0.requester_name else mask_name(t0.requester_name) end,
      'requesterPhone', case when (t0.current_team_id = $2
        and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then t0.requester_phone else mask_phone(t0.requester_phone) end,
      'address', case when (t0.current_team_id = $2
        and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then t0.address else null end,
      'regionCode', t0.region_code,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'regionName', t0.region_name,
      'preferredTime', t0.preferred_time,
      'preferredDate', (t0.preferred_date)::text,
      'peopleNeeded', t0.people_needed,
      'urgency', t0.urgency,
      'riskNote', case when (t0.current_team_id = $2
        and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then t0.risk_note else null end,
      'channel', t0.channel,
      'raisedAt', moment(t0.raised_at),
      'reportedAt', moment(t0.reported_at),
      'proxyEntry', t0.proxy_entry,
      'consentNote', case when (t0.current_team_id = $2
        and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then t0.consent_note else null end,
      'recorderName', case when (t0.current_team_id = $2
        and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then t0.recorder_name else mask_name(t0.recorder_name) end,
      'waitingFor', t0.waiting_for,
      'slaStep', t0.sla_step,
      'stepStartedAt', moment(t0.step_started_at),
      'dueAt', moment(t0.due_at),
      'overdue', (t0.due_at is not null
        and t0.due_at < now()),
      'failedDispatches', t0.failed_dispatches,
      'needsRedispatch', (t0.failed_dispatches >= 2
        and t0.state = 'PENDING_DISPATCH'),
      'handOverProposed', (t0.failed_dispatches >= 3
        and t0.state = 'PENDING_DISPATCH'),
      'inOpenPool', t0.in_open_pool,
      'currentDispatch', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from dispatches t2
        where t2.county_code = t0.county_code
        and t2.id = t0.current_dispatch_id
        and (t2.county_code = $1
          and (t2.team_id = $2
            or (t2.mode = 'OPEN_POOL'
              and t2.state = 'OFFERED')))),
      'currentTeam', (
        select json_build_object(
          'id', t3.county_code || '.' || t3.id)
        from volunteer_teams t3
        where t3.county_code = t0.county_code
        and t3.id = t0.current_team_id
        and (t3.county_code = $1)),
      'agreedAt', moment(t0.agreed_at),
      'contactedAt', moment(t0.contacted_at),
      'reasonCode', t0.reason_code,
      'replyToRequester', case when (t0.current_team_id = $2
        and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then t0.reply_to_requester else null end,
      'handOverTo', t0.hand_over_to,
      'ratingState', t0.rating_state,
      'closedAt', moment(t0.closed_at),
      'reopenedFrom', (
        select json_build_object(
          'id', t4.county_code || '.' || t4.id)
        from demand_orders t4
        where t4.county_code = t0.county_code
        and t4.id = t0.reopened_from_id
        and (t4.county_code = $1
          and (t4.current_team_id = $2
            or t4.in_open_pool))),
      'version', t0.version,
      'dispatches', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json))
        from (
          select t5.rn, json_build_object(
            'id', t5.county_code || '.' || t5.id) as c0
          from (
            select t5.*, row_number() over (order by t5.id desc, t5.county_code desc) as rn
            from dispatches t5
            where (t0.county_code = t5.county_code
              and t0.id = t5.order_id)
            and (t5.county_code = $1
              and (t5.team_id = $2
                or (t5.mode = 'OPEN_POOL'
                  and t5.state = 'OFFERED')))
            order by t5.id desc, t5.county_code desc
            limit $3::int + 1) t5) p),
      'events', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $4::int), '[]'::json))
        from (
          select t6.rn, json_build_object(
            'id', t6.county_code || '.' || t6.id) as c0
          from (
            select t6.*, row_number() over (order by t6.at asc, t6.id asc, t6.county_code asc) as rn
            from order_events t6
            where (t0.county_code = t6.county_code
              and t0.id = t6.order_id)
            and (t6.county_code = $1
              and exists (
                select 1
                from demand_orders o
                where o.county_code = $1
                and o.county_code = t6.county_code
                and o.id = t6.order_id
                and o.current_team_id = $2))
            order by t6.at asc, t6.id asc, t6.county_code asc
            limit $4::int + 1) t6) p),
      'ratings', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $5::int), '[]'::json))
        from (
          select t7.rn, json_build_object(
            'id', t7.county_code || '.' || t7.id) as c0
          from (
            select t7.*, row_number() over (order by t7.id desc, t7.county_code desc) as rn
            from order_ratings t7
            where (t0.county_code = t7.county_code
              and t0.id = t7.order_id)
            and (t7.county_code = $1
              and t7.team_id = $2)
            order by t7.id desc, t7.county_code desc
            limit $5::int + 1) t7) p),
      'serviceRecords', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $6::int), '[]'::json))
        from (
          select t8.rn, json_build_object(
            'id', t8.county_code || '.' || t8.id) as c0
          from (
            select t8.*, row_number() over (order by t8.id desc, t8.county_code desc) as rn
            from service_records t8
            where (t0.county_code = t8.county_code
              and t0.id = t8.order_id)
            and (t8.county_code = $1
              and t8.team_id = $2)
            order by t8.id desc, t8.county_code desc
            limit $6::int + 1) t8) p),
      'reopenedAs', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $7::int), '[]'::json))
        from (
          select t9.rn, json_build_object(
            'id', t9.county_code || '.' || t9.id) as c0
          from (
            select t9.*, row_number() over (order by t9.id desc, t9.county_code desc) as rn
            from demand_orders t9
            where (t0.county_code = t9.county_code
              and t0.id = t9.reopened_from_id)
            and (t9.county_code = $1
              and (t9.current_team_id = $2
                or t9.in_open_pool))
            order by t9.id desc, t9.county_code desc
            limit $7::int + 1) t9) p)) as c0, sign_cursor(json_build_array('TEAM_LEADER:DemandOrder:', t0.id::text, t0.county_code::text)::text, $9::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from demand_orders t0
      where (t0.county_code = $1
        and (t0.current_team_id = $2
          or t0.in_open_pool))
      order by t0.id desc, t0.county_code desc
      limit $8::int + 1) t0) p) as data;

-- CITY_OVERSEER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from demand_orders t0
      where (t0.county_code >= $1
        and t0.county_code < $2
        and t0.state <> 'DRAFT')),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $10::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $10::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $10::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'orderNo', t0.order_no,
      'state', t0.state,
      'category', t0.category,
      'speciality', t0.speciality,
      'regionCode', t0.region_code,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'regionName', t0.region_name,
      'preferredTime', t0.preferred_time,
      'preferredDate', (t0.preferred_date)::text,
      'peopleNeeded', t0.people_needed,
      'urgency', t0.urgency,
      'channel', t0.channel,
      'raisedAt', moment(t0.raised_at),
      'reportedAt', moment(t0.reported_at),
      'proxyEntry', t0.proxy_entry,
      'waitingFor', t0.waiting_for,
      'slaStep', t0.sla_step,
      'stepStartedAt', moment(t0.step_started_at),
      'dueAt', moment(t0.due_at),
      'overdue', (t0.due_at is not null
        and t0.due_at < now()),
      'failedDispatches', t0.failed_dispatches,
      'needsRedispatch', (t0.failed_dispatches >= 2
        and t0.state = 'PENDING_DISPATCH'),
      'handOverProposed', (t0.failed_dispatches >= 3
        and t0.state = 'PENDING_DISPATCH'),
      'inOpenPool', t0.in_open_pool,
      'currentDispatch', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from dispatches t2
        where t2.county_code = t0.county_code
        and t2.id = t0.current_dispatch_id
        and (t2.county_code >= $1
          and t2.county_code < $2)),
      'currentTeam', (
        select json_build_object(
          'id', t3.county_code || '.' || t3.id)
        from volunteer_teams t3
        where t3.county_code = t0.county_code
        and t3.id = t0.current_team_id
        and (t3.county_code >= $1
          and t3.county_code < $2)),
      'agreedAt', moment(t0.agreed_at),
      'contactedAt', moment(t0.contacted_at),
      'reasonCode', t0.reason_code,
      'handOverTo', t0.hand_over_to,
      'ratingState', t0.rating_state,
      'closedAt', moment(t0.closed_at),
      'reopenedFrom', (
        select json_build_object(
          'id', t4.county_code || '.' || t4.id)
        from demand_orders t4
        where t4.county_code = t0.county_code
        and t4.id = t0.reopened_from_id
        and (t4.county_code >= $1
          and t4.county_code < $2
          and t4.state <> 'DRAFT')),
      'version', t0.version,
      'dispatches', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json))
        from (
          select t5.rn, json_build_object(
            'id', t5.county_code || '.' || t5.id) as c0
          from (
            select t5.*, row_number() over (order by t5.id desc, t5.county_code desc) as rn
            from dispatches t5
            where (t0.county_code = t5.county_code
              and t0.id = t5.order_id)
            and (t5.county_code >= $1
              and t5.county_code < $2)
            order by t5.id desc, t5.county_code desc
            limit $3::int + 1) t5) p),
      'events', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $4::int), '[]'::json))
        from (
          select t6.rn, json_build_object(
            'id', t6.county_code || '.' || t6.id) as c0
          from (
            select t6.*, row_number() over (order by t6.at asc, t6.id asc, t6.county_code asc) as rn
            from order_events t6
            where (t0.county_code = t6.county_code
              and t0.id = t6.order_id)
            and (t6.county_code >= $1
              and t6.county_code < $2)
            order by t6.at asc, t6.id asc, t6.county_code asc
            limit $4::int + 1) t6) p),
      'ratings', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $5::int), '[]'::json))
        from (
          select t7.rn, json_build_object(
            'id', t7.county_code || '.' || t7.id) as c0
          from (
            select t7.*, row_number() over (order by t7.id desc, t7.county_code desc) as rn
            from order_ratings t7
            where (t0.county_code = t7.county_code
              and t0.id = t7.order_id)
            and (t7.county_code >= $1
              and t7.county_code < $2)
            order by t7.id desc, t7.county_code desc
            limit $5::int + 1) t7) p),
      'followUps', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $6::int), '[]'::json))
        from (
          select t8.rn, json_build_object(
            'id', t8.county_code || '.' || t8.id) as c0
          from (
            select t8.*, row_number() over (order by t8.id desc, t8.county_code desc) as rn
            from follow_up_visits t8
            where (t0.county_code = t8.county_code
              and t0.id = t8.order_id)
            and (t8.county_code >= $1
              and t8.county_code < $2)
            order by t8.id desc, t8.county_code desc
            limit $6::int + 1) t8) p),
      'serviceRecords', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $7::int), '[]'::json))
        from (
          select t9.rn, json_build_object(
            'id', t9.county_code || '.' || t9.id) as c0
          from (
            select t9.*, row_number() over (order by t9.id desc, t9.county_code desc) as rn
            from service_records t9
            where (t0.county_code = t9.county_code
              and t0.id = t9.order_id)
            and (t9.county_code >= $1
              and t9.county_code < $2)
            order by t9.id desc, t9.county_code desc
            limit $7::int + 1) t9) p),
      'complaints', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $8::int), '[]'::json))
        from (
          select t10.rn, json_build_object(
            'id', t10.county_code || '.' || t10.id) as c0
          from (
            select t10.*, row_number() over (order by t10.id desc, t10.county_code desc) as rn
            from complaints t10
            where (t0.county_code = t10.county_code
              and t0.id = t10.order_id)
            and (t10.county_code >= $1
              and t10.county_code < $2)
            order by t10.id desc, t10.county_code desc
            limit $8::int + 1) t10) p),
      'reopenedAs', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $9::int), '[]'::json))
        from (
          select t11.rn, json_build_object(
            'id', t11.county_code || '.' || t11.id) as c0
          from (
            select t11.*, row_number() over (order by t11.id desc, t11.county_code desc) as rn
            from demand_orders t11
            where (t0.county_code = t11.county_code
              and t0.id = t11.reopened_from_id)
            and (t11.county_code >= $1
              and t11.county_code < $2
              and t11.state <> 'DRAFT')
            order by t11.id desc, t11.county_code desc
            limit $9::int + 1) t11) p)) as c0, sign_cursor(json_build_array('CITY_OVERSEER:DemandOrder:', t0.id::text, t0.county_code::text)::text, $11::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from demand_orders t0
      where (t0.county_code >= $1
        and t0.county_code < $2
        and t0.state <> 'DRAFT')
      order by t0.id desc, t0.county_code desc
      limit $10::int + 1) t0) p) as data;
