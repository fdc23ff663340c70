// Words of a page the case has left meanwhile, because somebody else went on with it: they were kept and never recorded, so they are shown
// wherever the case is opened, until somebody says that they are not needed.
import { useState } from 'react';
import { isReadable } from '../../../../../machines/readable.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { useDraft } from '../../../parts/draft/use-draft.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import type { PageName } from '../page/page-name.ts';
import { texts } from '../words/texts.ts';
import { findIn } from './chapters.ts';

type Words = typeof texts.de;

const pageOf = (slug: string, { pages }: Words): PageName | null => {
  const [name = ''] = slug.split('-');
  return name in pages ? (name as PageName) : null;
};

const wordyIn = (view: CaseView, t: Words): string[] =>
  Object.keys(view.drafts).filter((slug) => pageOf(slug, t) !== null && wordsIn(view.drafts[slug]).length > 0);

export function LeftBehind() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const now = wordyIn(view, t);
  // What was let go of stays in its place, so that it can be brought back.
  const [known, setKnown] = useState(now);
  const fresh = now.filter((slug) => !known.includes(slug));
  if (fresh.length > 0) setKnown([...known, ...fresh]);
  return known.filter((slug) => findIn(view, slug) === null).map((slug) => <WordsOf key={slug} slug={slug} />);
}

function WordsOf({ slug }: { readonly slug: string }) {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const { value, discard, recover } = useDraft<unknown>({ caseId: view.id, page: slug, initial: null });
  const page = pageOf(slug, t);
  const words = wordsIn(value);
  if (page === null || (words.length === 0 && recover === null)) return null;
  const { title } = t.pages[page];
  return (
    <Notice tone="attention" title={recover === null ? t.leftBehind(title) : t.letGo(title)}>
      {words.map((text) => (
        <p key={text} className="left-behind-words">
          {text}
        </p>
      ))}
      <Button kind="quiet" onPress={recover ?? discard}>
        {recover === null ? t.notNeeded : t.undo}
      </Button>
    </Notice>
  );
}

/** A code or a day of a form is an answer, not words: answered anew in a moment, and unreadable by itself. */
const isCode = (text: string): boolean => /^(?:[a-z][A-Za-z0-9]*|\d{4}-\d{2}-\d{2})$/u.test(text);

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return isReadable(value) && !isCode(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? [...new Set(Object.values(value).flatMap(wordsIn))] : [];
}
