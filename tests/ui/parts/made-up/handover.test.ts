// Also alone in the browser a handover writes the file another centre can read.
import { expect, test } from 'vitest';
import type { Proposal } from '../../../../machines/case/events/case-event.ts';
import { readHandoverFile } from '../../../../src/export/handover/read-handover-file.ts';
import { counsellor, teamLead } from '../../../../src/scenarios/staff.ts';
import { newKey } from '../../../../src/ui/parts/api/client.ts';
import { madeUpCases } from '../../../../src/ui/parts/made-up/made-up-cases.ts';
import { inquiry } from '../../../server/harness.ts';

const to = 'migrationCounselling';
const steps: readonly Proposal[] = [
  { type: 'privacy.explained', language: 'ar' },
  { type: 'talk.begun' },
  { type: 'filing.consented' },
  { type: 'consent.drafted', consent: 'k1', recipient: to, domains: ['work'], purpose: 'handover', until: '2026-12-31', use: 'once' },
  { type: 'consent.given', consent: 'k1' },
  { type: 'approval.given', act: 'handover' },
  { type: 'handover.offered', to, consent: 'k1', words: { recipient: 'Frau Muster' } },
];

test('offered, it is there to be saved', async () => {
  const { port, change } = madeUpCases({ today: '2026-08-31', actor: counsellor, staff: [], site: 'wiesbaden' });
  const { id } = await port.openCase('wiesbaden', inquiry, newKey());
  for (const [index, step] of steps.entries()) {
    change({ actor: step.type === 'approval.given' ? teamLead : counsellor });
    await port.propose(id, step, index + 1, newKey());
  }
  const saved = readHandoverFile(await (await port.fetchHandoverFile(id)).text());
  expect(saved).toMatchObject({ file: { from: 'wiesbaden', to, domains: ['work'], takeover: { decidedOn: null } } });
});
