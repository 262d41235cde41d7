import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';

/** What the wall has to know of a table. */
export interface WalledTable {
  name: string;
  /** Has a county: row-level security in any case. */
  tenant: boolean;
  /** Database columns of each property. */
  columns: Map<string, string[]>;
}

/** Rows that all counties share and that everybody may read; commands alone write them. */
export const REFERENCE_TABLES: ReadonlySet<string> = new Set(['regions', 'region_figures', 'calendar_days']);
/** What happened stays: rows are added and never changed (architecture rule 6). */
export const APPEND_ONLY_TABLES: ReadonlySet<string> = new Set(['order_events', 'complaint_events', 'volunteer_events', 'place_inspections', 'era_lectures', 'incubation_steps', 'support_grants', 'talent_cultivations', 'catalog_issues', 'frozen_projects', 'audit_events']);

export function walledTables(metadata: MetadataStorage): WalledTable[] {
  const entities = [...metadata.getAll().values()].filter((entity) => !entity.abstract && entity.tableName);
  return entities.map(tableOf).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function tableOf(entity: EntityMetadata): WalledTable {
  const properties = Object.values(entity.properties as Record<string, EntityProperty>).filter(({ fieldNames, persist }) => fieldNames?.length && persist !== false);
  const columns = new Map(properties.map((property) => [property.name as string, property.fieldNames]));
  return { name: entity.tableName, tenant: columns.has('countyCode'), columns };
}
