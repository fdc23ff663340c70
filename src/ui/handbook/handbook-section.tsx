// One section of the guide: what is said, asked, chosen from and done there, and what the calendar does.
import type { Block, GuideLine, GuideSection, GuideStep } from '../../export/guide/guide-shape.ts';
import { useLanguage } from '../parts/words/language.tsx';
import { texts } from './texts.ts';

type Title = 'h3' | 'h4';

export function HandbookSection({ section, isAlone }: { readonly section: GuideSection; readonly isAlone: boolean }) {
  const { path, title, blocks } = section;
  return (
    <article id={path} tabIndex={-1} className="handbook-section" aria-label={title}>
      {/* The only section of a chapter, or the one about the whole of it, has the chapter's own title above it. */}
      {!isAlone && <h3 className="handbook-section-title">{title}</h3>}
      {blocks.map((block) => (
        <SectionBlock key={block.kind === 'text' ? block.text : block.title} block={block} Title={isAlone ? 'h3' : 'h4'} />
      ))}
    </article>
  );
}

function SectionBlock({ block, Title }: { readonly block: Block; readonly Title: Title }) {
  if (block.kind === 'text') return <p className="handbook-guidance">{block.text}</p>;
  return (
    <div className="handbook-part">
      <Title className="handbook-part-title">{block.title}</Title>
      {block.kind === 'questions' &&
        block.lines.map(({ text }) => (
          <p key={text} className="handbook-question">
            {text}
          </p>
        ))}
      {block.kind === 'levels' && <Levels levels={block.levels} />}
      {block.kind === 'lines' && <Lines lines={block.lines} />}
      {block.kind === 'steps' && (
        <ul className="handbook-steps">
          {block.steps.map((step) => (
            <Step key={`${step.what} ${step.to} ${step.rule}`} step={step} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Levels({ levels }: { readonly levels: readonly GuideLine[] }) {
  return (
    <dl className="handbook-levels">
      {levels.map(({ text, detail }) => (
        <div key={text} className="handbook-level">
          <dt>{detail}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ lines }: { readonly lines: readonly GuideLine[] }) {
  return (
    <ul className="handbook-lines">
      {lines.map(({ text, detail }) => (
        <li key={text}>
          {text} {detail !== null && <span className="soft small">{detail}</span>}
        </li>
      ))}
    </ul>
  );
}

function Step({ step: { what, to, rule, ruleName, onlyIf, follows } }: { readonly step: GuideStep }) {
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
