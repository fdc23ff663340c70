// Where a message goes, looked up at the moment of sending and kept nowhere.
import { isReadable } from '../../../machines/readable.ts';
import type { Recipient } from '../../engine/outlook/messages.ts';
import type { DeliveryFault } from '../../record/ports/outbox-store.ts';
import { mailAddress, mailIn } from '../../record/words/mail-address.ts';
import { contactOf } from '../../record/words/person.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';
import type { StaffAddresses } from '../parts/staff-addresses.ts';

export type Address = { readonly to: string } | { readonly fault: DeliveryFault };

/** Clients by what they said how they can be reached; whoever is responsible, and where nobody is yet, anybody with that role. */
export async function addressFor(to: Exclude<Recipient, 'agency'>, opened: OpenedCase, addresses: StaffAddresses): Promise<Address> {
  if (to === 'client') return clientAddress(opened);
  const { counsellor } = opened.state.context.file;
  const own = to === 'counsellor' && counsellor !== null ? await addresses.of(counsellor) : null;
  if (own !== null) return { to: own };
  const [first] = to === 'counsellor' && counsellor !== null ? [] : await addresses.having(to, opened.header);
  return first === undefined ? { fault: 'noAddress' } : { to: first };
}

/** Only where exactly one address was noted, and whole: of two nobody knows which one is safe, and half of one may be somebody else's. */
function clientAddress({ dossier, state }: OpenedCase): Address {
  const { reachBy } = state.context.client;
  if (reachBy !== null && reachBy !== 'email') return { fault: 'otherChannel' };
  const { email, noted } = contactOf(dossier);
  if (isReadable(email)) return asAddress(mailAddress(email));
  const inLine = mailIn(noted);
  if ('address' in inLine) return { to: inLine.address };
  return { fault: inLine.fault === 'none' ? 'noAddress' : 'unusableAddress' };
}

const asAddress = (address: string | null): Address => (address === null ? { fault: 'unusableAddress' } : { to: address });
