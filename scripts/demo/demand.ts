import { nameInitials } from '../../api/src/database/name-initials.ts';
import type { DemandChannel, PreferredTime, Urgency } from '../../api/src/modules/orders/order.codes.ts';
import type { ServiceCategory } from '../../api/src/modules/teams/team.codes.ts';
import type { Actor, DemoCounty, DemoVillage } from './county.ts';
import { dayOf, nextDay, plusMinutes } from './moments.ts';
import { phoneOfNobody } from './numbers.ts';
import { calledBy } from './person-name.ts';
import { requesterPerson } from './people.ts';
import type { Random } from './random.ts';
import { CLOSING_WORDS, CROPS, DAYS_THAT_SUIT, DEMANDS, DEMAND_WEIGHTS } from './words/demands.ts';
import type { DemandTemplate } from './words/demand-template.ts';
import { CONSENT_NOTES } from './words/step-words.ts';

const CHANNELS: readonly (readonly [DemandChannel, number])[] = [
  ['HOME_VISIT', 38], ['WALK_IN', 22], ['PHONE', 20], ['ONLINE_MINI_PROGRAM', 10], ['KIOSK', 4], ['SURVEY', 3], ['ONLINE_APP', 2], ['WEIBO', 1],
];
const BY_STAFF = new Set<DemandChannel>(['HOME_VISIT', 'WALK_IN', 'PHONE', 'SURVEY']);

export interface WantedDemand {
  category?: ServiceCategory;
  speciality?: string;
}

export type Demand = ReturnType<typeof makeDemand>;

/** What somebody asks for at a moment: one of the templates in the words of a requester, and who enters it. */
export function makeDemand(county: DemoCounty, random: Random, reportedAt: Date, village: DemoVillage, wanted: WantedDemand = {}) {
  const day = dayOf(reportedAt);
  const { category, template } = pickTemplate(random, Number(day.slice(5, 7)), wanted);
  const group = random.pick(template.groups);
  const person = requesterPerson(random, day, group.endsWith('ELDER') || random.chance(0.3));
  const age = Number(day.slice(0, 4)) - Number(person.birthDate.slice(0, 4));
  const who = calledBy(person.name, person.female, age);
  const slots: Record<string, string> = {
    who, village: village.label, n: String(random.whole(2, 6)), age: String(age < 66 ? random.whole(68, 86) : age), years: random.pick(['一年多', '两三年', '三年', '五六年']),
    crop: random.pick(CROPS), day: random.pick(DAYS_THAT_SUIT),
  };
  const say = (text: string) => text.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot]!);
  const channel = random.weighted(CHANNELS);
  const proxyEntry = BY_STAFF.has(channel);
  const preferredTime: PreferredTime = random.weighted([['ANY_TIME', 45], ['THIS_WEEK', 30], ['ON_DATE', 20], ['TODAY', template.pressing ? 15 : 1]]);
  const recorder = recorderOf(county, random, village, channel);

  return {
    category, template, recorder, person,
    columns: {
      category, speciality: template.speciality ?? null, title: say(template.title), content: say(template.content) + random.pick(CLOSING_WORDS),
      beneficiaryGroup: group, serviceNote: template.note ?? null, requesterName: person.name, requesterInitials: nameInitials(person.name),
      // Old people in villages often have no phone of their own (domain §10-11).
      requesterPhone: random.chance(0.88) ? phoneOfNobody(random) : null, address: `${village.label}${random.whole(1, 9)}组${random.whole(1, 120)}号`,
      regionCode: village.code, regionName: village.fullName, preferredTime, preferredDate: preferredTime === 'ON_DATE' ? nextDay(day, random.whole(2, 9)) : null,
      peopleNeeded: random.whole(...template.people), urgency: urgencyOf(random, template), riskNote: template.risk ?? null, channel,
      raisedAt: plusMinutes(reportedAt, -Math.min(3 * 24 * 60, random.around(channel === 'HOME_VISIT' ? 400 : 45, 0.9))), reportedAt,
      proxyEntry, consentNote: proxyEntry ? random.pick(CONSENT_NOTES) : null, recorderName: recorder.name, recorderAccountId: recorder.accountId,
    },
  };
}

function pickTemplate(random: Random, month: number, wanted: WantedDemand): { category: ServiceCategory; template: DemandTemplate } {
  const category = wanted.category ?? random.weighted(Object.entries(DEMAND_WEIGHTS) as [ServiceCategory, number][]);
  const inSeason = DEMANDS[category].filter(({ months, speciality }) =>
    (!months || months.includes(month)) && (!wanted.speciality || speciality === wanted.speciality));
  return { category, template: random.pick(inSeason) };
}

function urgencyOf(random: Random, { pressing }: DemandTemplate): Urgency {
  if (!pressing) return random.chance(0.03) ? 'URGENT' : 'NORMAL';
  return pressing === 'NOW' ? random.weighted([['EMERGENCY', 7], ['URGENT', 3]]) : random.weighted([['NORMAL', 55], ['URGENT', 42], ['EMERGENCY', 3]]);
}

/** The station enters most; the town some; the centre what comes by phone or online. */
function recorderOf(county: DemoCounty, random: Random, village: DemoVillage, channel: DemandChannel): Actor {
  const where = channel === 'PHONE' || !BY_STAFF.has(channel) ? random.weighted([['VILLAGE', 25], ['TOWN', 15], ['CENTRE', 60]]) : random.weighted([['VILLAGE', 78], ['TOWN', 22]]);
  if (where === 'CENTRE') return random.pick(county.operators);
  return where === 'TOWN' ? county.townStaff.get(`${village.code.slice(0, 9)}000`)! : county.villageStaff.get(village.code)!;
}
