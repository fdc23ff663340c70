// Whether a transfer is offered: a region of its own, because it may begin anywhere and leads back there (T16, T17).
import { follow, running, step } from './parts.ts';

export const handover = {
  initial: 'none',
  states: {
    none: { on: { 'handover.offered': step({ rule: 'T16', to: 'offered', needs: ['handoverApproved'] }) } },
    // The sender stays responsible: everything else goes on meanwhile.
    offered: {
      meta: running('handover'),
      on: {
        'handover.accepted': step({ rule: 'T17', to: '#case.closed' }),
        'handover.refused': step({ rule: 'T17', to: 'none' }),
        // The client has taken the consent back, or it has run out: the offer ends that day, and the sender keeps the case.
        'consent.ended': follow('none', 'noHandoverOffered'),
        'deadline.handoverLapsed': step({ rule: 'T17', to: 'none' }),
      },
    },
  },
} as const;
