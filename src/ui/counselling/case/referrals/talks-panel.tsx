// Talks with other bodies, beside the consents they rest on: a case conference, and somebody who asks about the client.
import { useState } from 'react';
import type { ProposalType } from '../../../../../machines/case/events/case-event.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { EventForm } from '../../../parts/event-form/event-form.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { Reasons } from '../../../parts/kit/reasons.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';

const talks: readonly ProposalType[] = ['conference.held', 'enquiry.noted'];

export function TalksPanel({ view }: { readonly view: CaseView }) {
  const { say, t } = useLanguage(texts);
  const [open, setOpen] = useState<ProposalType | null>(null);
  const offers = view.offers.filter(({ type }) => talks.includes(type));
  if (offers.length === 0) return null;
  return (
    <Panel title={t.talks}>
      <div className="folds">
        {offers.map(({ type, refusals }) => (
          <Fold key={type} title={say.event(type)} isOpen={open === type} onOpen={(isOpen) => setOpen(isOpen ? type : null)}>
            {refusals.length > 0 ? <Reasons refusals={refusals} /> : <EventForm type={type} view={view} onSaved={() => setOpen(null)} />}
          </Fold>
        ))}
      </div>
    </Panel>
  );
}
