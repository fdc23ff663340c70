// The groups of the caseload. Apart from what puts a case into one, so that whoever only names them loads no machine.

/** Most pressing first: a case stands in the first group it fits. */
export const triageGroups = [
  'overdue',
  'late',
  'dueThisWeek',
  'windowOpen',
  'signature',
  'outOfContact',
  'wakingSoon',
  'paused',
  'inProgress',
  'calm',
  'closed',
] as const;
export type TriageGroup = (typeof triageGroups)[number];
