// One state of the chart in the handbook: the guidance, the acts with their conditions, what the calendar does.
import { useLanguage } from '../parts/words/language.tsx';
import type { ToldSection, ToldStep } from './in-words.ts';
import { texts } from './texts.ts';

export function HandbookSection({ section, isAlone }: { readonly section: ToldSection; readonly isAlone: boolean }) {
  const { t } = useLanguage(texts);
  const { path, title, guidance, acts, consequences, timers } = section;
  const Title = isAlone ? 'h3' : 'h4';
  return (
    <article id={path} tabIndex={-1} className="handbook-section" aria-label={title}>
      {/* The only section of a chapter, or the one about the whole of it, has the chapter's own title above it. */}
      {!isAlone && <h3 className="handbook-section-title">{title}</h3>}
      {guidance !== null && <p className="handbook-guidance">{guidance}</p>}
      <Steps Title={Title} title={t.acts} steps={acts} />
      {timers.length > 0 && (
        <div className="handbook-part">
          <Title className="handbook-part-title">{t.timers}</Title>
          <ul>
            {timers.map((timer) => (
              <li key={timer}>{timer}</li>
            ))}
          </ul>
        </div>
      )}
      <Steps Title={Title} title={t.consequences} steps={consequences} />
    </article>
  );
}

type StepsProps = { readonly Title: 'h3' | 'h4'; readonly title: string; readonly steps: readonly ToldStep[] };

function Steps({ Title, title, steps }: StepsProps) {
  if (steps.length === 0) return null;
  return (
    <div className="handbook-part">
      <Title className="handbook-part-title">{title}</Title>
      <ul className="handbook-steps">
        {steps.map((step) => (
          <Step key={`${step.what} ${step.to} ${step.rule}`} step={step} />
        ))}
      </ul>
    </div>
  );
}

function Step({ step: { what, to, rule, ruleName, onlyIf, follows } }: { readonly step: ToldStep }) {
  const { t } = useLanguage(texts);
  return (
    <li className="handbook-step">
      <div>
        <p>
          <strong>{what}</strong>
          {to !== null && (
            <>
              {' '}
              <span className="soft">{t.leadsTo}</span> {to}
            </>
          )}
        </p>
        {onlyIf.length > 0 && (
          <p className="small">
            <span className="soft">{t.onlyIf}</span> {onlyIf.join(' · ')}
          </p>
        )}
        {follows.map((effect) => (
          <p key={effect} className="small">
            {effect}
          </p>
        ))}
      </div>
      {ruleName !== null && <Source rule={rule} name={ruleName} />}
    </li>
  );
}

/** A numbered paragraph is short to look at and whole to listen to; other sources are named. */
function Source({ rule, name }: { readonly rule: string | null; readonly name: string }) {
  if (rule === null) return <span className="handbook-source soft small">{name}</span>;
  return (
    <span className="handbook-source tag" title={name}>
      <span aria-hidden="true">{rule}</span>
      <span className="unseen">{name}</span>
    </span>
  );
}
