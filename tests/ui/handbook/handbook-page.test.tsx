// The page of the guide: the whole standard in both languages, and a file only where something can set it.
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { reviewRules } from '../../../machines/case/deadlines/review-due.ts';
import { catalogueOf } from '../../../machines/standards/catalogues.ts';
import { currentStandard } from '../../../machines/standards/released.ts';
import type { Lang } from '../../../src/language/language.ts';
import { ruleCodes, sentencesIn } from '../../../src/language/sentences.ts';
import { ownClock } from '../../../src/ui/alone/own-clock.ts';
import { newAloneRouter } from '../../../src/ui/alone-routes.tsx';
import { http } from '../../../src/ui/parts/api/client.ts';
import type { Port } from '../../../src/ui/parts/api/port.ts';
import { newQueryClient } from '../../../src/ui/parts/api/queries.ts';
import { useScreenState } from '../../../src/ui/parts/screen-state.ts';
import { LanguageProvider } from '../../../src/ui/parts/words/language.tsx';
import { missingFrom, textsOf } from '../../export/guide/standard-texts.ts';
import { opened } from '../windows.ts';

const openIn = async (language: Lang, port: Port): Promise<void> => {
  useScreenState.setState({ language });
  render(
    <QueryClientProvider client={opened(newQueryClient(port))}>
      <LanguageProvider>
        <RouterProvider router={newAloneRouter(createMemoryHistory({ initialEntries: ['/handbook'] }))} />
      </LanguageProvider>
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: language === 'de' ? 'Handlungsleitfaden' : 'Practice guide' });
};

beforeEach(() => useScreenState.setState({ language: 'de' }));

test.each<Lang>(['de', 'en'])('in %s every text of the catalogue and every rule stands on it', async (lang) => {
  await openIn(lang, ownClock);
  const shown = document.querySelector('.handbook-body')?.textContent ?? '';
  expect(missingFrom(shown, textsOf(catalogueOf(currentStandard), lang))).toEqual([]);
  const say = sentencesIn(lang);
  expect(missingFrom(shown, [...ruleCodes.map((rule) => say.rule(rule)), ...reviewRules.map((rule) => say.dueReason(rule))])).toEqual([]);
});

test('with a server it leads to the file in the language that is read', async () => {
  await openIn('en', http);
  expect(screen.getByRole('link', { name: 'As PDF' })).toHaveAttribute('href', '/api/v1/guide/pdf?language=en');
});

test('without a server it says so instead of a link that leads nowhere', async () => {
  await openIn('de', ownClock);
  expect(screen.getByText('Als PDF gibt es den Leitfaden in der Beratungsstelle mit Server. Drucken geht auch hier.')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Als PDF' })).toBeNull();
});
