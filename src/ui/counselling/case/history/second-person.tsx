// The second person of taking an entry back (four eyes): agrees in the same place, so that nobody has to look for it.
import type { Actor } from '../../../../../machines/actor.ts';
import type { VoidingReason } from '../../../../../machines/case/events/codes.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { useDraft } from '../../../parts/draft/use-draft.ts';
import { DraftStatus } from '../../../parts/draft/draft-status.tsx';
import { Button } from '../../../parts/kit/button.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';

type SecondPersonProps = {
  readonly view: CaseView;
  readonly by: Actor;
  readonly seq: number;
  /** The approval is for this reason and no other; null while none is chosen. */
  readonly because: VoidingReason | null;
  /** Nothing is said where this person can do it alone. */
  readonly isMissing: boolean;
};

export function SecondPerson({ view, by, seq, because, isMissing }: SecondPersonProps) {
  const { t, say } = useLanguage(texts);
  // An approval of its own, so that the record shows two people; what was typed for the taking back is another draft and stays.
  const draft = useDraft({ caseId: view.id, page: 'approve-voiding', initial: null });
  const { approvals, approvedVoiding } = view.state.context.file;
  const isHere = approvedVoiding === null || (approvedVoiding.seq === seq && approvedVoiding.because === because);
  const approvedBy = isHere ? approvals.voiding : undefined;
  if (approvedBy !== undefined && approvedBy !== by.id && !isMissing) return <Notice tone="good" title={t.approved} />;
  if (!isMissing) return null;
  const isOwn = approvedBy === by.id;
  return (
    <Notice tone="attention" title={t.secondPerson}>
      <p>{isOwn ? t.ownApproval : t.secondPersonWhy}</p>
      {!isOwn && (
        <>
          <p>{t.askColleague}</p>
          {approvedVoiding !== null && approvals.voiding !== undefined && (
            <p>{t.approvedOther(approvedVoiding.seq, say.option('because', approvedVoiding.because))}</p>
          )}
          {because === null ? (
            <p>{t.reasonFirst}</p>
          ) : (
            <Button
              onPress={() => draft.submit([{ type: 'approval.given', act: 'voiding', seq, because }])}
              busy={draft.submission === 'saving'}
            >
              {t.approve}
            </Button>
          )}
          {draft.submission !== 'editing' && <DraftStatus draft={draft} />}
        </>
      )}
    </Notice>
  );
}
