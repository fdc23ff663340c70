// A synchronous standby of a running PostgreSQL: the primary acknowledges nothing that is not on the standby's disk too.
import { spawnSync } from 'node:child_process';
import { chownSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect } from 'vitest';
import { owner, startPostgres, superuser, type PostgresServer } from '../../src/cli/bench/postgres-server.ts';

const name = 'etappe_standby';

export async function startStandby(primary: PostgresServer): Promise<PostgresServer> {
  const client = new Client({ connectionString: primary.url('postgres') });
  await client.connect();
  const settings = { primary_conninfo: `host=${primary.host} user=${superuser} application_name=${name}` };
  const standby = await startPostgres(settings, (_, data) => copyData(client, primary, data));
  await client.query(`alter system set synchronous_standby_names = '${name}'`);
  await client.query('select pg_reload_conf()');
  await expect.poll(async () => (await client.query('select sync_state from pg_stat_replication')).rows).toEqual([{ sync_state: 'sync' }]);
  await client.end();
  return standby;
}

/** A base backup: the files as they lie, between two words to the server about it. */
async function copyData(client: Client, primary: PostgresServer, data: string): Promise<void> {
  await client.query(`select pg_backup_start('standby', true)`);
  const { status, stderr } = spawnSync('cp', ['-a', `${join(primary.host, 'data')}/.`, data], { ...owner, encoding: 'utf8' });
  if (status !== 0) throw new Error(`cp: ${stderr}`);
  const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
  for (const [file, text] of Object.entries({ backup_label: rows[0]?.labelfile ?? '', 'standby.signal': '' })) {
    writeFileSync(join(data, file), text);
    if (owner.uid !== undefined) chownSync(join(data, file), owner.uid, owner.gid);
  }
  for (const file of ['postmaster.pid', 'postmaster.opts']) rmSync(join(data, file), { force: true });
}

export async function promote(standby: PostgresServer): Promise<void> {
  const client = new Client({ connectionString: standby.url('postgres') });
  await client.connect();
  await client.query('select pg_promote(true, 30)');
  // It waits for a standby of its own no longer than for its promotion: it has none.
  await client.query(`alter system set synchronous_standby_names = ''`);
  await client.query('select pg_reload_conf()');
  await client.end();
}
