/**
 * Tests build their worlds as the owner, past the wall; what is tested signs in as the application does. The owner may end
 * connections of the application, to drop a database.
 */
export const OWNER_MAY_ALL = `do $$ declare t text; begin
  for t in select relname from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity loop
    execute format('alter table %I no force row level security', t);
  end loop; end $$;
  grant lastmile_app, lastmile_jobs to current_user`;
