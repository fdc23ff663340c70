// One text while somebody works on it: the words that were typed, whether they fit, and what becomes of them.
import { useState } from 'react';
import { currentStandard } from '../../../machines/standards/released.ts';
import { placeholdersOf, reviewFault, tidied } from '../../export/translations/review-rules.ts';
import type { PassedOverBecause, ReviewedLanguage } from '../../record/ports/text-review.ts';
import { useReviewTexts } from '../parts/api/reviews.ts';
import { draftName, useTextDrafts } from './drafts.ts';
import type { TextRow } from './rows.ts';

type Done = { readonly onDone: () => void };

export function useText(language: ReviewedLanguage, row: TextRow) {
  const { key, source, words, version, review, state } = row;
  const name = draftName(language, key);
  const draft = useTextDrafts(({ drafts }) => drafts[name]);
  const { type, drop } = useTextDrafts.getState();
  const send = useReviewTexts(currentStandard, language);
  const [passedOver, setPassedOver] = useState<PassedOverBecause | null>(null);
  const isTyping = draft?.isOpen === true;
  const text = tidied(isTyping ? draft.text : words);

  function keep(kept: string | null, { onDone }: Done): void {
    setPassedOver(null);
    send.mutate([{ key, text: kept, source, after: version }], {
      onSuccess: ({ passedOver: [refused], reviews }) => {
        setPassedOver(refused?.because ?? null);
        if (refused !== undefined) return;
        const typed = useTextDrafts.getState().drafts[name];
        // Whoever went on typing meanwhile has words that are not kept yet.
        if (kept !== null && typed !== undefined && tidied(typed.text) === kept) drop(name);
        // Words a person has written are not gone because nobody stands by them: they wait to be changed.
        const after = reviews.find((one) => one.key === key)?.version ?? version;
        if (kept === null && typed === undefined && review !== null) type(name, { text: review.text, after, isOpen: true });
        onDone();
      },
    });
  }

  return {
    draft,
    isTyping,
    /** What speaks against keeping the words as they are typed. */
    fault: isTyping || state !== 'reviewed' ? reviewFault(currentStandard, { key, text, source }) : null,
    placeholders: placeholdersOf(row.german),
    /** Somebody has written since these words were begun. */
    isOvertaken: isTyping && draft.after !== version,
    passedOver,
    error: send.error,
    isSending: send.isPending,
    review: (done: Done) => keep(text, done),
    takeBack: (done: Done) => keep(null, done),
    // Where the German has changed, the words a person stood by are nearer than those that came with the program.
    edit: () =>
      type(name, {
        text: draft?.text ?? (state === 'germanChanged' ? (review?.text ?? words) : words),
        after: draft?.after ?? version,
        isOpen: true,
      }),
    write: (typed: string) => type(name, { text: typed, after: draft?.after ?? version, isOpen: true }),
    putAside: () => draft !== undefined && type(name, { ...draft, isOpen: false }),
  };
}

export type TextWork = ReturnType<typeof useText>;
