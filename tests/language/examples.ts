// One example of everything the language has to say, complete by type.
import { z } from 'zod';
import type { Role } from '../../machines/actor.ts';
import type { Effect } from '../../machines/case/chart/parts.ts';
import { CaseEvent, proposals } from '../../machines/case/events/case-event.ts';
import { deadlines } from '../../machines/case/events/deadline.ts';
import { requirements, type RequirementName } from '../../machines/case/requirements/requirements.ts';
import { reviewRules, type ReviewRule } from '../../machines/case/deadlines/review-due.ts';
import type { Warning } from '../../machines/case/checks/warnings.ts';
import type { Deviation } from '../../src/engine/log/conform.ts';
import type { DamageCode } from '../../src/record/case/damaged-case.ts';
import type { FaultCode } from '../../src/record/log/fault.ts';
import { withOneAndTwo } from './refusals.ts';

/** The fields of one event: a value that fits, and all codes it may hold. */
export type Field = { name: string; sample: unknown; codes: readonly (string | number)[] };

const samples = [
  '2026-08-31',
  'ar',
  'g1',
  `sha256:${'0'.repeat(64)}`,
  'findWork',
  3,
  true,
  'text',
  '00000000-0000-4000-8000-000000000001',
  { dueOn: '2026-08-31', domain: 'work' },
  { weekday: 1, from: '09:00', to: '12:30' },
  { occasion: 'birth', learnedOn: '2026-08-31' },
  { age: 18, on: '2026-08-31' },
  { goal: 'g1', client: 'onTrack', counsellor: 'difficult', outcome: 'continues', cause: null, evidence: 'selfReport' },
] as const;

function innermost(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return innermost(schema.unwrap());
  return schema instanceof z.ZodArray ? innermost(schema.element) : schema;
}

export function codesOf(schema: z.core.$ZodType): readonly (string | number)[] {
  const inner = innermost(schema);
  if (inner instanceof z.ZodEnum) return inner.options;
  return inner instanceof z.ZodLiteral ? ([...inner.values] as (string | number)[]) : [];
}

function sampleOf(schema: z.core.$ZodType, name: string): unknown {
  const candidates = [...codesOf(schema), ...samples];
  const fitting = [...candidates, ...candidates.map((one) => [one])].find((candidate) => z.safeParse(schema, candidate).success);
  if (fitting === undefined) throw new Error(`no sample fits the field '${name}'`);
  return fitting;
}

const fieldsOf = (shape: Readonly<Record<string, z.core.$ZodType>>): Field[] =>
  Object.entries(shape)
    .filter(([name]) => name !== 'type' && name !== 'given')
    .map(([name, schema]) => ({ name, sample: sampleOf(schema, name), codes: codesOf(schema) }));

export const definitions = [...proposals, ...deadlines].map(({ type, recorded, wordFields }) => ({
  type,
  wordFields,
  fields: fieldsOf(recorded.shape),
}));

/** Every event in every variant: each code of each field once, and nothing where nothing is allowed. */
export const events: CaseEvent[] = definitions.flatMap(({ type, fields }) => {
  const plain = { type, ...Object.fromEntries(fields.map(({ name, sample }) => [name, sample])) };
  const variants = fields.flatMap(({ name, codes }) =>
    [...codes, null, undefined, false, [...codes]].map((value) => ({ ...plain, [name]: value })),
  );
  return [plain, ...variants].flatMap((candidate) => {
    const read = CaseEvent.safeParse(candidate);
    return read.success ? [read.data] : [];
  });
});

const listed = <K extends string>(all: Record<K, true>): K[] => Object.keys(all) as K[];

export const roles = listed<Role>({
  counsellor: true,
  deputy: true,
  teamLead: true,
  siteAdministration: true,
  trainer: true,
  dataProtection: true,
  calendar: true,
});

export const effects = listed<Effect>({
  remind: true,
  tellTeamLead: true,
  stopMessages: true,
  eraseWords: true,
  forgetWords: true,
  writeToClient: true,
});

export const dueRules: readonly ReviewRule[] = [...reviewRules];

export const requirementNames = Object.keys(requirements) as RequirementName[];

export const warnings: readonly Warning[] = (
  [
    { code: 'manyGoals', limit: 5 },
    { code: 'onlyClientMeasures' },
    { code: 'goalsBeyondTitle', goals: ['g1'], titleExpires: '2027-01-31' },
    { code: 'notEligible', measures: ['m1', 'm2'] },
    { code: 'hoursCollide', measures: ['m1'] },
  ] satisfies Warning[]
).flatMap(withOneAndTwo<Warning>);

export const faultCodes = listed<FaultCode>({
  notUtf8: true,
  lineTooLong: true,
  notJson: true,
  truncated: true,
  empty: true,
  noHeader: true,
  unknownField: true,
  malformed: true,
  foreignStandard: true,
  changedStandard: true,
  brokenSequence: true,
  missingLink: true,
  brokenChain: true,
  notCanonical: true,
});

export const damageCodes = listed<DamageCode>({
  unreadable: true,
  brokenChain: true,
  headMismatch: true,
  missing: true,
  unknown: true,
  older: true,
  otherInLedger: true,
  keyMissing: true,
  keyDestroyed: true,
  sealBroken: true,
  wordsMissing: true,
  draftBroken: true,
  rowDiffers: true,
  messageDiffers: true,
});

export const deviations: readonly Deviation[] = [
  { code: 'refused', seq: 3, event: 'review.held', refusals: [{ code: 'dissentNotRecorded' }, { code: 'copyNotHandedOver' }] },
  { code: 'deadlineMissing', seq: 3, event: 'talk.begun', expected: 'deadline.reviewDue', due: '2026-08-31' },
  { code: 'deadlineUntimely', seq: 3, event: 'deadline.reviewDue' },
  { code: 'wrongActor', seq: 3, event: 'deadline.reviewDue' },
  { code: 'wrongActor', seq: 3, event: 'talk.begun' },
  { code: 'wrongActor', seq: 3, event: 'something.unheardOf' },
];
