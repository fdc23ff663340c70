// The sentence of an entry in the history, where the entry alone does not say what it is about.
import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../../../src/language/sentences.ts';
import { wholeLife } from '../../../../src/scenarios/lives/whole-life.ts';
import { whatHappened } from '../../../../src/ui/counselling/case/history/what-happened.ts';
import { viewAfter } from '../../views.ts';

const view = viewAfter(Number.MAX_SAFE_INTEGER, wholeLife);
const [consent = '', { recipient } = { recipient: 'none' }] = Object.entries(view.state.context.network.consents)[0] ?? [];

describe.each(['de', 'en'] as const)('in %s', (lang) => {
  const say = sentencesIn(lang);

  test.each(['consent.given', 'consent.withdrawn'] as const)('%s names for whom', (type) => {
    const event = { type, consent };
    expect(whatHappened(event, view, say)).toBe(`${say.happened(event)}: ${say.option('recipient', recipient)}`);
  });

  test('a consent the case does not know is told without', () => {
    const event = { type: 'consent.given', consent: 'unknown' } as const;
    expect(whatHappened(event, view, say)).toBe(say.happened(event));
  });
});
