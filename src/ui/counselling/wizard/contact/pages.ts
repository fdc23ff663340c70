// The page about contact: in every open stage, because appointments fall through everywhere.
import type { Page } from '../page/page.ts';

export const contactPages = {
  contact: {
    sends: [
      'appointment.missed',
      'contact.noted',
      'contact.attempted',
      'letter.sent',
      'contact.resumed',
      'contact.brokenOff',
      'approval.given',
    ],
    mark: () => 'free',
  },
} as const satisfies Record<string, Page>;
