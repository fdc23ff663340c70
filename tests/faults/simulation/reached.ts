// What simulated lives have come to: every kind of step, and every stage a case was seen in.
import type { StagePath } from '../../../src/engine/state/state-path.ts';
import type { Told } from './simulation.ts';

/** Complete by type: a new stage has to be reached too. */
const stages: Readonly<Record<StagePath, true>> = {
  'intake.inquiry': true,
  'intake.clarification': true,
  briefAdvice: true,
  needsAssessment: true,
  goals: true,
  signature: true,
  withoutAgreement: true,
  inForce: true,
  'renegotiation.drafting': true,
  'renegotiation.signing': true,
  completion: true,
  closed: true,
  erased: true,
};

const steps = [
  'goes on',
  'opens a case',
  'repeats',
  'sends twice',
  'uses a key again',
  'reads',
  'types',
  'round',
  'told late: recorded',
  'fact.corrected: recorded',
  'case.erased: recorded',
  'proposed: 412',
  'proposed: answer',
  'a day passes',
  'the clock runs ahead',
  'the clock was set back',
  'the clock is confirmed',
  'clock doubted',
  'killed',
  'stopped',
  'mail sent',
  'mail server away',
  'a store fails before its work (unavailable)',
  'a store fails after its work (unavailable)',
  'a store fails before its work (unknown)',
  'a store fails after its work (unknown)',
  'everything is looked through',
];

export const usual: readonly string[] = [...steps, ...Object.keys(stages).map((stage) => `stage ${stage}`)];

export function reached(lives: readonly Told[]): ReadonlyMap<string, number> {
  const all = new Map([['lives', lives.length]]);
  for (const { counts } of lives) for (const [what, count] of counts) all.set(what, (all.get(what) ?? 0) + count);
  return new Map([...all].toSorted(([a], [b]) => a.localeCompare(b)));
}
