// The page about contact: in every open stage, because appointments fall through everywhere.
import type { Pages } from '../page/page.ts';

export const contactPages: Pages<'contact'> = {
  contact: {
    sends: [
      'appointment.missed',
      'contact.noted',
      'contact.attempted',
      'letter.sent',
      'letter.waived',
      'contact.resumed',
      'contact.brokenOff',
      'approval.given',
    ],
    // Nobody has to have trouble reaching a client to go on.
    mark: () => 'free',
  },
};
