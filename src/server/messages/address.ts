// Where a message goes, looked up at the moment of sending and kept nowhere.
import { isReadable } from '../../../machines/readable.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import type { Recipient } from '../../engine/outlook/messages.ts';
import type { DeliveryFault } from '../../record/ports/outbox-store.ts';
import { mailAddress, mailIn } from '../../record/words/mail-address.ts';
import { contactOf } from '../../record/words/person.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';
import { staff } from '../access/staff.ts';

export type Address = { readonly to: string } | { readonly fault: DeliveryFault };

/** Counsellors and team leads by their id, clients by what they said how they can be reached. */
export function addressFor(to: Exclude<Recipient, 'agency'>, opened: OpenedCase, addresses: ReadonlyMap<string, string>): Address {
  if (to === 'client') return clientAddress(opened);
  const known = personFor(to, opened.state).map((id) => addresses.get(id));
  const [first] = known.filter((address) => address !== undefined);
  return first === undefined ? { fault: 'noAddress' } : { to: first };
}

/** Whoever is responsible; where nobody is yet, any counsellor. */
function personFor(role: 'counsellor' | 'teamLead' | 'dataProtection', { context: { file } }: CaseState): string[] {
  if (role === 'counsellor' && file.counsellor !== null) return [file.counsellor];
  return staff.filter((person) => person.role === role).map(({ id }) => id);
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
