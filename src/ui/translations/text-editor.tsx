// The place for better words: in the direction of their language, kept on this device until a person stands by them.
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { directionOf } from '../../export/agreement/direction.ts';
import type { ReviewedLanguage } from '../../record/ports/text-review.ts';
import { useLanguage } from '../parts/words/language.tsx';
import { useAreDraftsLost } from './drafts.ts';
import { texts } from './texts.ts';
import type { TextWork } from './use-text.ts';

type EditorProps = {
  readonly language: ReviewedLanguage;
  readonly work: TextWork;
  /** For whoever has just opened it; words that lay here when the page was opened take no focus away. */
  readonly takesFocus: boolean;
  readonly onReview: () => void;
};

export function TextEditor({ language, work, takesFocus, onReview }: EditorProps) {
  const { t, say } = useLanguage(texts);
  const id = useId();
  const place = useRef<HTMLTextAreaElement>(null);
  const isAsked = useRef(takesFocus);
  useEffect(() => {
    if (!isAsked.current) return;
    place.current?.focus({ preventScroll: true });
    // Words are mended or added to; a cursor before the first is in nobody's place.
    place.current?.setSelectionRange(place.current.value.length, place.current.value.length);
  }, []);
  const areLost = useAreDraftsLost();
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (work.fault === null && !work.isSending) onReview();
  };
  return (
    <div className="translations-editor">
      <label htmlFor={id} className="field-label">
        {t.wordsIn(say.option('language', language))}
      </label>
      <textarea
        ref={place}
        id={id}
        className="input input-multiline"
        lang={language}
        dir={directionOf(language)}
        rows={2}
        value={work.draft?.text ?? ''}
        aria-describedby={`${id}-hint`}
        aria-invalid={work.fault !== null || undefined}
        onChange={(event) => work.write(event.target.value)}
        onKeyDown={onKey}
      />
      <p className="field-hint" id={`${id}-hint`}>
        {work.placeholders.length > 0 && `${t.keepPlaceholders(work.placeholders)} `}
        {areLost ? t.unsentHere : t.unsent}
      </p>
    </div>
  );
}
