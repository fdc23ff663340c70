// Tells everything a table of texts can say, a sentence a line: texts as they stand, functions as they answer to samples.

/** What is said, by where it stands in the table. */
export type Said = Record<string, string>;

/** What stands for an argument, and how it is spelt in a sentence. */
type Sample = readonly [given: unknown, spelt: string];

/** Stands for facts of any shape, also for a function: every field of it is `field`, and so is its answer. */
const facts = (field: unknown): Sample => [
  new Proxy(() => field, {
    get: (_, key) => (key === Symbol.toPrimitive ? () => String(field) : typeof key === 'string' ? field : undefined),
  }),
  String(field),
];

/** More than one, and a number no sentence has. */
const many = 7011;
const day = '2026-08-31';

/** Given for every argument: one, some, none, a day, words in a row, facts. */
const samples: readonly Sample[] = [
  ...[1, many, null, false, true, day].map((sample): Sample => [sample, String(sample)]),
  [[day, 'x'], `${day},x`],
  facts(many),
  facts(['x', 'y']),
];

type Saying = (...args: readonly unknown[]) => unknown;

const isWhole = (sentence: string): boolean => !/undefined|NaN|\[object/u.test(sentence);

/** Whatever was given is an ellipsis afterwards, so that a sentence that only repeats it is one sentence. */
function answersTo(say: Saying, asked: readonly Sample[]): Said[] {
  const args = Array.from({ length: Math.max(1, say.length) });
  return asked.flatMap(([given, spelt]) => {
    const place = new RegExp(`(?<![\\w.])${spelt}(?![\\w.]\\w)`, 'gu');
    try {
      const answer = Object.entries(tableOf(say(...args.map(() => given))));
      const isSaid = answer.length > 0 && answer.every(([, sentence]) => isWhole(sentence));
      return isSaid ? [Object.fromEntries(answer.map(([key, sentence]) => [key, sentence.replaceAll(place, '…')]))] : [];
    } catch {
      // Not a sample for this one.
      return [];
    }
  });
}

/** Where no sample fits, it asks for a code: one of those that stand in it. */
function answersOf(say: Saying): Said[] {
  const answers = answersTo(say, samples);
  const codes = [...say.toString().matchAll(/(?:case\s+)?["'](\w+)["']|(\w+):/gu)].map(([, quoted, key]) => quoted ?? key);
  return answers.length > 0 ? answers : answersTo(say, codes.map(facts));
}

function tellInto(said: Said, place: string, value: unknown): void {
  if (typeof value === 'string') said[place] = value;
  else if (typeof value === 'function') tellAnswers(said, place, answersOf(value as Saying));
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) tellInto(said, `${place} ${key}`.trim(), inner);
}

/** The same answer to several samples is one sentence. */
function tellAnswers(said: Said, place: string, answers: readonly Said[]): void {
  const apart = new Map(answers.map((table) => [JSON.stringify(table), table]));
  for (const [index, table] of [...apart.values()].entries())
    for (const [key, sentence] of Object.entries(table)) said[`${place} ${key}`.trim() + (index === 0 ? '' : ` (${index + 1})`)] = sentence;
}

function tableOf(value: unknown): Said {
  const said: Said = {};
  tellInto(said, '', value);
  return said;
}

/** Every sentence of a table, under the name of the table. */
export function told(name: string, table: unknown): Said {
  const said: Said = {};
  tellInto(said, name, table);
  return said;
}

/** The functions of a table that answered to no sample: nothing of them would be noticed. */
export function unheard(name: string, table: unknown): string[] {
  if (typeof table === 'function') return Object.keys(told(name, table)).length === 0 ? [name] : [];
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, inner]) => unheard(`${name} ${key}`, inner));
}

/** One key a sentence: as many as a code has, each once. */
export function numbered(all: readonly (readonly [what: string, sentence: string])[]): Said {
  const said: Said = {};
  const known = new Map<string, Set<string>>();
  for (const [what, sentence] of all) {
    const before = known.get(what) ?? new Set();
    if (before.has(sentence)) continue;
    known.set(what, before.add(sentence));
    said[before.size === 1 ? what : `${what} (${before.size})`] = sentence;
  }
  return said;
}
