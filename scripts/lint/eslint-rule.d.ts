/** The little of ESLint's rule interface that our rules use. */
export interface Rule {
  create(context: RuleContext): Record<string, (node: never) => void>;
}

export interface RuleContext {
  filename: string;
  report(problem: { node: object; message: string }): void;
}

export interface ImportNode {
  source: { value?: unknown } | null;
  importKind?: 'type' | 'value';
  exportKind?: 'type' | 'value';
}

export interface NamedNode {
  type: string;
  name?: string;
  value?: unknown;
}

export interface MemberNode {
  property: NamedNode;
}

export interface CallNode {
  callee: NamedNode & { property?: NamedNode };
}

export interface TagNode {
  tag: NamedNode & { property?: NamedNode };
}

export interface PropertyNode {
  key: NamedNode;
  value: NamedNode;
}

export interface LiteralNode {
  value?: unknown;
}

export interface TemplateNode {
  value: { cooked: string | null };
}
