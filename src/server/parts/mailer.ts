// What the server needs to send a mail: handed in, so that nothing is sent where nobody has set it up.
import type { DeliveryFault } from '../../record/ports/outbox-store.ts';

/** `id` is the same whenever the same message is sent again, so that a mail system can drop the second one. */
export type Mail = { readonly id: string; readonly to: string; readonly subject: string; readonly body: string };

export type Mailer = {
  /** Null once the mail server has taken it. */
  readonly send: (mail: Mail) => Promise<DeliveryFault | null>;
  /** Mail addresses of the staff by their id. */
  readonly staff: ReadonlyMap<string, string>;
  readonly close: () => void;
};
