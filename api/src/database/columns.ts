import { Enum, Property } from '@mikro-orm/decorators/legacy';

type Options = Parameters<typeof Property>[0] & object;

/** A 12-digit region code, compared in byte order (architecture rule 4). */
export function RegionColumn(options: Options = {}): PropertyDecorator {
  return property({ ...options, type: 'string', columnType: 'char(12) collate "C"' });
}

/** A code of a dictionary, kept as text; the database refuses any other. */
export function Coded(dictionary: () => object, options: Options = {}): PropertyDecorator {
  return Enum({ ...options, items: () => dictionary() as Record<string, string> } as never) as PropertyDecorator;
}

/** A point in time with zone. */
export function Moment(options: Options = {}): PropertyDecorator {
  return property({ ...options, type: 'datetime', columnType: 'timestamptz' });
}

/** A calendar day in Asia/Shanghai, as `YYYY-MM-DD`. */
export function Day(options: Options = {}): PropertyDecorator {
  return property({ ...options, type: 'date', runtimeType: 'string' });
}

/** What a verb changed, field by field (modules/audit/field-changes.ts). */
export function ChangesColumn(): PropertyDecorator {
  return property({ type: 'json', columnType: 'jsonb', nullable: true });
}

export function Text(options: Options = {}): PropertyDecorator {
  return property({ ...options, type: 'text' });
}

function property(options: Options): PropertyDecorator {
  return Property(options as never) as PropertyDecorator;
}
