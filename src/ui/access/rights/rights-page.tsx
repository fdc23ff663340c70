// What the person a case is about can ask for, gathered on one page: own file, correction, restriction, erasure, and who has looked.
import { Link, useParams } from '@tanstack/react-router';
import { retentionOf } from '../../../engine/outlook/retention.ts';
import { useCase } from '../../parts/api/queries.ts';
import { sightIn } from '../../parts/api/sight-in.ts';
import type { CaseView } from '../../parts/api/views.ts';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { OwnFilePart } from './own-file-part.tsx';
import { RestrictPart } from './restrict-part.tsx';
import { RightsPart } from './rights-part.tsx';
import { texts } from './texts.ts';
import './rights.css';

export function RightsPage() {
  const { t } = useLanguage(texts);
  const { id } = useParams({ from: '/cases/$id' });
  const { data: view } = useCase(id);
  // The frame of the case shows no page before its view is there.
  if (view === undefined) return null;
  return (
    <div className="panel">
      <PageHead title={t.title} lead={t.lead} />
      <div className="rights-list">
        <OwnFilePart view={view} />
        <CorrectPart view={view} />
        <RestrictPart view={view} />
        <ErasePart view={view} />
        <AccessPart view={view} />
      </div>
      <p className="soft small">{t.complain}</p>
    </div>
  );
}

type PartProps = { readonly view: CaseView };

function CorrectPart({ view }: PartProps) {
  const { t } = useLanguage(texts);
  const { id } = view;
  return (
    <RightsPart title={t.correctTitle}>
      <p>{t.correct}</p>
      <ul className="rights-ways">
        {sightIn(view) === 'content' && (
          <li>
            <Link to="/cases/$id/person" params={{ id }} className="link">
              {t.toPerson}
            </Link>
          </li>
        )}
        <li>
          <Link to="/cases/$id/history" params={{ id }} className="link">
            {t.toHistory}
          </Link>
        </li>
      </ul>
    </RightsPart>
  );
}

function ErasePart({ view: { id, state } }: PartProps) {
  const { say, t } = useLanguage(texts);
  const { until } = retentionOf(state.context);
  return (
    <RightsPart title={t.eraseTitle}>
      {state.value !== 'erased' && <p>{until === null ? t.eraseOpen : t.eraseFrom(say.day(until))}</p>}
      <p>
        <Link to="/cases/$id/erasure" params={{ id }} className="link">
          {t.toErasure}
        </Link>
      </p>
    </RightsPart>
  );
}

/** Names of colleagues are not for everybody who sees days and steps. */
function AccessPart({ view }: PartProps) {
  const { t } = useLanguage(texts);
  return (
    <RightsPart title={t.accessTitle}>
      <p>{t.access}</p>
      {sightIn(view) !== 'clocks' && (
        <p>
          <Link to="/cases/$id/accesses" params={{ id: view.id }} className="link">
            {t.toAccesses}
          </Link>
        </p>
      )}
    </RightsPart>
  );
}
