import { AccountsResolver } from '../modules/accounts/accounts.resolver.ts';
import { SessionResolver } from '../modules/accounts/session.resolver.ts';
import { MembershipResolver } from '../modules/teams/membership.resolver.ts';
import { TeamResolver } from '../modules/teams/team.resolver.ts';
import { TrainingResolver } from '../modules/training/training.resolver.ts';
import { VolunteerResolver } from '../modules/volunteers/volunteer.resolver.ts';
import { ComplaintResolver } from '../modules/complaints/complaint.resolver.ts';
import { ExportsResolver } from '../modules/exports/exports.resolver.ts';
import { HoursResolver } from '../modules/hours/hours.resolver.ts';
import { ImportsResolver } from '../modules/imports/imports.resolver.ts';
import { MessagesResolver } from '../modules/messages/messages.resolver.ts';
import { DemandResolver } from '../modules/orders/demand.resolver.ts';
import { DispatchResolver } from '../modules/orders/dispatch.resolver.ts';
import { OrderResolver } from '../modules/orders/order.resolver.ts';
import { CircleResolver } from '../modules/circle/circle.resolver.ts';
import { PlaceResolver } from '../modules/places/place.resolver.ts';
import { NumbersResolver } from '../modules/numbers/numbers.resolver.ts';
import { RegionResolver } from '../modules/regions/region.resolver.ts';
import { ActivityResolver } from '../modules/activities/activity.resolver.ts';
import { AssignmentResolver } from '../modules/assignments/assignment.resolver.ts';
import { CatalogResolver } from '../modules/catalog/catalog.resolver.ts';
import { ProjectResolver } from '../modules/projects/project.resolver.ts';
import { ResourceResolver } from '../modules/resources/resource.resolver.ts';
import { LinkResolver } from '../modules/teams/link.resolver.ts';
import { LecturerResolver } from '../modules/lecturers/lecturer.resolver.ts';
import { UnitResolver } from '../modules/teams/unit.resolver.ts';
import { ExchangeResolver } from '../modules/exchanges/exchange.resolver.ts';
import { OrganizationResolver } from '../modules/organizations/organization.resolver.ts';
import { PreferencesResolver } from '../modules/preferences/preferences.resolver.ts';
import { RatingResolver } from '../modules/ratings/rating.resolver.ts';
import { RevealsResolver } from '../modules/reveals/reveals.resolver.ts';
import { SettingsResolver } from '../modules/settings/settings.resolver.ts';
import { SavedViewsResolver } from '../modules/saved-views/saved-views.resolver.ts';
import { TasksResolver } from '../modules/tasks/tasks.resolver.ts';
import { LiveResolver } from './live.ts';

/** Every resolver class with verbs, own-session fields or subscriptions. */
export const RESOLVERS: (new () => object)[] = [
  SessionResolver, AccountsResolver, DemandResolver, OrderResolver, DispatchResolver, HoursResolver, RatingResolver, ComplaintResolver, VolunteerResolver, TrainingResolver, MembershipResolver, TeamResolver, PlaceResolver, CircleResolver, RegionResolver, NumbersResolver, LecturerResolver, LinkResolver, ActivityResolver, UnitResolver, ExchangeResolver, OrganizationResolver,
  AssignmentResolver, ProjectResolver, CatalogResolver, ResourceResolver,
  RevealsResolver, SettingsResolver, PreferencesResolver, SavedViewsResolver, MessagesResolver, ExportsResolver, ImportsResolver, TasksResolver, LiveResolver,
];
