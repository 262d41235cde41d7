import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { CatalogIssue } from './catalog-issue.ts';
import { IssueCatalogInput } from './catalog.inputs.ts';
import { issueCatalog } from './issue-catalog.ts';

const IssueCatalogPayload = payloadType('IssueCatalogPayload', '发布的一期 / The issue', { issue: [() => CatalogIssue, '一期清单 / Issue of the menu'] });

/** 服务项目清单 (R9). */
@Resolver()
export class CatalogResolver {
  @Verb('PROJECT_MANAGE', '发布一期服务项目清单 / Issue the service menu', () => IssueCatalogPayload)
  issueCatalog(@Arg('input', () => IssueCatalogInput, { description: '提交内容 / What is submitted' }) input: IssueCatalogInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'issueCatalog', input, issueCatalog);
  }
}
