// One life of a whole server, decided by its seed from the first draw to the last.
import { plus } from '../../../machines/day.ts';
import { between, chance, pickWeighted } from '../../../src/scenarios/random.ts';
import { allLost, Violation } from './model.ts';
import { places } from './place.ts';
import { checkAtRest } from './rest.ts';
import { runTogether, type Fibre } from './scheduler.ts';
import { confirmClock, cutOff, drawTasks } from './tasks.ts';
import { count, newWorld, started, type World } from './world.ts';

export type Told = {
  readonly seed: number;
  readonly trace: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** What may never be, and was. */
  readonly violation: string | null;
};

/** How often something goes on at once in one life. */
const rounds = 110;

/** Days that pass; more than sixty without an entry are doubted. */
const passing = [
  [0, 45],
  [1, 20],
  [6, 15],
  [20, 14],
  [45, 6],
] as const;

function passDays(world: World): void {
  const most = pickWeighted(world.random, passing);
  if (most === 0) return;
  const day = plus(world.clock.today(), { days: between(world.random, 1, most) });
  world.clock.set(day);
  world.trace.push(`it is ${day}`);
  count(world, 'a day passes');
}

/** A battery that was empty, or a summer in which nobody was there: for some steps nobody believes the clock. */
async function jump(world: World): Promise<void> {
  const { random, clock, trace } = world;
  const right = clock.today();
  const isAhead = chance(random, 0.7);
  clock.set(plus(right, { days: isAhead ? between(random, 61, 420) : -between(random, 2, 900) }));
  trace.push(`the clock says ${clock.today()}`);
  count(world, isAhead ? 'the clock runs ahead' : 'the clock was set back');
  for (let steps = between(random, 1, 3); steps > 0; steps -= 1) await goOn(world, null);
  if (isAhead && chance(random, 0.8)) {
    await confirmClock(world);
    trace.push('somebody says that it is right');
    count(world, 'the clock is confirmed');
  } else {
    clock.set(right);
    trace.push(`it is ${right} after all`);
  }
}

function judge(world: World, fibres: readonly Fibre[]): void {
  for (const { name, error, failedAt, fault, isDead } of fibres) {
    if (failedAt !== null) {
      world.trace.push(`  ${name}: ${failedAt} fails ${fault?.when} (${fault?.kind})`);
      count(world, `a store fails ${fault?.when} its work (${fault?.kind})`);
    }
    if (isDead) world.trace.push(`  ${name}: dies`);
    if (error !== null) throw error;
  }
}

/** `killedAfter`: the server dies in the middle of it. */
async function goOn(world: World, killedAfter: number | null): Promise<void> {
  world.clock.tick();
  const tasks = drawTasks(world);
  world.mayFail = tasks.some(({ fault }) => fault !== null);
  judge(world, await runTogether(tasks, world.random, killedAfter));
}

async function startAgain(world: World, isKilled: boolean): Promise<void> {
  if (isKilled) {
    allLost(world.model);
    // Nobody knows which day was noted, nor which message.
    world.marks.isUncertain = true;
    cutOff(world);
  }
  world.place = await world.place.again(isKilled);
  world.server = started(world, world.place);
  world.trace.push(isKilled ? 'killed and started again' : 'stopped and started again');
  count(world, isKilled ? 'killed' : 'stopped');
}

async function step(world: World): Promise<void> {
  const { random } = world;
  if (chance(random, 0.25)) passDays(world);
  const kind = pickWeighted(random, [
    ['goes on', 86],
    ['jumps', 4],
    ['is killed', 5],
    ['is stopped', 2],
    ['rests', 3],
  ] as const);
  if (kind === 'jumps') return jump(world);
  await goOn(world, kind === 'is killed' ? between(random, 2, 25) : null);
  if (kind === 'is killed' || kind === 'is stopped') await startAgain(world, kind === 'is killed');
  if (kind === 'rests' || (kind !== 'goes on' && chance(random, 0.35))) await rest(world);
}

async function rest(world: World): Promise<void> {
  world.mayFail = false;
  await checkAtRest(world);
  count(world, 'everything is looked through');
  world.trace.push('everything is looked through');
}

/** One of three on files: there they take three times as long. */
const placeFor = (seed: number) => (seed % 3 === 0 ? places.SQLite() : places.memory());

export async function simulate(seed: number): Promise<Told> {
  const world = await newWorld(seed, await placeFor(seed));
  const { trace, counts } = world;
  let violation: string | null = null;
  try {
    for (let steps = 0; steps < rounds; steps += 1) await step(world);
    await rest(world);
  } catch (error) {
    if (!(error instanceof Violation)) {
      // A defect of the simulation, or of what it drives: told with what led to it.
      throw new Error(`seed ${seed}: ${trace.slice(-12).join('\n')}`, { cause: error });
    }
    violation = error.message;
  } finally {
    await world.place.remove();
  }
  return { seed, trace, counts, violation };
}
