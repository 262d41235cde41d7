-- COUNTY_OPERATOR
select (
  '{"catalogIssues":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from catalog_issues t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"issueNo":' || ((t0.issue_no)::text) ||
              ',"issuedOn":' || ('"' || (t0.issued_on)::text || '"') ||
              ',"projectCount":' || ((t0.project_count)::text) ||
              ',"note":' || coalesce(to_json(t0.note)::text, 'null') ||
              ',"issuerName":' || coalesce(to_json(t0.issuer_name)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:CatalogIssue:ISSUE_NO_DESC', t0.issue_no::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.id, t0.issue_no, t0.issued_on, t0.issuer_name, t0.note, t0.project_count, row_number() over () as rn
      from (
        select t0.county_code, t0.id, t0.issue_no, t0.issued_on, t0.issuer_name, t0.note, t0.project_count
        from catalog_issues t0
        where (t0.county_code = $1)
        order by t0.issue_no desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0 having true) || '}');

-- TOWN_STAFF
select (
  '{"catalogIssues":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from catalog_issues t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"issueNo":' || ((t0.issue_no)::text) ||
              ',"issuedOn":' || ('"' || (t0.issued_on)::text || '"') ||
              ',"projectCount":' || ((t0.project_count)::text) ||
              ',"note":' || coalesce(to_json(t0.note)::text, 'null') ||
              ',"issuerName":' || coalesce(to_json(t0.issuer_name)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:CatalogIssue:ISSUE_NO_DESC', t0.issue_no::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.id, t0.issue_no, t0.issued_on, t0.issuer_name, t0.note, t0.project_count, row_number() over () as rn
      from (
        select t0.county_code, t0.id, t0.issue_no, t0.issued_on, t0.issuer_name, t0.note, t0.project_count
        from catalog_issues t0
        where (t0.county_code = $1)
        order by t0.issue_no desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0 having true) || '}');

-- TEAM_LEADER
select (
  '{"catalogIssues":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from catalog_issues t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"issueNo":' || ((t0.issue_no)::text) ||
              ',"issuedOn":' || ('"' || (t0.issued_on)::text || '"') ||
              ',"projectCount":' || ((t0.project_count)::text) ||
              ',"note":' || coalesce(to_json(t0.note)::text, 'null') ||
              ',"issuerName":' || case when false then coalesce(to_json(t0.issuer_name)::text, 'null') else coalesce(to_json(mask_name(t0.issuer_name))::text, 'null') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:CatalogIssue:ISSUE_NO_DESC', t0.issue_no::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.id, t0.issue_no, t0.issued_on, t0.issuer_name, t0.note, t0.project_count, row_number() over () as rn
      from (
        select t0.county_code, t0.id, t0.issue_no, t0.issued_on, t0.issuer_name, t0.note, t0.project_count
        from catalog_issues t0
        where (t0.county_code = $1)
        order by t0.issue_no desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0 having true) || '}');

-- CITY_OVERSEER
select (
  '{"catalogIssues":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from catalog_issues t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"issueNo":' || ((t0.issue_no)::text) ||
              ',"issuedOn":' || ('"' || (t0.issued_on)::text || '"') ||
              ',"projectCount":' || ((t0.project_count)::text) ||
              ',"note":' || coalesce(to_json(t0.note)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:CatalogIssue:ISSUE_NO_DESC', t0.issue_no::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.id, t0.issue_no, t0.issued_on, t0.note, t0.project_count, row_number() over () as rn
      from (
        select t0.county_code, t0.id, t0.issue_no, t0.issued_on, t0.note, t0.project_count
        from (with recursive county (code) as ((
              select county_code
              from catalog_issues
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from catalog_issues
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.county_code, t0.id, t0.issue_no, t0.issued_on, t0.note, t0.project_count
          from catalog_issues t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.issue_no desc, t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.issue_no desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0 having true) || '}');
