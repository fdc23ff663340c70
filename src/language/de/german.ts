// German, complete.
import type { Wording } from '../wording.ts';
import { deadlines, tasks } from './deadlines.ts';
import { events } from './events.ts';
import { damages, deviations, effects, faultPlace, faults, verdicts } from './faults.ts';
import { fields, particular, words } from './fields.ts';
import { happened } from './happened.ts';
import { itemStates } from './item-states.ts';
import { options, particularOptions } from './options.ts';
import { roles } from './people.ts';
import { refusals } from './refusals.ts';
import { requirements } from './requirements.ts';
import { dueReasons, rules } from './rules.ts';
import { charts, states } from './states.ts';
import { warnings } from './warnings.ts';

export const german: Wording = {
  refusals,
  warnings,
  requirements,
  events,
  happened,
  deadlines,
  tasks,
  states,
  itemStates,
  charts,
  dueReasons,
  rules,
  roles,
  effects,
  deviations,
  verdicts,
  faults,
  faultPlace,
  damages,
  fields,
  words,
  particular,
  options,
  particularOptions,
  plain: {
    yes: 'ja',
    no: 'nein',
    nothing: 'keine Angabe',
    fact: 'Angabe',
    reasons: (count) => (count === 1 ? 'Ein Grund' : `${count} Gründe`),
  },
};
