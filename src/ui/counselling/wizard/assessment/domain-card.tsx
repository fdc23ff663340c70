// One life domain as a card: closed it shows how both sides see it, open it asks. Both ratings stand apart, and a difference between
// them is information and never evened out (2-standard, Life domains).
import { useId } from 'react';
import { NotDiscussedReason } from '../../../../../machines/case/events/assessment.ts';
import type { DomainStanding } from '../../../../../machines/case/context/context.ts';
import type { Rating } from '../../../../../machines/case/events/define.ts';
import { questionsOf } from '../../../../../machines/standards/catalogue.ts';
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { TurnButton } from '../client-view/turn-button.tsx';
import { WordsField } from '../frame/fields.tsx';
import { domainEntry } from '../frame/names.ts';
import { PageLink } from '../frame/page-link.tsx';
import { Segments } from '../frame/segments.tsx';
import type { Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef } from '../page/page.ts';
import { CardMarks } from './card-marks.tsx';
import { LevelsPart } from './levels-part.tsx';
import { asBefore, isTyped, openDomain, ratingIn, withRating, type NeedsDraft } from './needs.ts';
import { RatingRow } from './rating-rows.tsx';
import { isUrgent, previousOf, startRating, type RatingDraft } from './rating.ts';
import { texts } from './texts.ts';

export type DomainCardProps = {
  readonly domain: DomainCode;
  readonly work: Work<NeedsDraft>;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** The first that is open: there the reason leads that holds the button back. */
  readonly isFirstOpen: boolean;
  /** To the next card, opened. */
  readonly onNext: () => void;
};

export function DomainCard({ domain, work, isOpen, onOpen, isFirstOpen, onNext }: DomainCardProps) {
  const { lang } = useLanguage();
  const { view } = useWizard();
  const id = useId();
  const { name } = domainEntry(view, domain);
  return (
    <li className="domain-card" data-domain={domain} {...(isFirstOpen && { 'data-field': openDomain })}>
      {/* The level of German has no head of its own: the reason that it is half answered leads to that of its domain. */}
      <h3 {...(domain === 'language' && { 'data-field': 'levels' })}>
        <button
          type="button"
          className="domain-card-head"
          aria-expanded={isOpen}
          aria-controls={`${id}-panel`}
          onClick={() => onOpen(!isOpen)}
        >
          <svg className="fold-mark" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m6 3.5 4.5 4.5L6 12.5" />
          </svg>
          <span id={id} className="domain-card-name">
            {name[lang]}
          </span>
          <CardMarks domain={domain} draft={work.draft} />
        </button>
      </h3>
      <fieldset id={`${id}-panel`} className="domain-card-body" aria-labelledby={id} hidden={!isOpen}>
        {isOpen && <Panel domain={domain} work={work} onNext={onNext} />}
      </fieldset>
    </li>
  );
}

type PanelProps = Pick<DomainCardProps, 'domain' | 'work'> & { readonly onNext: () => void };

function Panel({ domain, work, onNext }: PanelProps) {
  const { t, lang } = useLanguage(texts);
  const { view } = useWizard();
  const rating = ratingIn(view, work.draft, domain);
  const set = (change: Partial<RatingDraft>) => work.set(withRating(view, work.draft, domain, { ...rating, ...change }));
  // The fields of one card alone: the page's draft holds all of them.
  const part: Work<RatingDraft> = {
    ...work,
    draft: rating,
    typed: rating,
    set: (change) => set(change as Partial<RatingDraft>),
    send: (sending) => work.send(sending),
  };
  return (
    <div className="domain-card-panel">
      <div className="domain-card-ask">
        <div className="domain-card-questions">
          {questionsOf(domainEntry(view, domain)).map(({ key, text }) => (
            <p key={key} className="domain-card-question">
              {text[lang]}
            </p>
          ))}
        </div>
        <TurnButton name={domain} domain={domainEntry(view, domain).name[lang]} />
      </div>
      <Ratings domain={domain} rating={rating} set={set} />
      {isUrgent(rating, domain) && <Urgent />}
      <LeftOut domain={domain} rating={rating} set={set} />
      <WordsField work={part} of="domain.rated" name="note" hint={rating.way === 'rated' ? t.noteHint : t.leftOutHint} multiline />
      {domain === 'language' && rating.way === 'rated' && <LevelsPart work={work} />}
      <CardFoot domain={domain} work={work} onNext={onNext} />
    </div>
  );
}

