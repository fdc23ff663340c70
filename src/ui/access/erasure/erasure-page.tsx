// Erasing one case: how it stands, what would go and what stays, the two people it takes, a hold; afterwards its certificate. Nothing on it is a
// word of the case, so it is the same page for whoever sees days and steps only.
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { approversOf } from '../../../../machines/case/checks/roles.ts';
import { retentionOf } from '../../../engine/outlook/retention.ts';
import { useRehearsal } from '../../parts/api/erasure.ts';
import { useCase } from '../../parts/api/queries.ts';
import { useActor } from '../../parts/api/use-actor.ts';
import { usePort } from '../../parts/api/use-port.ts';
import type { CaseView } from '../../parts/api/views.ts';
import { Fact } from '../../parts/kit/fact.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { Certificate } from './certificate.tsx';
import { HoldPart } from './hold-part.tsx';
import { Rehearsed } from './rehearsed.tsx';
import { TwoPeople } from './two-people.tsx';
import { texts } from './texts.ts';
import './erasure.css';

export function ErasurePage() {
  const { id } = useParams({ from: '/cases/$id' });
  const { data: view } = useCase(id);
  const [isErasedHere, erasedHere] = useState(false);
  const { t } = useLanguage(texts);
  const mayRead = useMayRead();
  // The frame of the case shows no page before its view is there.
  if (view === undefined) return null;
  if (view.state.value !== 'erased') return <Kept view={view} mayRead={mayRead} onErased={() => erasedHere(true)} />;
  if (mayRead) return <Certificate id={id} takesFocus={isErasedHere} />;
  return (
    <Panel title={t.title}>
      <p>{t.erasedElsewhere}</p>
    </Panel>
  );
}

/** Those of whom two are needed; a room with made-up cases has no server to ask. */
function useMayRead(): boolean {
  const { role } = useActor();
  const { fetchPaper } = usePort();
  return fetchPaper !== null && approversOf('erasure').includes(role);
}

type KeptProps = { readonly view: CaseView; readonly mayRead: boolean; readonly onErased: () => void };

function Kept({ view, mayRead, onErased }: KeptProps) {
  const { t } = useLanguage(texts);
  const { fetchPaper } = usePort();
  const { data: rehearsal, error, refetch } = useRehearsal(view.id, view.version, mayRead);
  return (
    <>
      <Panel title={t.title}>
        <Standing view={view} />
        {!mayRead && <p className="soft">{fetchPaper === null ? t.notServed : t.notHere}</p>}
        {error !== null && <TroubleNotice error={error} onRetry={() => void refetch()} />}
        {mayRead && rehearsal === undefined && error === null && <p className="soft">{t.loading}</p>}
      </Panel>
      {rehearsal !== undefined && <Rehearsed rehearsal={rehearsal} />}
      {rehearsal !== undefined && <TwoPeople view={view} rehearsal={rehearsal} onErased={onErased} />}
      <HoldPart view={view} />
    </>
  );
}

function Standing({ view: { state } }: { readonly view: CaseView }) {
  const { say, t } = useLanguage(texts);
  const retention = retentionOf(state.context);
  const { months, closedOn, until } = retention;
  const words = useStandingWords();
  return (
    <>
      <p className={state.context.ending.held ? 'erasure-standing tone-due' : 'erasure-standing'}>
        {words(retention, state.context.ending.held)}
      </p>
      {closedOn !== null && (
        <dl className="facts">
          <Fact term={t.closedOn}>{say.day(closedOn)}</Fact>
          {months !== null && <Fact term={t.kept}>{t.months(months)}</Fact>}
          {until !== null && <Fact term={t.until}>{say.day(until)}</Fact>}
        </dl>
      )}
    </>
  );
}

function useStandingWords() {
  const { say, t } = useLanguage(texts);
  return ({ months, until, isOver, withdrawnEarly }: ReturnType<typeof retentionOf>, isOnHold: boolean): string => {
    if (isOnHold) return t.held;
    if (until === null) return months === null ? t.stillOpenElse : t.stillOpen(months);
    if (!isOver) return t.waits(say.day(until));
    return withdrawnEarly ? t.withdrawn : t.over;
  };
}
