// One step of the list: its form, or the reasons why not and the way to where they can be mended.
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { Offer } from '../../../engine/state/explain.ts';
import { useActor } from '../../parts/api/use-actor.ts';
import type { CaseView } from '../../parts/api/views.ts';
import { EventForm } from '../../parts/event-form/event-form.tsx';
import { lackingFor, type Lack } from '../../parts/event-form/lacking.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Fold } from '../../parts/kit/fold.tsx';
import { Reasons, type Mend } from '../../parts/kit/reasons.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { useResponsible } from '../../parts/words/use-responsible.ts';
import { WhoApproves } from '../wizard/frame/who-approves.tsx';
import { mendingOf } from '../wizard/map/mend.ts';
import { texts } from './texts.ts';
import { useOpenAct } from './use-open-act.ts';

/** `before`: the case as it stood when the step was sent. */
export type OnSaved = (type: ProposalType, before: CaseView) => void;
type StepProps = { readonly offer: Offer; readonly view: CaseView; readonly onSaved: OnSaved };

export function Step({ offer, view, onSaved }: StepProps) {
  const { say, t } = useLanguage(texts);
  const { type, rule, refusals } = offer;
  const [act, openAct] = useOpenAct(view.id);
  const responsible = useResponsible()(view.state.context.file.counsellor);
  // Open by the rules and still not possible: there is nothing in the case it could be about.
  const lack = refusals.length === 0 ? lackingFor(type, view) : null;
  const isPossible = refusals.length === 0 && lack === null;
  return (
    <div ref={useLedTo(act === type)}>
      <Fold
        level={4}
        title={say.event(type)}
        note={isPossible ? t.possible : lack?.noun === 'openMark' ? t.noneThere : t.notYet}
        isOpen={act === type}
        onOpen={(isOpen) => openAct(isOpen ? type : null)}
      >
        <p className="soft small">{say.rule(rule)}</p>
        {type === 'approval.given' && <p className="soft small">{t.approvesOnly}</p>}
        {type === 'counsellor.assigned' && responsible !== null && <p>{responsible}</p>}
        {lack === null ? <FormOrReasons offer={offer} view={view} onSaved={onSaved} /> : <Lacking lack={lack} view={view} />}
      </Fold>
    </div>
  );
}

/** Whoever follows a link to a step is taken to it; whoever has pressed its heading stands there already. */
function useLedTo(isOpen: boolean) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const head = isOpen ? place.current?.querySelector<HTMLElement>('.fold-trigger') : null;
    if (document.activeElement !== head) head?.focus();
  }, [isOpen]);
  return place;
}

function FormOrReasons({ offer: { type, refusals }, view, onSaved }: StepProps) {
  const navigate = useNavigate();
  const [, openAct] = useOpenAct(view.id);
  const { role } = useActor();
  const mend: Mend = (refusal) => {
    const mending = mendingOf(refusal, view, role);
    if (mending === null) return null;
    if ('act' in mending) return () => openAct(mending.act);
    return () => void navigate({ to: '/cases/$id', params: { id: view.id }, search: mending });
  };
  const place = refusals.length === 0 ? ownPlaces[type] : undefined;
  if (place !== undefined) return <OwnPlace place={place} id={view.id} />;
  if (refusals.length === 0) return <EventForm type={type} view={view} mend={mend} onSaved={(before) => onSaved(type, before)} />;
  const second = refusals.find(({ code }) => code === 'secondPersonMissing');
  return (
    <>
      <Reasons refusals={refusals} mend={mend} />
      {second !== undefined && 'act' in second && <WhoApproves act={second.act} />}
    </>
  );
}

/** With what was recorded before one's eyes: an entry in the history, what is known of the person on a page of their own. */
const ownPlaces: Readonly<Partial<Record<ProposalType, 'history' | 'person'>>> = {
  'fact.corrected': 'history',
  'entry.voided': 'history',
  'entry.cleared': 'history',
  'client.renamed': 'person',
  'birthDate.corrected': 'person',
  'contactDetails.changed': 'person',
  'languages.changed': 'person',
  'addressLock.placed': 'person',
  'addressLock.lifted': 'person',
  'safeWay.agreed': 'person',
};

function OwnPlace({ place, id }: { readonly place: 'history' | 'person'; readonly id: string }) {
  const { t } = useLanguage(texts);
  return (
    <p>
      {place === 'history' ? t.correctInHistory : t.onPersonPage}{' '}
      <Link to={place === 'history' ? '/cases/$id/history' : '/cases/$id/person'} params={{ id }} className="link">
        {place === 'history' ? t.toHistory : t.toPerson}
      </Link>
    </p>
  );
}

function Lacking({ lack: { noun, creator }, view }: { readonly lack: Lack; readonly view: CaseView }) {
  const { say, t } = useLanguage(texts);
  const [, openAct] = useOpenAct(view.id);
  return (
    <>
      <p>{t.nothingYet[noun]}</p>
      {creator !== null && view.offers.some(({ type }) => type === creator) && (
        <Button onPress={() => openAct(creator)}>{say.event(creator)}</Button>
      )}
    </>
  );
}
