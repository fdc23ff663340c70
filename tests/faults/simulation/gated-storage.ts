// The storage of a server with a gate at everything it asks of a store: put together as `openStorage` does, from the ports up.
import { caseFile } from '../../../src/record/case/case-file.ts';
import { vouchedStore } from '../../../src/record/ledger/vouched-store.ts';
import type { ServerParts } from '../../../src/server/parts/server-parts.ts';
import type { Storage } from '../../../src/storage/open-storage.ts';
import { gate } from './scheduler.ts';

/** What there is to put gates around. */
export type RealStorage = ServerParts['storage'] & Pick<Storage, 'logs'>;

type Work = (...args: unknown[]) => Promise<unknown>;

/** What answers at once, or bit by bit: there is no gate at it. */
type AtOnce<Port> = { [Method in keyof Port]: Port[Method] extends (...args: never[]) => Promise<unknown> ? never : Method }[keyof Port];

/** A gate at every other method; `atOnce` has to name those without, and no others. */
function gated<Port extends object>(name: string, port: Port, atOnce: Readonly<Record<AtOnce<Port>, true>>): Port {
  const methods = Object.entries(port).map(([method, work]) => [method, method in atOnce ? work : gate(`${name}.${method}`, work as Work)]);
  return Object.fromEntries(methods) as Port;
}

function gatedLogs(logs: Storage['logs']): Storage['logs'] {
  const { caseload, figures, ...methods } = logs;
  const begun = gate('logs.list', async () => {});
  return {
    ...gated('logs', methods, { list: true }),
    figures,
    caseload: gated('caseload', caseload, {}),
    async *list(sites) {
      await begun();
      yield* logs.list(sites);
    },
  };
}

export function gatedStorage(real: RealStorage): RealStorage {
  const { ledger } = real.vouching;
  const logs = gatedLogs(real.logs);
  const keys = gated('keys', real.keys, { ids: true });
  const vouching = {
    ...real.vouching,
    ledger: { ...ledger, announce: gate('ledger.announce', ledger.announce), markErased: gate('ledger.markErased', ledger.markErased) },
  };
  const store = vouchedStore(logs, vouching);
  return {
    ...real,
    logs,
    vouching,
    store,
    keys,
    file: caseFile({ store, keys, ring: real.ring }),
    outbox: { ...gated('outbox', real.outbox, { hasUnreadable: true }), inOneProcess: (work) => real.outbox.inOneProcess(work) },
    accesses: gated('accesses', real.accesses, {}),
    feeds: gated('feeds', real.feeds, {}),
  };
}
