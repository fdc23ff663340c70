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

export function readHsdsJson(text: string, reading: Reading): Incoming {
  const file = parsed(text);
  if (file === null) return notTheFormat('hsds', at(reading), 'notJson');
  const { value } = file;
  const isPage = isLoose(value) && Array.isArray(value['contents']);
  const entries = isPage ? listOf(value['contents']) : Array.isArray(value) ? (value as readonly unknown[]) : null;
  const isOne = isLoose(value) && shapeOf(value) !== 'other';
  if (entries === null ? !isOne : entries.length > 0 && !entries.some((one) => isLoose(one) && shapeOf(one) !== 'other'))
    return notTheFormat('hsds', at(reading), entries === null ? 'otherShape' : 'noServices');
  const all = gather('hsds');
  const pages = isPage ? (numberOf(value['total_pages']) ?? 1) : 1;
  if (pages > 1) all.isPart(at(reading), pages);
  if (entries === null) readEntry(value, at(reading), reading, all);
  else
    for (const [index, entry] of entries.entries())
      readEntry(entry, at(reading, { path: `${isPage ? 'contents.' : ''}${index}` }), reading, all);
  return all.done();
}
