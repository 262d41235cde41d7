/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ChangesSubscription = { changes: { type: string, id: string, version: number } };

export type ChangesAndAttendeesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ChangesAndAttendeesSubscription = { changes: { type: string, id: string, version: number, attendee: { name: string, unit: string | null, until: string } | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ChangesDocument = new TypedDocumentString(`
    subscription Changes {
  changes {
    type
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ChangesSubscription, ChangesSubscriptionVariables>;
export const ChangesAndAttendeesDocument = new TypedDocumentString(`
    subscription ChangesAndAttendees {
  changes(attending: true) {
    type
    id
    version
    attendee {
      name
      unit
      until
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesAndAttendeesSubscription, ChangesAndAttendeesSubscriptionVariables>;