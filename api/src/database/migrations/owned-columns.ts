/** Columns and keys that every table of a county has, as a migration writes them. */
export const OWNED = '"county_code" char(6) collate "C" not null, "id" uuid not null, "created_at" timestamptz not null default now()';
export const REGION = '"region_code" char(12) collate "C" not null';
export const KEY = 'primary key ("county_code", "id")';
export const to = (table: string, column: string, target: string) =>
  `constraint "${table}_county_code_${column}_id_foreign" foreign key ("county_code", "${column}_id") references "${target}" ("county_code", "id") on update restrict on delete restrict`;
