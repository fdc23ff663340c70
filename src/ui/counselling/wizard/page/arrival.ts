// Where a case has just come to: a new stage, a review talk beside its stage, or back from the talk to the stage it never left.
import type { StagePath } from '../../../../engine/state/state-path.ts';

export type Arrival = { readonly in: 'stage' | 'talk' | 'afterTalk'; readonly stage: StagePath };
