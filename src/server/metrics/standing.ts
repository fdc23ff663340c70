// What is not counted but asked when somebody reads the metrics: how much waits, how much has to be folded anew, how many cases stand where.
import { Gauge } from 'prom-client';
import { triageGroups } from '../../engine/outlook/triage-groups.ts';
import { rankOf } from '../caseload/kept-row.ts';
import { lastComplete } from '../figures/fold.ts';
import type { Clock } from '../parts/clock.ts';
import type { Metrics } from '../parts/metrics.ts';
import { programHash } from '../parts/program-hash.ts';
import type { ServerParts } from '../parts/server-parts.ts';

type Parts = { readonly storage: Pick<ServerParts['storage'], 'store' | 'outbox'>; readonly clock: Clock };

const outboxShown = ['waiting', 'heldBack', 'failed'] as const;

/** Reading them is what asks; a database that does not answer leaves the reader without an answer, which is one too. */
export function addStanding({ registry }: Metrics, { storage, clock }: Parts): void {
  const { caseload, figures } = storage.store;
  const registers = [registry];
  const outbox = new Gauge({
    name: 'etappe_outbox_messages',
    help: 'Messages in the outbox that have not gone out',
    labelNames: ['status'],
    registers,
    async collect() {
      for (const status of outboxShown) this.set({ status }, await storage.outbox.count({ statuses: [status] }));
    },
  });
  const outdated = new Gauge({
    name: 'etappe_projection_outdated_cases',
    help: 'Cases whose row in a projection has to be folded anew before it is read',
    labelNames: ['projection'],
    registers,
    async collect() {
      const today = clock.today();
      this.set({ projection: 'caseload' }, (await caseload.outdated(today, programHash())).length);
      this.set({ projection: 'figures' }, (await figures.outdated(today, programHash(), lastComplete(today))).length);
    },
  });
  const cases = new Gauge({
    name: 'etappe_cases',
    help: 'Cases by the group of the caseload they were last folded into',
    labelNames: ['group'],
    registers,
    async collect() {
      const { counts } = await caseload.page({}, 0, 1);
      for (const group of triageGroups) this.set({ group }, counts.get(rankOf(group)) ?? 0);
    },
  });
  // Zero is an answer too: a gauge that appears with its first message would not be missed before.
  for (const gauge of [outbox, outdated, cases]) gauge.reset();
}
