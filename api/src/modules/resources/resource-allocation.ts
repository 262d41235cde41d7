import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Moment, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { ServiceActivity } from '../activities/service-activity.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { ServiceProject } from '../projects/service-project.ts';
import { AllocationState } from './resource.codes.ts';
import { ServiceResource } from './service-resource.ts';

/**
 * 资源调配 (R8): so much of a resource for a project, an order or an activity, from a time to a time. No two hold a venue or an
 * expert at once: exclusion constraint `resource_allocations_no_double_booking`. Released, never deleted.
 */
@Entity({ tableName: 'resource_allocations' })
@Index({ properties: ['countyCode', 'resource', 'startsAt', 'id'] })
@Readable('资源调配 / Allocation of a resource', { rows: { region: byCounty, team: byCounty, except: ['INTEGRATOR'] }, defaultOrder: ['STARTS_AT_DESC'] })
export class ResourceAllocation extends CountyOwned {
  @OpenOne(INTERNAL, '资源 / Resource', () => ServiceResource)
  @InCounty(() => ServiceResource)
  resource!: Rel<ServiceResource>;

  @OpenOne(INTERNAL, '用于项目 / For a project', () => ServiceProject)
  @InCounty(() => ServiceProject, { nullable: true })
  project?: Rel<ServiceProject> | null;

  @OpenOne(INTERNAL, '用于需求单 / For an order', () => DemandOrder)
  @InCounty(() => DemandOrder, { nullable: true })
  order?: Rel<DemandOrder> | null;

  @OpenOne(INTERNAL, '用于活动 / For an activity', () => ServiceActivity)
  @InCounty(() => ServiceActivity, { nullable: true })
  activity?: Rel<ServiceActivity> | null;

  @Open(INTERNAL, '开始使用 / From', { sort: true })
  @Moment()
  startsAt!: Date;

  @Open(INTERNAL, '使用结束 / Until')
  @Moment()
  endsAt!: Date;

  @Open(INTERNAL, '数量 / How much')
  @Property({ type: 'integer' })
  quantity!: number;

  /** Held by nobody else meanwhile. Of the resource's kind; the constraint reads it. */
  @Property({ type: 'boolean' })
  exclusive!: boolean;

  @Open(INTERNAL, '状态 / State', { type: () => AllocationState, required: true })
  @Coded(() => AllocationState)
  state: AllocationState = 'ALLOCATED';

  @Open(NAME, '用途 / What for', { type: () => String })
  @Text({ nullable: true })
  purpose?: string | null;

  @Open(NAME, '调配的人 / Who allocated it', { mask: 'name', type: () => String })
  @Text({ nullable: true })
  allocatorName?: string | null;

  @Open(NAME, '退回的原因 / Why it was released', { type: () => String })
  @Text({ nullable: true })
  releaseReason?: string | null;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
