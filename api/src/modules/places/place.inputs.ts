import { InputType } from 'type-graphql';
import { ExpectedVersion, Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line, lines, personName, phoneNumber } from '../../graphql/input-rules.ts';
import { DateOnly, RegionCode } from '../../reading/scalars.ts';
import { PlaceFunction, PlaceKind, PlaceStep, SiteVenue } from './place.codes.ts';

const POSITION = '坐标“纬度,经度”，如 34.7512,109.1873，从地图复制 / Position as "latitude,longitude", such as 34.7512,109.1873';

/** What is on record of a place. */
@InputType({ description: '阵地的内容 / What is on record of a place' })
export class PlaceFieldsInput {
  @Required(() => String, '名称，不超过 40 字 / Name, at most 40 characters', line(40))
  name!: string;

  @Optional(() => SiteVenue, '站点场所类型，服务站点必填 / Where it stands, needed of a service site')
  venueType?: SiteVenue | null;

  @Optional(() => String, '地址，不超过 100 字 / Address, at most 100 characters', line(100))
  address?: string | null;

  @Optional(() => String, POSITION, line(40))
  position?: string | null;

  @Optional(() => String, '开放时间，不超过 60 字 / Opening hours, at most 60 characters', line(60))
  openingHours?: string | null;

  @Optional(() => String, '服务电话 / Public phone', phoneNumber)
  publicPhone?: string | null;

  @Optional(() => String, '专人姓名 / Responsible person', personName)
  responsibleName?: string | null;

  @Optional(() => String, '专人电话 / Phone of the responsible person', phoneNumber)
  responsiblePhone?: string | null;

  @Optional(() => DateOnly, '专人任期自 / Term of the responsible person, from')
  responsibleFrom?: string | null;

  @Optional(() => DateOnly, '专人任期至，不填为长期 / Term of the responsible person, until; open when left out')
  responsibleUntil?: string | null;

  @Optional(() => [PlaceFunction], '功能 / What it is for')
  functions?: PlaceFunction[] | null;

  @Optional(() => String, '常设服务项目，每行一个，不超过 300 字 / Standing projects, one in a line, at most 300 characters', lines(300))
  standingProjects?: string | null;

  @Optional(() => String, '管理制度文件，写文件名或文号，不超过 60 字 / Document of its rules, its name or number, at most 60 characters', line(60))
  ruleDocument?: string | null;
}

@InputType({ description: '登记阵地 / Put a place on record' })
export class AddPlaceInput extends PlaceFieldsInput {
  @Required(() => PlaceKind, '类型 / Kind')
  kind!: PlaceKind;

  @Optional(() => RegionCode, '区划代码，默认本单位所在地 / Region; default that of the own unit')
  regionCode?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '修改阵地 / Change what is on record of a place' })
export class EditPlaceInput extends PlaceFieldsInput {
  @Id('阵地 / Place')
  placeId!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '移动阵地的坐标 / Move a place to another position' })
export class MovePlaceInput {
  @Id('阵地 / Place')
  placeId!: string;

  @Required(() => String, POSITION, line(40))
  position!: string;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '停用或重新启用阵地 / Close or reopen a place' })
export class AdvancePlaceInput {
  @Id('阵地 / Place')
  placeId!: string;

  @Required(() => PlaceStep, '步骤 / Step')
  step!: PlaceStep;

  @ExpectedVersion()
  version?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '登记巡检 / Put an inspection on record' })
export class InspectPlaceInput {
  @Id('阵地 / Place')
  placeId!: string;

  @Required(() => DateOnly, '巡检日期 / Inspected on')
  inspectedOn!: string;

  @Required(() => Boolean, '合格 / Passed')
  passed!: boolean;

  @Optional(() => String, '发现的问题，不合格必填，不超过 200 字 / What was found, needed when it did not pass, at most 200 characters', lines(200))
  findings?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
