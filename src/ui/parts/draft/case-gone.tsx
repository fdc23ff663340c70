// In place of a case that is not here any more: that it is so, what was typed last, and the way to the list.
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Fact } from '../kit/fact.tsx';
import { PageHead } from '../kit/page-head.tsx';
import { Panel } from '../kit/panel.tsx';
import { useLanguage } from '../words/language.tsx';
import { differences, isWords } from './differences.ts';
import { useGoneWords } from './gone-words.ts';
import { texts } from './texts.ts';

export function CaseGone({ id }: { readonly id: string }) {
  const { t } = useLanguage(texts);
  const gone = useGoneWords(id);
  const written = useWritten(gone.map(({ value }) => value));
  const page = useRef<HTMLDivElement>(null);
  // The field somebody was typing in is not there any more.
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  return (
    <div className="page case-gone" role="alert" tabIndex={-1} ref={page}>
      <PageHead title={t.goneTitle} lead={written.length === 0 ? t.gone : t.goneWords} />
      {written.length > 0 && (
        <Panel title={t.goneList}>
          <dl className="facts">
            {written.map(({ name, words }) => (
              <Fact key={`${name} ${words}`} term={name}>
                <span className="case-gone-words">{words}</span>
              </Fact>
            ))}
          </dl>
        </Panel>
      )}
      <div className="row">
        <Link to="/" className="button button-primary">
          {t.toCaseload}
        </Link>
      </div>
    </div>
  );
}

/** Whatever is text of a person; a day or a choice is made again in a moment. */
function useWritten(values: readonly unknown[]): readonly { readonly name: string; readonly words: string }[] {
  const { t, say } = useLanguage(texts);
  return values
    .flatMap((value) => differences(value, typeof value === 'string' ? '' : {}))
    .flatMap(({ path, mine }) => {
      const name = path.at(-1) ?? '';
      const label = path.length === 0 ? t.wholeText : say.fieldOrNull(name);
      if (typeof mine !== 'string' || say.option(name, mine) !== mine || (label === null && !isWords(mine, mine))) return [];
      return [{ name: label ?? t.wholeText, words: mine }];
    });
}
