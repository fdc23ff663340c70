// One text: German, beside it the translation, and what a person has done about it. Every act has a place of its own.
import { useId, useState } from 'react';
import type { ReviewedLanguage } from '../../record/ports/text-review.ts';
import { directionOf } from '../../export/agreement/direction.ts';
import { useSession } from '../parts/api/queries.ts';
import { Button } from '../parts/kit/button.tsx';
import { Notice } from '../parts/kit/notice.tsx';
import { TroubleNotice } from '../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../parts/words/language.tsx';
import type { TextRow } from './rows.ts';
import { isByKeyboard, placeOf, stayAt } from './text-place.ts';
import { TextEditor } from './text-editor.tsx';
import { texts } from './texts.ts';
import { useText, type TextWork } from './use-text.ts';
import { WithPlaceholders } from './with-placeholders.tsx';

type CardProps = {
  readonly language: ReviewedLanguage;
  readonly row: TextRow;
  readonly mayReview: boolean;
  readonly onActed: () => void;
  /** To the next text that is not reviewed. */
  readonly onOn: () => void;
};

export function TextCard({ language, row, mayReview, onActed, onOn }: CardProps) {
  const { t } = useLanguage(texts);
  const id = useId();
  const work = useText(language, row);
  const [isNew, setIsNew] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const edit = () => {
    setWasOpened(true);
    work.edit();
  };
  const review = () => {
    // Asked now: with the answer the button that was pressed is gone.
    const go = isByKeyboard() ? onOn : () => stayAt(row.key);
    onActed();
    work.review({
      onDone: () => {
        setIsNew(true);
        setWasOpened(false);
        go();
      },
    });
  };
  const takeBack = () => {
    onActed();
    work.takeBack({
      onDone: () => {
        setIsNew(false);
        stayAt(row.key);
      },
    });
  };
  return (
    <li>
      <article className={`translations-card is-${row.state}`} id={placeOf(row.key)} data-text={row.key} tabIndex={-1} aria-labelledby={id}>
        <p className="translations-german" lang="de" id={id}>
          <WithPlaceholders text={row.german} />
        </p>
        <div className="translations-words">
          <Words language={language} row={row} isBeside={work.isTyping} />
          {mayReview && work.isTyping && <TextEditor language={language} work={work} takesFocus={wasOpened} onReview={review} />}
        </div>
        <div className="translations-foot">
          <Standing row={row} work={work} isNew={isNew} mayReview={mayReview} onTakeBack={takeBack} onEdit={edit} />
          {mayReview && <Acts row={row} work={work} onReview={review} onEdit={edit} />}
        </div>
        {work.isOvertaken && <Notice tone="attention">{t.writtenSince}</Notice>}
        {work.passedOver !== null && <Notice tone="attention">{t.because[work.passedOver](work.placeholders)}</Notice>}
        {work.error !== null && <TroubleNotice error={work.error} />}
      </article>
    </li>
  );
}

/** What a client reads now; while other words are typed, what they take the place of. */
function Words({ language, row, isBeside }: { readonly language: ReviewedLanguage; readonly row: TextRow; readonly isBeside: boolean }) {
  const { t } = useLanguage(texts);
  const own = { lang: language, dir: directionOf(language) };
  return (
    <>
      {isBeside && <p className="soft small">{t.now}</p>}
      <p {...own} className={isBeside ? 'soft' : undefined}>
        <WithPlaceholders text={row.words} />
      </p>
      {row.state === 'germanChanged' && row.review !== null && (
        <>
          <p className="soft small">{t.formerly}</p>
          <p {...own} className="soft">
            <WithPlaceholders text={row.review.text} />
          </p>
        </>
      )}
    </>
  );
}

type StandingProps = {
  readonly row: TextRow;
  readonly work: TextWork;
  /** Reviewed a moment ago, on this page. */
  readonly isNew: boolean;
  readonly mayReview: boolean;
  readonly onTakeBack: () => void;
  readonly onEdit: () => void;
};

/** How it stands and who says so; the way back stands on the other side than what was pressed. */
function Standing({ row: { state, review, german }, work, isNew, mayReview, onTakeBack, onEdit }: StandingProps) {
  const { t, say } = useLanguage(texts);
  const { data: session } = useSession();
  const who = session?.staff.find(({ role, id }) => role === review?.by.role && id === review.by.id)?.name;
  return (
    <div className="translations-standing">
      <output>
        <span className={`tag translations-tag-${state}`}>{t.states[state]}</span>{' '}
        {review !== null && <span className="soft small">{t.by(who ?? say.role(review.by.role), say.day(review.at.slice(0, 10)))}</span>}
      </output>
      {mayReview && review !== null && (
        <Button
          kind={isNew ? 'plain' : 'quiet'}
          busy={work.isSending}
          onPress={onTakeBack}
          label={isNew ? t.undoOf(german) : t.takeBackOf(german)}
        >
          {isNew ? t.undo : t.takeBack}
        </Button>
      )}
      {mayReview && work.draft?.isOpen === false && (
        <>
          <p className="soft small">
            {t.asideWords} <del dir="auto">{work.draft.text}</del>
          </p>
          <Button onPress={onEdit} label={t.undoOf(german)}>
            {t.undo}
          </Button>
        </>
      )}
    </div>
  );
}

type ActsProps = { readonly row: TextRow; readonly work: TextWork; readonly onReview: () => void; readonly onEdit: () => void };

/** Three places, filled or not: nothing slides under the hand that has just pressed. */
function Acts({ row: { key, german, state }, work, onReview, onEdit }: ActsProps) {
  const { t } = useLanguage(texts);
  const putAside = () => {
    stayAt(key);
    work.putAside();
  };
  const reasons = work.fault === null ? [] : [t.because[work.fault](work.placeholders)];
  return (
    <div className="translations-acts">
      <div>
        {work.isTyping && (
          <Button kind="quiet" onPress={putAside} label={t.putAsideOf(german)}>
            {t.putAside}
          </Button>
        )}
      </div>
      <div>
        {!work.isTyping && (
          <Button kind="quiet" onPress={onEdit} label={t.editOf(german)}>
            {t.edit}
          </Button>
        )}
      </div>
      <div>
        {(work.isTyping || state !== 'reviewed') && (
          <Button
            kind={work.isTyping ? 'primary' : 'plain'}
            busy={work.isSending}
            reasons={reasons}
            onPress={onReview}
            label={t.reviewOf(german)}
          >
            {t.review}
          </Button>
        )}
      </div>
    </div>
  );
}
