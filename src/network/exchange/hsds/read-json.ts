// HSDS 3.0 as JSON: one entry, a list, a page, or an organisation with all its services -> incoming.
import type { Where } from '../finding.ts';
import { at, gather, notTheFormat, type Gathering, type Incoming, type Reading } from '../incoming.ts';
import { isLoose, listOf, numberOf, parsed, type Loose } from '../parts/values.ts';
import { organisationOf, readOffering } from './read-offering.ts';

type Shape = 'serviceAtLocation' | 'organisation' | 'service' | 'other';

/** HSDS names no type in an entry: it shows in what only one of them has. */
function shapeOf(entry: Loose): Shape {
  if ('location' in entry || isLoose(entry['service'])) return 'serviceAtLocation';
  const isService = ['status', 'organization', 'organization_id', 'service_at_locations'].some((key) => key in entry);
  if (isService && !('services' in entry)) return 'service';
  const isOrganisation = [
    'services',
    'website',
    'legal_status',
    'tax_status',
    'organization_identifiers',
    'programs',
    'parent_organization_id',
  ].some((key) => key in entry);
  return isOrganisation || ('name' in entry && 'description' in entry && 'email' in entry) ? 'organisation' : 'other';
}

function readOrganisation(entry: Loose, where: Where, reading: Reading, all: Gathering): void {
  const { services, ...organisation } = entry;
  const body = organisationOf(entry, where, all);
  if (body === null) return all.leaveOut(where, 'noTitle');
  all.body(body);
  const path = where.path === null ? 'services' : `${where.path}.services`;
  for (const [index, service] of listOf(services).entries()) {
    const own = { ...where, path: `${path}.${index}` };
    if (isLoose(service)) readOffering({ ...service, organization: organisation }, own, reading, all);
    else all.leaveOut(own, 'notAnObject');
  }
}

function readEntry(entry: unknown, where: Where, reading: Reading, all: Gathering): void {
  if (!isLoose(entry)) return all.leaveOut(where, 'notAnObject');
  const { service, ...rest } = entry;
  const shape = shapeOf(entry);
  if (shape === 'organisation') readOrganisation(entry, where, reading, all);
  else if (shape === 'service') readOffering(entry, where, reading, all);
  else if (isLoose(service)) readOffering({ ...service, service_at_locations: [rest] }, where, reading, all);
  // A place without its service says where, and not what.
  else all.leaveOut(where, 'noOffer');
}

type Page = { readonly entries: readonly { entry: unknown; path: string | null }[]; readonly pages: number };
type NoPage = 'notJson' | 'otherShape' | 'noServices';

function pageOf(text: string): Page | NoPage {
  const file = parsed(text);
  if (file === null) return 'notJson';
  const { value } = file;
  const isOurs = (entry: unknown): boolean => isLoose(entry) && shapeOf(entry) !== 'other';
  const isPage = isLoose(value) && Array.isArray(value['contents']);
  if (!isPage && !Array.isArray(value)) return isOurs(value) ? { entries: [{ entry: value, path: null }], pages: 1 } : 'otherShape';
  const entries = listOf(isPage ? value['contents'] : value);
  if (entries.length > 0 && !entries.some(isOurs)) return 'noServices';
  const pages = isPage ? (numberOf(value['total_pages']) ?? 1) : 1;
  return { entries: entries.map((entry, index) => ({ entry, path: `${isPage ? 'contents.' : ''}${index}` })), pages };
}

/** Every page of one list, in their order; most often there is one. */
export function readHsdsJson(texts: readonly string[], reading: Reading): Incoming {
  const pages = texts.map(pageOf);
  const broken = pages.find((page) => typeof page === 'string');
  if (broken !== undefined) return notTheFormat('hsds', at(reading), broken);
  const whole = pages.filter((page) => typeof page !== 'string');
  const all = gather('hsds');
  const inAll = Math.max(1, ...whole.map((page) => page.pages));
  if (texts.length < inAll) all.isPart(at(reading), inAll);
  for (const [number, page] of whole.entries())
    for (const { entry, path } of page.entries)
      readEntry(entry, at(reading, { path: texts.length > 1 ? `${number}.${path ?? ''}` : path }), reading, all);
  return all.done();
}
