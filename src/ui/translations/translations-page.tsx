// The room in which people review what clients read: one language at a time, the German beside it.
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isReviewedLanguage } from '../../export/translations/client-texts.ts';
import { reviewStates } from '../../export/translations/review-rules.ts';
import type { ReviewedLanguage } from '../../record/ports/text-review.ts';
import { Notice } from '../parts/kit/notice.tsx';
import { PageHead } from '../parts/kit/page-head.tsx';
import { TroubleNotice } from '../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../parts/words/language.tsx';
import { useTextDrafts } from './drafts.ts';
import { FilePanel } from './file-panel.tsx';
import { LanguageRail } from './language-rail.tsx';
import type { Shown } from './rows.ts';
import { TextList } from './text-list.tsx';
import { texts } from './texts.ts';
import './translations.css';
import { useTexts } from './use-texts.ts';

/** An old address, or one typed by hand, shows the first language, and all of it. */
function useChoice(): { readonly language: ReviewedLanguage; readonly shown: Shown } {
  const { language = '', show } = useSearch({ from: '/translations' });
  return { language: isReviewedLanguage(language) ? language : 'de-einfach', shown: reviewStates.find((state) => state === show) ?? null };
}

export function TranslationsPage() {
  const { t } = useLanguage(texts);
  const { language, shown } = useChoice();
  const { rows, counts, mayReview, isKnown, error, refetch } = useTexts(language);
  useEffect(forgetPutAside, []);
  return (
    <div className="page translations">
      <PageHead title={t.title} lead={t.lead} />
      <LanguageRail counts={counts} current={language} shown={shown} />
      <div className="translations-main">
        {isKnown && !mayReview && (
          <Notice tone="info" title={t.mayNot}>
            <p>{t.mayNotNext}</p>
          </Notice>
        )}
        {error !== null && <TroubleNotice error={error} onRetry={() => void refetch()} />}
        {rows !== undefined && (
          <>
            <FilePanel key={language} language={language} rows={rows} mayReview={mayReview} />
            <TextList key={`${language} ${shown}`} language={language} rows={rows} shown={shown} mayReview={mayReview} />
          </>
        )}
      </div>
    </div>
  );
}

/** What was put aside can be fetched back as long as the page is open. */
function forgetPutAside(): void {
  const { drafts, drop } = useTextDrafts.getState();
  for (const [name, { isOpen }] of Object.entries(drafts)) if (!isOpen) drop(name);
}
