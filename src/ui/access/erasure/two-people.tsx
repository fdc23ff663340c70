// The two people it takes to erase a case (four eyes): one agrees, another one erases, and it is said whose turn it is and why not.
import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../../../machines/case/context/refusal.ts';
import type { ErasureRehearsal } from '../../parts/api/erasure.ts';
import { useActor } from '../../parts/api/use-actor.ts';
import type { CaseView } from '../../parts/api/views.ts';
import { DraftStatus } from '../../parts/draft/draft-status.tsx';
import { useDraft } from '../../parts/draft/use-draft.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { Reasons } from '../../parts/kit/reasons.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

type TwoPeopleProps = { readonly view: CaseView; readonly rehearsal: ErasureRehearsal; readonly onErased: () => void };

export function TwoPeople(props: TwoPeopleProps) {
  const { t } = useLanguage(texts);
  return (
    <Panel title={t.peopleTitle}>
      <p className="soft">{t.peopleLead}</p>
      <ol className="erasure-steps">
        <li>
          <h3 className="erasure-title">{t.approval}</h3>
          <Approval {...props} />
        </li>
        <li>
          <h3 className="erasure-title">{t.erase}</h3>
          <Erasing {...props} />
        </li>
      </ol>
    </Panel>
  );
}

function Approval({ view, rehearsal: { retention, people } }: TwoPeopleProps) {
  const { say, t } = useLanguage(texts);
  const { role } = useActor();
  // A page of its own: what the eraser does is another draft.
  const draft = useDraft({ caseId: view.id, page: 'approve-erasure', initial: null });
  const { approvedBy, approve } = people;
  const names = useRoleNames();
  if (approvedBy !== null) {
    const { name, role: asRole, on } = approvedBy;
    return <p>{t.approvedBy(`${name ?? t.somebody} (${names([asRole])})`, say.day(on))}</p>;
  }
  if (!approve.includes(role)) return <p className="soft">{t.approveOthers(names(approve))}</p>;
  // Closing ends every approval that was given before: it would be for nothing.
  if (retention.closedOn === null) return <p className="soft">{t.approveLater}</p>;
  return (
    <>
      <Button onPress={() => draft.submit([{ type: 'approval.given', act: 'erasure' }])} busy={draft.submission === 'saving'}>
        {t.approve}
      </Button>
      {draft.submission !== 'editing' && <DraftStatus draft={draft} />}
    </>
  );
}

/** `isMine`: nobody is the second person of themselves, which the state alone cannot know. */
function againstIt({ refusals, people: { isMine } }: ErasureRehearsal): readonly Refusal[] {
  return isMine ? [...refusals, { code: 'sameSecondPerson', act: 'erasure' }] : refusals;
}

function Erasing({ view, rehearsal, onErased }: TwoPeopleProps) {
  const { say, t } = useLanguage(texts);
  const { role } = useActor();
  const names = useRoleNames();
  const [isAsking, ask] = useState(false);
  const against = againstIt(rehearsal);
  const { erase } = rehearsal.people;
  if (!erase.includes(role))
    return (
      <>
        <p>{t.eraseOthers(names(erase))}</p>
        {against.length > 0 && <p className="soft">{t.against}</p>}
        <Reasons refusals={against} />
      </>
    );
  if (isAsking && against.length === 0) return <Sure view={view} onErased={onErased} onCancel={() => ask(false)} />;
  return (
    <Button onPress={() => ask(true)} reasons={against.map(say.refusal)}>
      {t.eraseButton}
    </Button>
  );
}

type SureProps = { readonly view: CaseView; readonly onErased: () => void; readonly onCancel: () => void };

/** Asked once more, because it is the one thing here that nobody can take back. */
function Sure({ view, onErased, onCancel }: SureProps) {
  const { t } = useLanguage(texts);
  const draft = useDraft({ caseId: view.id, page: 'erase', initial: null, onSaved: onErased });
  const place = useRef<HTMLDivElement>(null);
  // Whoever has asked is taken to it: the button they pressed is gone.
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="erasure-sure">
      <Notice tone="attention" title={t.sureTitle}>
        <p>{t.sure}</p>
        <div className="row">
          <Button kind="primary" onPress={() => draft.submit([{ type: 'case.erased' }])} busy={draft.submission === 'saving'}>
            {t.yes}
          </Button>
          <Button onPress={onCancel}>{t.no}</Button>
        </div>
      </Notice>
      {draft.submission !== 'editing' && <DraftStatus draft={draft} />}
    </div>
  );
}

function useRoleNames(): (roles: readonly string[]) => string {
  const { say, t } = useLanguage(texts);
  return (roles) => roles.map(say.role).join(t.or);
}
