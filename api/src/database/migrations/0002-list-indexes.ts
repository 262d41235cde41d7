import { Migration } from '@mikro-orm/migrations';

/** Orders in which lists are read at a county's size, so that a page is read off an index. */
export class ListIndexes extends Migration {
  override up(): void {
    this.addSql('create index "volunteers_county_code_name_id_index" on "volunteers" ("county_code", "name", "id")');
  }
}
