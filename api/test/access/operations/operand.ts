import { getNullableType, isListType, type GraphQLInputType } from 'graphql';

/** A coordinate that an operation names: a field that it selects, or one whose value it probes by a filter or an order. */
export interface Touch {
  type: string;
  field: string;
  probe: boolean;
}

/** A value for an input position, as JSON for a variable and as the literal of a document. */
export interface Operand {
  type: GraphQLInputType;
  json: unknown;
  /** Coordinates that the value names itself. */
  touches: Touch[];
  parts: Operand[];
  /** The literal, in which each part is printed by `part`. */
  text(part: (operand: Operand) => string): string;
}

export function single(type: GraphQLInputType, json: unknown, text = JSON.stringify(json), touches: Touch[] = []): Operand {
  return { type, json, touches, parts: [], text: () => text };
}

export function listOf(type: GraphQLInputType, parts: Operand[]): Operand {
  return { type, json: parts.map(({ json }) => json), touches: [], parts, text: (part) => `[${parts.map(part).join(', ')}]` };
}

export function objectOf(type: GraphQLInputType, fields: [name: string, value: Operand][], touches: Touch[] = []): Operand {
  return {
    type, touches, parts: fields.map(([, value]) => value),
    json: Object.fromEntries(fields.map(([name, { json }]) => [name, json])),
    text: (part) => `{ ${fields.map(([name, value]) => `${name}: ${part(value)}`).join(', ')} }`,
  };
}

/** Every coordinate that a value names, at any depth. */
export function touchesOf(operand: Operand): Touch[] {
  return [...operand.touches, ...operand.parts.flatMap(touchesOf)];
}

/** Type of the items of a list, with its own "!". */
export function itemOf(type: GraphQLInputType): GraphQLInputType {
  const list = getNullableType(type);
  if (!isListType(list)) throw new TypeError(`${String(type)} is no list`);
  return list.ofType as GraphQLInputType;
}