type AnswerProps = { readonly domain: DomainCode; readonly rating: RatingDraft; readonly set: (change: Partial<RatingDraft>) => void };

/** Null where there is no number to stand beside the new one. */
const numberIn = (standing: DomainStanding | null, side: 'client' | 'counsellor'): Rating | null =>
  standing === null || 'notDiscussed' in standing ? null : standing[side];

/** A number takes back "not discussed"; what was chosen before it stays chosen. */
function Ratings({ domain, rating, set }: AnswerProps) {
  const { t, lang } = useLanguage(texts);
  const { view } = useWizard();
  const anchors = domainEntry(view, domain).anchors.map((anchor) => anchor[lang]);
  const previous = previousOf(view, domain);
  const isRated = rating.way === 'rated';
  return (
    <div className="rating-rows">
      {previous !== null && <Previously standing={previous} />}
      <RatingRow
        label={t.client}
        field={`client-${domain}`}
        anchors={anchors}
        value={isRated ? rating.client : null}
        previous={numberIn(previous, 'client')}
        onChange={(client) => set({ way: 'rated', client })}
        mayBeNone
      />
      <RatingRow
        label={t.counsellor}
        field={`counsellor-${domain}`}
        anchors={anchors}
        value={isRated ? rating.counsellor : null}
        previous={numberIn(previous, 'counsellor')}
        onChange={(counsellor) => counsellor !== 'none' && set({ way: 'rated', counsellor })}
      />
    </div>
  );
}

function Previously({ standing }: { readonly standing: DomainStanding }) {
  const { t } = useLanguage(texts);
  if ('notDiscussed' in standing) return <p className="soft small">{t.previouslyLeftOut}</p>;
  return (
    <p className="soft small">
      {t.previously(standing.client === null ? t.noneGiven : String(standing.client), String(standing.counsellor))}
    </p>
  );
}

/** "Not discussed" has a reason and is never a number (2-standard, Life domains). */
function LeftOut({ domain, rating, set }: AnswerProps) {
  const { t, say } = useLanguage(texts);
  return (
    <div className="domain-card-left-out" data-field={`reason-${domain}`}>
      <Segments
        label={t.leftOut}
        options={NotDiscussedReason.options.map((value) => ({ value, label: say.option('reason', value) }))}
        value={rating.way === 'leftOut' ? rating.reason : null}
        onChange={(reason) => set({ way: 'leftOut', reason: reason as RatingDraft['reason'] })}
      />
    </div>
  );
}

/** A one in these domains may be more than a need: whether there is a risk (T3) is asked, never assumed. */
function Urgent() {
  const { t } = useLanguage(texts);
  return (
    <Notice tone="info">
      <p>
        {t.urgent} <PageLink pageRef={pageRef('risks')}>{t.toRisks}</PageLink>
      </p>
    </Notice>
  );
}

/** What each number means here, and what the standard advises about the domain: there when somebody wants to read it. */
function Anchors({ domain }: Pick<DomainCardProps, 'domain'>) {
  const { t, lang } = useLanguage(texts);
  const { anchors, guidance } = domainEntry(useWizard().view, domain);
  return (
    <div className="folds">
      <Fold title={t.allAnchors} level={4}>
        <ol className="domain-card-anchors">
          {anchors.map((anchor) => (
            <li key={anchor.de}>{anchor[lang]}</li>
          ))}
        </ol>
        <p className="soft">{guidance[lang]}</p>
      </Fold>
    </div>
  );
}

function CardFoot({ domain, work, onNext }: PanelProps) {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const before = asBefore(view, domain);
  const set = (rating: RatingDraft) => work.set(withRating(view, work.draft, domain, rating));
  return (
    <div className="domain-card-foot">
      <Anchors domain={domain} />
      <Button onPress={onNext}>{t.nextDomain}</Button>
      {before !== null && <Button onPress={() => set(before)}>{t.asBefore}</Button>}
      {isTyped(work.draft, domain) && (
        <Button kind="quiet" onPress={() => set(startRating(view, domain))}>
          {t.takeBack}
        </Button>
      )}
    </div>
  );
}
