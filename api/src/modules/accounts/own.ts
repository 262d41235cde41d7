import { Field, ObjectType, Query } from 'type-graphql';
import { coordinate } from '../../reading/coordinates.ts';

type TypeThunk = () => unknown;

/** A type about the signed-in person alone: no row of a table, so no data class. */
export function OwnType(description: string): ClassDecorator {
  return (target) => {
    coordinate(target.name, { kind: 'own' });
    ObjectType({ description })(target);
  };
}

export function Own(description: string, type: TypeThunk, options: { nullable?: boolean } = {}): PropertyDecorator {
  return (prototype, key) => {
    coordinate(`${prototype.constructor.name}.${String(key)}`, { kind: 'own' });
    Field(type as never, { description, nullable: options.nullable ?? false })(prototype, key);
  };
}

/** A root field that tells the signed-in person about itself. */
export function OwnQuery(description: string, type: TypeThunk, options: { nullable?: boolean } = {}): MethodDecorator {
  return (prototype, key, descriptor) => {
    coordinate(`Query.${String(key)}`, { kind: 'own' });
    Query(type as never, { description, nullable: options.nullable ?? false })(prototype, key, descriptor);
  };
}
