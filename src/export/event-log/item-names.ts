// Which fields of events name something inside a case, and what it is they name.

/** What has an id inside a case; a household is shared by several. */
export type ItemName =
  | 'goal'
  | 'measure'
  | 'commitment'
  | 'consent'
  | 'referral'
  | 'review'
  | 'risk'
  | 'hurdle'
  | 'expectation'
  | 'duty'
  | 'household';

const named: Readonly<Record<string, ItemName>> = {
  goal: 'goal',
  goals: 'goal',
  measure: 'measure',
  // Measures whose offer ran out before the last signature (T5).
  ranOut: 'measure',
  commitment: 'commitment',
  consent: 'consent',
  consents: 'consent',
  referral: 'referral',
  review: 'review',
  // The review that stands in for the one that was moved. Other fields of this name hold the code of an agency, and no id.
  to: 'review',
  risk: 'risk',
  hurdle: 'hurdle',
  expectation: 'expectation',
  duty: 'duty',
  household: 'household',
};

/** What the ids in this field of an event name. Throws for a field nobody has said it of: it would leave without being made anew. */
export function itemNamedBy(field: string): ItemName {
  const name = Object.hasOwn(named, field) ? named[field] : undefined;
  if (name === undefined) throw new Error(`nobody has said what the ids in '${field}' name`);
  return name;
}
