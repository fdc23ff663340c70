// One press, one act of the standard, sent like everything that is typed; and why it cannot be taken now.
import type { Proposal, ProposalType } from '../../../../../machines/case/events/case-event.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { useDraft, type Draft } from '../../../parts/draft/use-draft.ts';
import { useLanguage } from '../../../parts/words/language.tsx';

type Acts = {
  readonly draft: Draft<null>;
  readonly act: (proposal: Proposal) => void;
  /** Sentences; null where the standard does not know the act at this point. */
  readonly reasonsFor: (type: ProposalType) => readonly string[] | null;
};

export function useActs(view: CaseView, page: string, onSaved: () => void): Acts {
  const draft = useDraft<null>({ caseId: view.id, page, initial: null, onSaved });
  const reasonsFor = useReasons(view);
  return { draft, act: (proposal) => draft.submit([proposal]), reasonsFor };
}

export function useReasons(view: CaseView): (type: ProposalType) => readonly string[] | null {
  const { say } = useLanguage();
  return (type) => {
    const offer = view.offers.find((one) => one.type === type);
    return offer === undefined ? null : [...new Set(offer.refusals.map(say.refusal))];
  };
}
