// Sends one message that is due, if everything still speaks for it at this very moment.
import { createHash } from 'node:crypto';
import { isWorkingDay } from '../../../machines/calendar/working-day.ts';
import { placeOf } from '../../../machines/case/context/read.ts';
import type { Day } from '../../../machines/day.ts';
import type { DeliveryFault, OutboxChange, OutboxRow } from '../../record/ports/outbox-store.ts';
import type { Lang } from '../../language/language.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';
import type { WithCases } from '../cases/folded-cases.ts';
import { addressFor } from './address.ts';
import { sendLetter } from './letter.ts';
import type { ClockWatch } from '../parts/clock-watch.ts';
import type { Mailer } from '../parts/mailer.ts';
import type { StaffAddresses } from '../parts/staff-addresses.ts';
import { textOf } from './text.ts';
import { wantedOf } from './wanted.ts';

export type MessageParts = WithCases<'storage' | 'clock' | 'log' | 'mailer'> & {
  readonly watch: Pick<ClockWatch, 'look' | 'doubt'>;
  readonly staffAddresses: StaffAddresses;
  /** Where this server is reached, without a slash at its end. */
  readonly address: string;
  /** The language of mails to the staff. */
  readonly staffLanguage: Lang;
};

/** Begun more often, a message waits for a person. Bounds how often one may arrive when sending is cut off each time. */
export const attemptsAtMost = 4;

/** Minutes until a message is tried again: 5, 20, 80. */
const restAfter = (attempts: number): number => 5 * 4 ** (attempts - 1);

export async function deliver(parts: MessageParts, row: OutboxRow, { today, quiet }: { today: Day; quiet: boolean }): Promise<void> {
  const { mailer } = parts;
  if (quiet) return row.status === 'waiting' ? note(parts, row, { status: 'heldBack' }) : undefined;
  if (row.to !== 'agency' && mailer === null) return row.status === 'heldBack' ? note(parts, row, { status: 'waiting' }) : undefined;
  if (row.attempts >= attemptsAtMost) return note(parts, row, { status: 'failed' });
  if (isResting(row, parts.clock.now())) return;

  const opened = await parts.cases.open(row.case);
  if (opened === null) return;
  const { state, messages } = wantedOf(opened, today);
  // Asked again right before sending (decision 16): violence or a withdrawn consent noted a minute ago still counts.
  if (!messages.some(({ key }) => key === row.key)) return note(parts, row, { status: 'obsolete' });
  if (!isWorkingDay(today, placeOf(state.context))) return;
  const now = { ...opened, state };
  if (row.to === 'agency') await sendLetter(parts, row, { ...opened, settled: state });
  else if (mailer !== null) await sendMail(parts, row, now, mailer);
}

function isResting({ attempts, at }: OutboxRow, now: Date): boolean {
  const passed = now.getTime() - Date.parse(at);
  // An attempt that is still to come was made before the clock was set back: nobody waits for it.
  return attempts > 0 && passed >= 0 && passed < restAfter(attempts) * 60_000;
}

async function sendMail(parts: MessageParts, row: OutboxRow, opened: OpenedCase, mailer: Mailer): Promise<void> {
  if (row.to === 'agency') throw new Error('letters to other bodies are not mailed');
  const address = await addressFor(row.to, opened, parts.staffAddresses);
  if ('fault' in address) return note(parts, row, { status: 'failed', error: address.fault });
  // Noted before it begins: whoever is killed in between has used up one attempt.
  const begun = { ...row, status: 'waiting', attempts: row.attempts + 1, error: 'interrupted' } as const;
  // Somebody was faster, for example by marking it done: then nothing is sent.
  if (!(await change(parts, row, begun))) return;
  const text = textOf(row, opened.state, { lang: parts.staffLanguage, address: parts.address });
  const fault = await mailer.send({ id: mailId(row), to: address.to, ...text });
  await note(parts, begun, afterSending(begun, fault));
}

/** The same for every attempt, so that a mail system can drop the second one; hashed, because it leaves the house. */
const mailId = ({ case: id, key }: OutboxRow): string => createHash('sha256').update(`${id} ${key}`).digest('hex').slice(0, 32);

function afterSending({ attempts }: OutboxRow, fault: DeliveryFault | null): Partial<OutboxChange> {
  if (fault === null) return { status: 'sent', error: null };
  return { status: fault === 'refusedAddress' || attempts >= attemptsAtMost ? 'failed' : 'waiting', error: fault };
}

const change = (
  { storage, clock }: MessageParts,
  row: OutboxRow,
  { status, attempts, error }: Omit<OutboxChange, 'at'>,
): Promise<boolean> => storage.outbox.change(row, { status, attempts, error, at: clock.now().toISOString() });

/** Whoever was faster is right. */
async function note(parts: MessageParts, row: OutboxRow, changed: Partial<OutboxChange>): Promise<void> {
  await change(parts, row, { ...row, ...changed });
}
