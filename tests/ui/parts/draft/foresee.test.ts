// The browser and the server decide alike, also about what took effect earlier.
import { expect, test } from 'vitest';
import type { Proposal } from '../../../../machines/case/events/case-event.ts';
import { foresee } from '../../../../src/ui/parts/draft/foresee.ts';
import type { CaseView, ProposalBody } from '../../../../src/ui/parts/api/views.ts';
import { inMemory, inquiry, serverOn } from '../../../server/harness.ts';

const counsellor = { role: 'counsellor', id: 'c-weber' } as const;
const privacy: Proposal = { type: 'privacy.explained', language: 'ar' };
const talk: Proposal = { type: 'talk.begun' };
const late = (proposal: Proposal, effectiveOn: string): ProposalBody => ({
  ...proposal,
  effectiveOn,
  lateReason: 'Das System stand still.',
});
const correction: ProposalBody = {
  type: 'fact.corrected',
  seq: 2,
  because: 'mistake',
  facts: { language: 'fa' },
  words: { correction: 'Farsi' },
};

const cases: readonly (readonly [string, readonly Proposal[], string, readonly ProposalBody[]])[] = [
  ['before a deadline that has passed since', [inquiry], '2026-10-01', [late(privacy, '2026-09-02'), late(talk, '2026-09-02')]],
  ['before the last entry', [inquiry, privacy, talk], '2026-09-10', [late(talk, '2026-08-30')]],
  ['on a day that has not come', [inquiry, privacy], '2026-09-10', [late(talk, '2026-09-11')]],
  ['about an earlier entry', [inquiry, privacy, talk], '2026-10-01', [correction]],
  ['about an entry nobody made', [inquiry], '2026-10-01', [correction]],
];

test.each(cases)('what is said %s is foreseen as it is decided', async (_, before, today, sent) => {
  const server = serverOn(inMemory());
  const id = await server.newCase(...before);
  server.setToday(today);
  const { body: view } = await server.ask<CaseView>(`/api/v1/cases/${id}`);
  let version = view.version;
  let refused: unknown = [];
  for (const proposal of sent) {
    const { status, body } = await server.propose(id, version, proposal);
    if (status !== 200) refused = body.refusals;
    if (status !== 200) break;
    version = body.version;
  }
  expect(foresee(view, sent, counsellor)).toEqual(refused);
});

test.each([
  ['a holiday that is past is refused as past alone', '2020-01-01', ['dayInPast']],
  ['a holiday ahead is refused with the next working day', '2026-10-03', ['noWorkingDay']],
])('%s', async (_, day, codes) => {
  const server = serverOn(inMemory());
  const id = await server.newCase(inquiry);
  const { body: view } = await server.ask<CaseView>(`/api/v1/cases/${id}`);
  expect(foresee(view, [{ type: 'talk.offered', for: day }], counsellor).map(({ code }) => code)).toEqual(codes);
});
