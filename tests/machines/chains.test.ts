// What the support chains of the standard promise: one way from beginning to end, known bodies, both languages, every legal clock.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCivilDay } from '../../machines/day.ts';
import { agencyCodes, domainCodes } from '../../machines/standards/catalogue.ts';
import { chainCodes, chainStepCodes, clockCodes, legalBasisCodes, registerCodes, type ChainStep } from '../../machines/standards/chain.ts';
import { chainsOf } from '../../machines/standards/chains.ts';

const { chains, chainsOfDomain, registers, legalBases } = chainsOf('2026.1');
const steps = chains.flatMap((chain) => chain.steps);
const clocks = steps.flatMap((step) => step.clocks);

type Said = { path: string; de: string; en: string };
function textsIn(value: unknown, path: string): Said[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Partial<Said>;
  if (typeof own.de === 'string' || typeof own.en === 'string') return [{ path, de: own.de ?? '', en: own.en ?? '' }];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => textsIn(inner, `${path}.${key}`));
}
const texts = textsIn(chainsOf('2026.1'), 'chains');

/** All steps that can be reached from `from` along `next`. */
function reached(from: readonly string[], next: (code: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(from);
  for (const code of seen) for (const one of next(code)) seen.add(one);
  return seen;
}

describe.each(chains)('the chain of $code', (chain) => {
  const codes = chain.steps.map(({ code }) => code);
  const before = new Map<string, readonly string[]>(chain.steps.map(({ code, after }) => [code, after]));
  const following = (code: string) => chain.steps.filter(({ after }) => after.some((one) => one === code)).map((step) => step.code);
  const beginnings = chain.steps.filter(({ after }) => after.length === 0);

  test('has five to eight steps, each after steps of the same chain', () => {
    expect(codes.length).toBeGreaterThanOrEqual(5);
    expect(codes.length).toBeLessThanOrEqual(8);
    expect(chain.steps.flatMap(({ after }) => after).filter((code) => !codes.includes(code))).toEqual([]);
  });

  test('begins somewhere, and from there every step is reached', () => {
    expect(beginnings.length).toBeGreaterThanOrEqual(1);
    expect(
      [
        ...reached(
          beginnings.map(({ code }) => code),
          following,
        ),
      ].toSorted(),
    ).toEqual(codes.toSorted());
  });

  test('is one piece', () => {
    const around = (code: string) => [...following(code), ...(before.get(code) ?? [])];
    expect(reached(codes.slice(0, 1), around).size).toBe(codes.length);
  });

  test('never comes back to a step it has left', () => {
    const circles = codes.filter((code) => reached(before.get(code) ?? [], (one) => before.get(one) ?? []).has(code));
    expect(circles).toEqual([]);
  });

  test('is told in an order in which nothing comes before what it needs', () => {
    const early = chain.steps.filter(({ code, after }) => after.some((one) => codes.indexOf(one) > codes.indexOf(code)));
    expect(early).toEqual([]);
  });
});

describe('the chains of the standard 2026.1', () => {
  test('are the five of the sources', () => {
    expect(chains.map(({ code }) => code)).toEqual([...chainCodes]);
  });

  test('hold every step code once, in the order of the list', () => {
    expect(steps.map(({ code }) => code)).toEqual([...chainStepCodes]);
  });

  test('name only bodies, registers and bases that have a name', () => {
    const bodies = steps.flatMap(({ responsible, involved, sharing }) => [
      responsible,
      ...involved,
      ...sharing.flatMap(({ from, to }) => [from, to]),
    ]);
    const strange = bodies.filter((body) => ![...agencyCodes, 'client', 'centre', 'employer'].includes(body));
    expect(strange).toEqual([]);
    expect(Object.keys(registers)).toEqual([...registerCodes]);
    expect(Object.keys(legalBases)).toEqual([...legalBasisCodes]);
  });

  test('use every register and every basis they name', () => {
    expect([...new Set(steps.flatMap((step) => step.registers))].toSorted()).toEqual(registerCodes.toSorted());
    expect([...new Set(steps.flatMap(({ sharing }) => sharing.map(({ basis }) => basis)))].toSorted()).toEqual(legalBasisCodes.toSorted());
  });

  test('the body responsible for a step is not one of those that are involved besides', () => {
    expect(steps.filter(({ responsible, involved }) => involved.includes(responsible))).toEqual([]);
    expect(steps.filter(({ involved }) => new Set(involved).size !== involved.length)).toEqual([]);
  });

  test('are told in German and in English, in different words', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(({ de, en }) => de.trim() === '' || en.trim() === '' || de === en)).toEqual([]);
    expect(texts.filter(({ de, en }) => de !== de.trim() || en !== en.trim())).toEqual([]);
  });

  test('say of every step in one sentence what happens and where it breaks', () => {
    const sentences = (step: ChainStep) => [step.happens, step.precondition, step.knownBreak].flatMap(({ de, en }) => [de, en]);
    expect(steps.flatMap(sentences).filter((text) => !text.endsWith('.'))).toEqual([]);
  });

  test('say when somebody last looked, and how long a step usually takes where that is known', () => {
    expect(steps.filter(({ lastChecked }) => !isCivilDay(lastChecked))).toEqual([]);
    expect(steps.filter(({ usualWeeks }) => usualWeeks !== null && (!Number.isInteger(usualWeeks) || usualWeeks < 1))).toEqual([]);
  });
});

