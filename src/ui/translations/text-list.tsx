// The texts of a language in the order of the paper, narrowed to a state or to words, and the way from one unreviewed text to the next.
import { Link } from '@tanstack/react-router';
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ReviewedLanguage } from '../../record/ports/text-review.ts';
import { reviewStates } from '../../export/translations/review-rules.ts';
import { Button } from '../parts/kit/button.tsx';
import { TextField } from '../parts/kit/text-field.tsx';
import { useLanguage } from '../parts/words/language.tsx';
import { draftName, useTextDrafts } from './drafts.ts';
import { nextOpen, shownOf, textGroups, type Shown, type TextRow } from './rows.ts';
import { goTo, textOf } from './text-place.ts';
import { TextCard } from './text-card.tsx';
import { texts } from './texts.ts';

type ListProps = {
  readonly language: ReviewedLanguage;
  readonly rows: readonly TextRow[];
  readonly shown: Shown;
  readonly mayReview: boolean;
};

/** What has been typed or done about stays where it is, whatever it has become. */
function useShown({ language, rows, shown }: Omit<ListProps, 'mayReview'>, words: string) {
  // As one text: with every letter that is typed another object, and all cards would be drawn anew.
  const drafted = useTextDrafts(({ drafts }) => Object.keys(drafts).join('\n'));
  const [acted, setActed] = useState<ReadonlySet<string>>(new Set());
  const list = useMemo(() => {
    const names = new Set(drafted.split('\n'));
    const staying = new Set([...acted, ...rows.flatMap(({ key }) => (names.has(draftName(language, key)) ? [key] : []))]);
    const wanted = words.trim().toLocaleLowerCase();
    const fits = ({ key, german, words: own }: TextRow) => acted.has(key) || `${german}\n${own}`.toLocaleLowerCase().includes(wanted);
    return shownOf(rows, shown, staying).filter(fits);
  }, [rows, shown, acted, drafted, language, words]);
  return { list, act: (key: string) => setActed((known) => new Set([...known, key])) };
}

export function TextList({ language, rows, shown, mayReview }: ListProps) {
  const { t } = useLanguage(texts);
  const [words, setWords] = useState('');
  const { list, act } = useShown({ language, rows, shown }, words);
  const next = (from: string | null) => goTo(nextOpen(list, from));
  const onKey = (event: KeyboardEvent) => {
    // Only where nobody is typing: there the letter is a letter.
    const isTyping = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    if (event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    next(textOf(event.target));
  };
  return (
    <div className="translations-texts">
      <div className="translations-tools">
        <StateStrip language={language} rows={rows} shown={shown} />
        <div>
          <TextField label={t.search} type="search" value={words} onChange={setWords} />
          {/* Always there: a live region that appears with its words is often not read out. */}
          <output className="soft small translations-found">{words.trim() !== '' && t.found(list.length)}</output>
        </div>
        <NextButton isAll={rows.every(({ state }) => state === 'reviewed')} onNext={() => next(null)} />
      </div>
      {list.length === 0 && words.trim() === '' && <p className="soft">{t.none}</p>}
      {/* The letter is taken from whatever inside has the focus. */}
      <div onKeyDown={onKey} role="presentation">
        {textGroups.map((group) => (
          <Group key={group} title={t.groups[group]} of={rows.filter((row) => row.group === group)}>
            {list
              .filter((row) => row.group === group)
              .map((row) => (
                <TextCard
                  key={row.key}
                  language={language}
                  row={row}
                  mayReview={mayReview}
                  onActed={() => act(row.key)}
                  onOn={() => next(row.key)}
                />
              ))}
          </Group>
        ))}
      </div>
    </div>
  );
}

type GroupProps = {
  readonly title: string;
  /** All of the group: what is counted. */
  readonly of: readonly TextRow[];
  readonly children: readonly ReactNode[];
};

function Group({ title, of: rows, children }: GroupProps) {
  const { t } = useLanguage(texts);
  if (children.length === 0) return null;
  return (
    <section className="translations-group">
      <h2 className="part-title">
        {title} <span className="soft small">{t.countOf(rows.filter(({ state }) => state === 'reviewed').length, rows.length)}</span>
      </h2>
      <ul className="translations-cards">{children}</ul>
    </section>
  );
}

function NextButton({ isAll, onNext }: { readonly isAll: boolean; readonly onNext: () => void }) {
  const { t } = useLanguage(texts);
  if (isAll) return <p className="translations-next soft">{t.allReviewed}</p>;
  return (
    <div className="translations-next">
      <Button onPress={onNext}>{t.next}</Button>
      <p className="soft small">{t.nextHint}</p>
    </div>
  );
}

function StateStrip({ language, rows, shown }: Omit<ListProps, 'mayReview'>) {
  const { t } = useLanguage(texts);
  const choices: readonly Shown[] = [null, ...reviewStates];
  return (
    <nav className="translations-states" aria-label={t.byState}>
      <ul>
        {choices.map((choice) => {
          const count = choice === null ? rows.length : rows.filter(({ state }) => state === choice).length;
          return (
            <li key={choice ?? 'all'}>
              <Link
                to="/translations"
                search={{ language, ...(choice !== null && { show: choice }) }}
                replace
                resetScroll={false}
                className="rail-link"
                aria-current={choice === shown ? 'page' : undefined}
              >
                {choice === null ? t.all : t.states[choice]} <b>{count}</b>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
