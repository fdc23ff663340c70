// What is kept besides cases, a row of each kind, as far as the version that runs this keeps it.
import Database from 'better-sqlite3';
import type { Storage } from '../../../src/storage/open-storage.ts';

const at = '2026-11-20T09:00:00.000Z';
const by = { role: 'teamLead', id: 't-hoffmann' } as const;

const message = {
  key: 'reviewWindowOpen counsellor 2026-11-30',
  on: '2026-11-23',
  to: 'counsellor',
  language: null,
  topic: 'reviewWindowOpen',
  day: '2026-11-30',
  rule: 'R1',
} as const;

/** Stores that a version does not have are left out: older ones than this run the same file. */
export async function keepOffice(storage: Partial<Storage>, id: string): Promise<void> {
  await storage.outbox?.reconcile(id, [message], at);
  await storage.settings?.set('quiet', 'yes');
  await storage.feeds?.put({ actor: 'counsellor:c-weber', hash: 'ab'.repeat(32), lang: 'de', since: at });
  const review = { standard: '2026.1', language: 'tr', key: 'rights.copy', text: 'Bir örneğini alırım.' } as const;
  await storage.reviews?.add([{ ...review, source: `sha256:${'a'.repeat(64)}`, by, at, after: 0 }]);
  const remark = { region: 'bamberg', step: 'registerForCourse', text: 'Zuerst anrufen.', writtenOn: '2026-11-20' } as const;
  await storage.directory?.add([{ kind: 'remark', id: 'remark-1', entry: remark, act: 'entered', by, at, after: 0 }]);
  const membership = {
    id: 'membership-1',
    person: 'p-1',
    role: 'counsellor',
    site: 'wiesbaden',
    centre: 'wiesbaden-1',
    team: null,
    from: '2026-11-01',
    until: null,
  } as const;
  await storage.organisation?.add([{ kind: 'membership', id: 'membership-1', entry: membership, by: null, at }]);
  const looked = { case: id, at, kind: 'read', role: 'teamLead', person: 'p-1' };
  await storage.accesses?.add([{ ...looked, emergency: null, reason: null, endsAt: null }]);
}

/** Somebody with a name to sign in by, as the library of the sign-in writes it. */
export function keepPerson(file: string): void {
  const database = new Database(file);
  const isKept = database.prepare("select 1 from sqlite_master where name = 'user'").get() !== undefined;
  if (isKept)
    database
      .prepare('insert into user (id, name, email, emailVerified, createdAt, updatedAt) values (?, ?, ?, 1, ?, ?)')
      .run('p-1', 'Jana Vorlage', 'vorlage@example.org', at, at);
  database.close();
}
