// A possible event, filled in as an example and ready to be changed: the form every act of the standard has.
import { QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import { actorFor, counsellor } from '../../../scenarios/staff.ts';
import { exampleOf } from '../../../scenarios/walk/examples.ts';
import { shownIn } from '../../../scenarios/walk/walk.ts';
import { newTabId, nextTab } from '../../parts/api/tab.ts';
import { caseQuery, useCase } from '../../parts/api/queries.ts';
import { answersOf } from '../../parts/event-form/answers-of.ts';
import { EventForm } from '../../parts/event-form/event-form.tsx';
import { Button } from '../../parts/kit/button.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { useRoom } from './use-room.ts';

type ActFormProps = { readonly type: ProposalType; readonly onClose: () => void };

export function ActForm(props: ActFormProps) {
  const { client } = useRoom();
  return (
    <QueryClientProvider client={client}>
      <Prepared {...props} />
    </QueryClientProvider>
  );
}

/** The example is laid in as a draft, where the form looks for what was typed before; whoever does such a thing acts meanwhile. */
function usePrepared(type: ProposalType): boolean {
  const room = useRoom();
  const client = useQueryClient();
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const { walk } = room.state.getState();
    const actor = actorFor(type);
    const { queryKey } = caseQuery(room.id);
    const prepare = async () => {
      const draft = { answers: answersOf(exampleOf(shownIn(walk), type, actor, walk.day)), late: null };
      const page = `act-${type}`;
      const { drafted } = await room.cases.port.fetchCase(room.id);
      await room.cases.port.keepDraft(room.id, page, {
        value: draft,
        grewFrom: drafted[page]?.version ?? 0,
        tab: nextTab(client, newTabId()),
      });
      room.actAs(actor);
      // What is being read already does not know the draft yet.
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, await room.cases.port.fetchCase(room.id));
      setReady(true);
    };
    void prepare();
    return () => room.actAs(counsellor);
  }, [room, client, type]);
  return isReady;
}

function Prepared({ type, onClose }: ActFormProps) {
  const { say, t } = useLanguage(texts);
  const { id } = useRoom();
  const { data: view } = useCase(id);
  const isReady = usePrepared(type);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section ref={place} tabIndex={-1} className="training-act" aria-labelledby="act-title">
      <h2 id="act-title" className="training-side-title">
        {t.actTitle(say.event(type))}
      </h2>
      <p className="soft small">{t.byWhom(say.role(actorFor(type).role))}</p>
      {isReady && view !== undefined && <EventForm type={type} view={view} onSaved={onClose} />}
      <Button kind="quiet" onPress={onClose}>
        {t.close}
      </Button>
    </section>
  );
}
