// The course search of the Federal Employment Agency: the texts of its pages -> incoming. Termine of one angebot are one offer.
import type { Where } from '../finding.ts';
import { at, gather, notTheFormat, type Gathering, type Incoming, type Reading } from '../incoming.ts';
import { isLoose, listOf, looseOf, numberOf, parsed, textOf, type Loose } from '../parts/values.ts';
import { readCourse } from './one-course.ts';

type Course = { readonly where: Where & { readonly foreignId: string }; readonly termine: [Loose, ...Loose[]] };

type Termin = { readonly termin: unknown; readonly where: Where };

/** Under the id of the angebot; a termin that stands there twice is one. */
function sortTermine(termine: readonly Termin[], all: Gathering): ReadonlyMap<string, Course> {
  const courses = new Map<string, Course>();
  const seen = new Set<string>();
  for (const { termin, where } of termine) {
    const id = textOf(looseOf(looseOf(termin)['angebot'])['id']);
    if (!isLoose(termin)) all.leaveOut(where, 'notAnObject');
    else if (id === null) all.leaveOut(where, 'noId');
    else {
      const own = textOf(termin['id']);
      const known = courses.get(id);
      if (own !== null && seen.has(own)) all.note({ ...where, foreignId: id }, { code: 'duplicate' });
      else if (known === undefined) courses.set(id, { where: { ...where, foreignId: id }, termine: [termin] });
      else known.termine.push(termin);
      if (own !== null) seen.add(own);
    }
  }
  return courses;
}

type Page = { readonly termine: readonly unknown[]; readonly pages: number };

function pageOf(text: string): Page | 'notJson' | 'otherShape' {
  const file = parsed(text);
  if (file === null) return 'notJson';
  const answer = looseOf(file.value);
  const termine = looseOf(answer['_embedded'])['termine'];
  const page = looseOf(answer['page']);
  // An answer without any course has no `_embedded` at all.
  const isEmpty = !('_embedded' in answer) && numberOf(page['totalElements']) === 0;
  if (!Array.isArray(termine) && !isEmpty) return 'otherShape';
  return { termine: listOf(termine), pages: numberOf(page['totalPages']) ?? 1 };
}

/** Every page of one search, in their order: the termine of one angebot may stand on two of them. */
export function readCourses(texts: readonly string[], reading: Reading): Incoming {
  const pages = texts.map(pageOf);
  const broken = pages.find((page) => typeof page === 'string');
  if (broken !== undefined) return notTheFormat('courses', at(reading), broken);
  const whole = pages.filter((page) => typeof page !== 'string');
  const all = gather('courses');
  const inAll = Math.max(1, ...whole.map((page) => page.pages));
  if (texts.length < inAll) all.isPart(at(reading, { path: 'page' }), inAll);
  const before = (page: number): string => (texts.length > 1 ? `${page}.` : '');
  const termine = whole.flatMap((page, number) =>
    page.termine.map((termin, index) => ({ termin, where: at(reading, { path: `${before(number)}_embedded.termine.${index}` }) })),
  );
  for (const { where, termine: ofOne } of sortTermine(termine, all).values()) readCourse(ofOne, where, reading, all);
  return all.done();
}
