// What needs a second person (four-eyes principle): one agrees first, then somebody else does it.
import type { FourEyesAct } from '../../../../../machines/case/events/codes.ts';
import type { Proposal } from '../../../../../machines/case/events/case-event.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { send, type Sending } from '../page/sending.ts';
import { texts } from '../words/texts.ts';
import { SendButton } from './send-button.tsx';
import type { After, Work } from './use-page.ts';
import { WhoApproves } from './who-approves.tsx';
import { useWizard } from './wizard-context.ts';

type FourEyesProps<D> = {
  readonly act: FourEyesAct;
  /** What the second of the two does; the first only agrees. */
  readonly does: Proposal | Sending;
  readonly words: string;
  readonly work: Work<D>;
  /** What follows once the second of the two has done it. */
  readonly after?: After<D>;
};

/** Whether a second person has agreed to the act. */
export const useApproval = (act: FourEyesAct): boolean => useWizard().view.state.context.file.approvals[act] !== undefined;

export function FourEyesButtons<D>({ act, does, words, work, after }: FourEyesProps<D>) {
  const { t } = useLanguage(texts);
  const { view, by } = useWizard();
  const isApproved = useApproval(act);
  // Whoever has agreed sees why the button refuses them: the second person is never the first (2-standard, People and roles).
  const isOwn = view.state.context.file.approvals[act] === by.id;
  return (
    <>
      {isApproved && <p className="wizard-approved">{isOwn ? t.ownApproval : t.approved}</p>}
      {!isOwn && <p className="soft">{t.approvesOnly}</p>}
      {!isApproved && <WhoApproves act={act} />}
      <SendButton
        work={work}
        sending={'proposals' in does ? does : send(does)}
        kind={isApproved ? 'primary' : 'plain'}
        {...(after && { after })}
      >
        {words}
      </SendButton>
      {!isOwn && (
        // An approval of its own, so that the record shows two people (decision 9); what was typed is for the act itself and stays.
        <SendButton work={work} sending={send({ type: 'approval.given', act })} kind="plain" after={{ to: 'stay', rest: work.draft }}>
          {t.approve}
        </SendButton>
      )}
    </>
  );
}
