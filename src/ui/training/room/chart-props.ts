// What the chart beside the wizard is given, drawn or told in words.
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { CaseState } from '../../../engine/state/case-state.ts';
import type { Offer } from '../../../engine/state/explain.ts';

export type ChartProps = {
  readonly state: CaseState;
  readonly offers: readonly Offer[];
  /** The state (without its region) or event a stop points at. */
  readonly pointsAt: string | null;
  readonly onEvent: (type: ProposalType) => void;
};