describe('what may be shared', () => {
  const rows = steps.flatMap(({ code, sharing }) => sharing.map((row) => ({ code, ...row })));

  test('the centre tells nobody anything without consent', () => {
    expect(rows.filter(({ from, basis }) => from === 'centre' && basis !== 'consent')).toEqual([]);
  });

  test('what an office tells the centre about the client needs consent as well', () => {
    expect(rows.filter(({ to, from, basis }) => to === 'centre' && from !== 'client' && basis !== 'consent')).toEqual([]);
  });

  test('what the client brings along needs no basis, and nobody else brings it', () => {
    const isHanded = ({ basis }: { basis: string }) => basis === 'clientHands';
    const byOthers = rows.filter((row) => isHanded(row) && row.from !== 'client' && row.to !== 'client');
    expect(byOthers).toEqual([]);
    expect(rows.filter((row) => row.from === 'client' && !isHanded(row))).toEqual([]);
  });

  test('the centre never reports who attends a course', () => {
    expect(rows.filter(({ code, from }) => code === 'attendCourse' && from === 'centre')).toEqual([]);
  });
});

describe('the legal clocks', () => {
  test.each([
    ['courseStart', { days: 42 }, 'courseRegistered', 'agency'],
    ['courseEntitlement', { months: 12 }, 'courseEntitled', 'client'],
    ['recognitionReceipt', { months: 1 }, 'recognitionApplied', 'agency'],
    ['recognitionDecision', { months: 3 }, 'documentsComplete', 'agency'],
    ['residenceRule', { months: 36 }, 'firstTitle', 'client'],
    ['addressRegistration', { days: 14 }, 'moveIn', 'client'],
  ])('%s runs as the law says', (code, length, from, binds) => {
    expect(clocks.filter((clock) => clock.code === code)).toMatchObject([{ length, from, binds }]);
  });

  test('are all there once, each with its statute', () => {
    expect(clocks.map(({ code }) => code).toSorted()).toEqual(clockCodes.toSorted());
    expect(clocks.filter(({ statutes }) => !statutes.startsWith('§'))).toEqual([]);
  });
});

describe('domains', () => {
  test('every domain lies on at least one chain, and every chain serves a domain', () => {
    expect(Object.keys(chainsOfDomain)).toEqual([...domainCodes]);
    expect(domainCodes.filter((domain) => chainsOfDomain[domain].length === 0)).toEqual([]);
    expect([...new Set(Object.values(chainsOfDomain).flat())].toSorted()).toEqual(chainCodes.toSorted());
  });

  test('a standard nobody has released has no chains', () => {
    expect(() => chainsOf('toString')).toThrow('has no chains here');
    fc.assert(
      fc.property(
        fc.string().filter((version) => version !== '2026.1'),
        (version) => {
          expect(() => chainsOf(version)).toThrow('has no chains here');
        },
      ),
    );
  });
});
