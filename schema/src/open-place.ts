/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 阵地功能 / What a place is for */
export type PlaceFunction =
  /** 文明新风 / Civic virtue */
  | 'CIVIC_VIRTUE'
  /** 文化 / Culture */
  | 'CULTURE'
  /** 教育 / Education */
  | 'EDUCATION'
  /** 健身 / Fitness */
  | 'FITNESS'
  /** 宣讲 / Lectures */
  | 'LECTURES'
  /** 科普 / Popular science */
  | 'SCIENCE';

/** 阵地类型 / Kind of place */
export type PlaceKind =
  /** 新时代文明实践中心 / Practice centre (county) */
  | 'PRACTICE_CENTER'
  /** 新时代文明实践所 / Practice institute (town) */
  | 'PRACTICE_INSTITUTE'
  /** 新时代文明实践站 / Practice station (village) */
  | 'PRACTICE_STATION'
  /** 志愿服务促进中心 / Promotion centre */
  | 'PROMOTION_CENTER'
  /** 志愿服务站点 / Service site */
  | 'SERVICE_SITE';

export type OpenPlaceQueryVariables = Exact<{
  id: string;
}>;


export type OpenPlaceQuery = { node:
    | { id: string, name: string, kind: PlaceKind, address: string | null, position: string | null, openingHours: string | null, publicPhone: string | null, functions: Array<PlaceFunction>, standingProjects: string | null, active: boolean, region: { fullName: string } | null }
    | Record<PropertyKey, never>
   | null };

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

export const OpenPlaceDocument = new TypedDocumentString(`
    query OpenPlace($id: ID!) {
  node(id: $id) {
    ... on Place {
      id
      name
      kind
      address
      position
      openingHours
      publicPhone
      functions
      standingProjects
      active
      region {
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenPlaceQuery, OpenPlaceQueryVariables>;