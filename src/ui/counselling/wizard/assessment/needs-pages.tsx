// The twelve life domains as one page to move about in freely: in the assessment, anew in a review talk, and once more at the end.
import { useState, type ReactNode } from 'react';
import { domainCodes } from '../../../../../machines/standards/catalogue.ts';
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { turning } from '../client-view/turning.tsx';
import { domainEntry } from '../frame/names.ts';
import { GoOnButton, PageFoot } from '../frame/page-foot.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { domainsByNeed } from '../page/by-need.ts';
import { pageRef } from '../page/page.ts';
import { texts as shared } from '../words/texts.ts';
import { DomainCard } from './domain-card.tsx';
import { LeaveRest } from './leave-rest.tsx';
import { completeAll, halfAnswered, openDomains, restOf, saveAll, saveReady, startNeeds, withRest, type NeedsDraft } from './needs.ts';
import { rateAsBefore } from './rating.ts';
import { RisksLine } from './risks-line.tsx';
import { texts } from './texts.ts';
import { useCards } from './use-cards.ts';

const ClientDomains = turning(async () => (await import('./client-domains.tsx')).ClientDomains);

type Part = { readonly work: Work<NeedsDraft> };

/** The assessment (T3): complete when every domain is rated or left out for a reason. */
export function NeedsPage() {
  const { t } = useLanguage(texts);
  const { t: around } = useLanguage(shared);
  const { view } = useWizard();
  const work = usePage(startNeeds);
  const nameOf = useNaming();
  const ready = saveReady(view, work.draft);
  const open = openDomains(view, work.draft);
  return (
    <>
      <Cards work={work} waitingFor={open} />
      <LeaveRest work={work} />
      <RisksLine />
      <Bar work={work} progress={<Progress open={open.length} />}>
        {ready.proposals.length > 0 && (
          <SendButton work={work} sending={ready} kind="plain" after={{ to: 'stay', rest: restOf(view, work.draft) }}>
            {around.save}
          </SendButton>
        )}
        <SendButton work={work} sending={completeAll(view, work.draft, nameOf)}>
          {t.complete}
        </SendButton>
      </Bar>
    </>
  );
}

/** In a review nothing has to be rated again: only where something has changed. */
export function ReratePage() {
  const work = usePage(startNeeds);
  return (
    <>
      <Cards work={work} waitingFor={halfAnswered(work.draft)} />
      <Bar work={work}>
        <SaveOrGoOn work={work} />
      </Bar>
    </>
  );
}

/** All domains at the end: what has not changed is taken over in one press. */
export function FinalRatingsPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startNeeds);
  const asBefore = rateAsBefore(view, openDomains(view, work.draft));
  return (
    <>
      <Cards work={work} waitingFor={halfAnswered(work.draft)} />
      <LeaveRest work={work} />
      <Bar work={work} progress={<Progress open={openDomains(view, work.draft).length} />}>
        <SaveOrGoOn work={work} />
        {asBefore.proposals.length > 0 && halfAnswered(work.draft).length === 0 && (
          <SendButton work={work} sending={withRest(saveReady(view, work.draft), asBefore)} kind="plain" after={{ to: pageRef('balance') }}>
            {t.allAsBefore}
          </SendButton>
        )}
      </Bar>
    </>
  );
}

function SaveOrGoOn({ work }: Part) {
  const { t: around } = useLanguage(shared);
  const { view } = useWizard();
  const nameOf = useNaming();
  if (work.isUntouched) return <GoOnButton />;
  return (
    <SendButton work={work} sending={saveAll(view, work.draft, nameOf)}>
      {around.saveAndGoOn}
    </SendButton>
  );
}

/** As few words as lead to the first of them. */
function useNaming(): (domains: readonly DomainCode[]) => string {
  const { t, lang } = useLanguage(texts);
  const { view } = useWizard();
  return (domains) => {
    const [first] = domainsByNeed(view, domains);
    return first === undefined ? '' : t.firstOf(domains.length, domainEntry(view, first).name[lang]);
  };
}

type CardsProps = Part & {
  /** The domains that hold the button back. */
  readonly waitingFor: readonly DomainCode[];
};

function Cards({ work, waitingFor }: CardsProps) {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  // Sorted when the page is opened and when somebody asks for it, never by itself: no card moves away from under a pointer.
  const [order, setOrder] = useState(() => domainsByNeed(view, domainCodes));
  const { list, isOpen, setOpen, openAll, closeAll, toNext } = useCards(order, openDomains(view, work.draft)[0]);
  const first = order.find((domain) => waitingFor.includes(domain));
  const areAllOpen = order.every(isOpen);
  return (
    <>
      <ClientDomains work={work} order={order} />
      <section className="domain-cards">
        <div className="row">
          <Button onPress={areAllOpen ? closeAll : openAll}>{areAllOpen ? t.closeAll : t.openAll}</Button>
          <Button kind="quiet" onPress={() => setOrder(domainsByNeed(view, domainCodes))}>
            {t.sortByNeed}
          </Button>
          <p className="soft small domain-cards-keys">{t.byKeyboard}</p>
        </div>
        <ol className="domain-cards-list" ref={list}>
          {order.map((domain) => (
            <DomainCard
              key={domain}
              domain={domain}
              work={work}
              isOpen={isOpen(domain)}
              onOpen={(opens) => setOpen(domain, opens)}
              isFirstOpen={domain === first}
              onNext={() => toNext(domain)}
            />
          ))}
        </ol>
      </section>
    </>
  );
}

/** Stays in sight at the lower edge: what it does, and what is still open. */
function Bar({ work, progress, children }: Part & { readonly progress?: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="needs-bar">
      {progress}
      <PageFoot work={work}>{children}</PageFoot>
    </div>
  );
}

function Progress({ open }: { readonly open: number }) {
  const { t } = useLanguage(texts);
  const all = domainCodes.length;
  return (
    <p className="needs-progress">
      <progress max={all} value={all - open} aria-hidden="true" />
      <span>{t.answered(all - open, all)}</span>
    </p>
  );
}
