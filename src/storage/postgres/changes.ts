// Which cases have changed, told by PostgreSQL to every process as they change: LISTEN on a connection of its own.
import { Client, type ClientConfig } from 'pg';
import type { Changes } from '../sql/changes.ts';
import { channel } from './changes-migration.ts';

/** Milliseconds until a connection that says nothing counts as lost. */
const patience = 5000;

export type Listening = Changes & { readonly close: () => Promise<void> };

/**
 * Nobody waits for the connection: until it is there, and after it was lost, everything is compared as if nothing were told. It is
 * opened by whoever asks next.
 */
export function listenTo(config: ClientConfig): Listening {
  const tellers = new Set<(id: string) => void>();
  let listening: Client | null = null;
  let opening: Promise<void> | null = null;
  let isClosed = false;

  /** Whatever is told from here on belongs to another connection: what this one has told is not all there was. */
  function lose(client: Client): void {
    if (listening === client) listening = null;
    // It may be half dead, and would wait for a goodbye.
    client.end().catch(() => {});
  }

  async function open(): Promise<void> {
    const client = newClient(config, lose, (id) => {
      for (const tell of tellers) tell(id);
    });
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      if (isClosed) lose(client);
      else listening = client;
    } catch {
      lose(client);
    }
  }

  async function caughtUp(): Promise<Client | null> {
    const client = listening;
    if (client === null) {
      if (!isClosed) opening ??= open().finally(() => (opening = null));
      return null;
    }
    try {
      // PostgreSQL sends what was told before it says that it has done this: whatever was committed until now is here.
      await client.query('select');
      return listening === client ? client : null;
    } catch {
      lose(client);
      return null;
    }
  }

  async function close(): Promise<void> {
    isClosed = true;
    await opening;
    const client = listening;
    listening = null;
    await client?.end();
  }

  return { onChange: (tell) => void tellers.add(tell), caughtUp: sharing(caughtUp), close };
}

function newClient(config: ClientConfig, lose: (client: Client) => void, tell: (id: string) => void): Client {
  const client = new Client({ ...config, application_name: 'etappe changes', connectionTimeoutMillis: patience, query_timeout: patience });
  client.on('error', () => lose(client));
  client.on('end', () => lose(client));
  client.on('notification', ({ payload = '' }) => tell(payload));
  return client;
}

/** One question at a time; whoever comes before it is asked shares it. `ask` never fails. */
function sharing<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let before: Promise<unknown> = Promise.resolve();
  let waiting: Promise<Answer> | null = null;
  return () =>
    (waiting ??= before.then(() => {
      waiting = null;
      const asked = ask();
      before = asked;
      return asked;
    }));
}
