// A server with its post in the test: cases that were kept as lives, a day that can be set, rounds that are asked for.
import type { Day } from '../../../machines/day.ts';
import type { Lang } from '../../../src/language/language.ts';
import type { Words } from '../../../src/record/words/words.ts';
import { headerFor } from '../../../src/scenarios/record-of.ts';
import type { SiteCode } from '../../../machines/sites.ts';
import { routeParts } from '../../../src/server/routes/route-parts.ts';
import { newLog } from '../../../src/server/parts/log.ts';
import type { ServerParts } from '../../../src/server/parts/server-parts.ts';
import { newDispatcher } from '../../../src/server/messages/dispatcher.ts';
import { areFaults, mailSettingsOf } from '../../../src/server/messages/mail-settings.ts';
import { smtpMailer } from '../../../src/server/messages/smtp.ts';
import { placeIn } from '../../engine/lives/given.ts';
import type { Move } from '../../engine/lives/lives.ts';
import { entriesOf } from '../../engine/lives/told.ts';
import { inMemory } from '../harness.ts';

export type Storage = ServerParts['storage'];

export const addresses = ['c-weber=weber@centre.example', 't-hoffmann=hoffmann@centre.example'];

/** Keeps a life as a case; the words belong to its first entry. */
export async function keepLife(
  storage: Pick<Storage, 'file'>,
  id: string,
  moves: readonly Move[],
  words: Words = {},
  site: SiteCode = 'wetzlar',
): Promise<void> {
  const header = headerFor(id, site);
  const items = entriesOf(moves, { ...placeIn(header.land), site: header.site });
  await storage.file.create(
    header,
    items.map((item, index) => ({
      ...item,
      at: `${item.on}T08:00:00.000Z`,
      words: index === 0 && Object.keys(words).length > 0 ? words : null,
    })),
  );
}

/** `url` is that of a mail server; without one nothing can leave. */
export function officeOn(storage: Storage = inMemory(), url?: string, staffLanguage: Lang = 'de') {
  let now = new Date('2026-05-05T08:00:00.000Z');
  const logged: string[] = [];
  const settings = url === undefined ? null : mailSettingsOf({ server: url, from: 'post@centre.example', staff: addresses });
  if (areFaults(settings)) throw new Error(JSON.stringify(settings));
  const parts: ServerParts = {
    storage,
    clock: { now: () => now, today: () => now.toISOString().slice(0, 10) },
    setDay: true,
    log: newLog('info', { write: (line) => void logged.push(line) }),
    screen: null,
    mailer: settings === null ? null : smtpMailer(settings),
  };
  const address = 'http://localhost:4173';
  let dispatcher = newDispatcher({ ...routeParts(parts), address, staffLanguage });
  return {
    storage,
    parts,
    logged,
    /** One round on this day at eight, or at the time that was set. */
    async round(day?: Day): Promise<void> {
      if (day !== undefined) now = new Date(`${day}T08:00:00.000Z`);
      await dispatcher.tick();
    },
    async roundAfter(minutes: number): Promise<void> {
      now = new Date(now.getTime() + minutes * 60_000);
      await dispatcher.tick();
    },
    /** A server that was stopped and started again remembers only what is stored. */
    restart: () => void (dispatcher = newDispatcher({ ...routeParts(parts), address, staffLanguage })),
    /** `2026-05-05 reviewWindowOpen to client: waiting` */
    rows: async (): Promise<string[]> =>
      (await storage.outbox.list({})).map(
        ({ on, topic, to, status, error }) => `${on} ${topic} to ${to}: ${status}${error === null ? '' : ` (${error})`}`,
      ),
  };
}
