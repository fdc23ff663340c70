// The course search of the Federal Employment Agency: text of one answer -> incoming. Termine of one angebot are one offer.
import type { Where } from '../finding.ts';
import { at, gather, notTheFormat, type Incoming, type Reading } from '../incoming.ts';
import { isLoose, looseOf, numberOf, parsed, textOf, type Loose } from '../parts/values.ts';
import { readCourse } from './one-course.ts';

type Course = { readonly where: Where & { readonly foreignId: string }; readonly termine: [Loose, ...Loose[]] };

/** Under the id of the angebot; a termin that stands there twice is one. */
function sortTermine(termine: readonly unknown[], reading: Reading, all: ReturnType<typeof gather>): ReadonlyMap<string, Course> {
  const courses = new Map<string, Course>();
  const seen = new Set<string>();
  for (const [index, termin] of termine.entries()) {
    const where = at(reading, { path: `_embedded.termine.${index}` });
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

export function readCourses(text: string, reading: Reading): Incoming {
  const file = parsed(text);
  if (file === null) return notTheFormat('courses', at(reading), 'notJson');
  const answer = looseOf(file.value);
  const termine = looseOf(answer['_embedded'])['termine'];
  const page = looseOf(answer['page']);
  // An answer without any course has no `_embedded` at all.
  const isEmpty = !('_embedded' in answer) && numberOf(page['totalElements']) === 0;
  if (!Array.isArray(termine) && !isEmpty) return notTheFormat('courses', at(reading), 'otherShape');
  const all = gather('courses');
  const pages = numberOf(page['totalPages']) ?? 1;
  if (pages > 1) all.isPart(at(reading, { path: 'page' }), pages);
  for (const { where, termine: ofOne } of sortTermine(Array.isArray(termine) ? termine : [], reading, all).values())
    readCourse(ofOne, where, reading, all);
  return all.done();
}
