// Rare turns: what a counsellor may never see in a year. Together with the scenarios they visit the whole chart of the case.
import { afterClosing, erasure } from './rare/after-closing.ts';
import { awayAgain } from './rare/away-again.ts';
import { brokenOff } from './rare/broken-off.ts';
import { measuresLeftLying } from './rare/left-lying.ts';
import { lifeChanges } from './rare/life-changes.ts';
import { longPause } from './rare/long-pause.ts';
import { onTheWay } from './rare/on-the-way.ts';
import { referrals } from './rare/referrals.ts';
import { secondThoughts } from './rare/second-thoughts.ts';
import { threeTimes, withoutFile } from './rare/short-visits.ts';
import { fourYears, threeYears } from './rare/support-period.ts';
import { takenOver } from './rare/taken-over.ts';
import { takesLong } from './rare/takes-long.ts';
import { transferTurns } from './rare/transfer-turns.ts';
import { yearApart } from './rare/year-apart.ts';
import type { Scenario } from './scenario.ts';

export const rareTurns: readonly Scenario[] = [
  takesLong,
  withoutFile,
  threeTimes,
  takenOver,
  lifeChanges,
  referrals,
  onTheWay,
  longPause,
  yearApart,
  secondThoughts,
  awayAgain,
  brokenOff,
  transferTurns,
  ...measuresLeftLying,
  ...threeYears,
  fourYears,
  afterClosing,
  erasure,
];
