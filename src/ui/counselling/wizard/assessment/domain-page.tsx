// One life domain: the client's rating and the counsellor's, apart and side by side, with the anchors in words. A difference between
// them is information and never evened out (2-standard, Life domains).
import { NotDiscussedReason } from '../../../../../machines/case/events/assessment.ts';
import type { DomainStanding } from '../../../../../machines/case/context/context.ts';
import type { Rating as RatingValue } from '../../../../../machines/case/events/define.ts';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { Choice } from '../../../parts/kit/choice.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { OptionField, WordsField } from '../frame/fields.tsx';
import { domainEntry } from '../frame/names.ts';
import { PageFoot, SaveAndGoOn } from '../frame/page-foot.tsx';
import { PageLink } from '../frame/page-link.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef } from '../page/page.ts';
import { RatingPair } from './rating-pair.tsx';
import { domainOf, isUrgent, previousOf, rate, rateAsBefore, startRating, type RatingDraft } from './rating.ts';
import { texts } from './texts.ts';

type Part = { readonly work: Work<RatingDraft> };

export function DomainPage() {
  const { t } = useLanguage(texts);
  const { here, view } = useWizard();
  const domain = domainOf(here.item);
  // Only at the end there is anything to take over.
  const asBefore = rateAsBefore(view, [domain]);
  const work = usePage((scene, item) => startRating(scene, domainOf(item)));
  return (
    <>
      <div className="form">
        <Choice
          label={t.way}
          value={work.draft.way}
          onChange={(way) => work.set({ way: way as RatingDraft['way'] })}
          options={[
            { value: 'rated', label: t.rated },
            { value: 'leftOut', label: t.leftOut },
          ]}
        />
        {work.draft.way === 'rated' ? <Ratings work={work} /> : <LeftOut work={work} />}
        {isUrgent(work.draft, domain) && <Urgent />}
        <WordsField work={work} of="domain.rated" name="note" hint={work.draft.way === 'rated' ? t.noteHint : t.leftOutHint} multiline />
      </div>
      <PageFoot work={work}>
        <SaveAndGoOn work={work} sending={rate(work.draft, domain)} />
        {work.isUntouched && asBefore.proposals.length > 0 && (
          <SendButton work={work} sending={asBefore} kind="plain">
            {t.asBefore}
          </SendButton>
        )}
      </PageFoot>
    </>
  );
}

/** A one in these domains may be more than a need: whether there is a risk (T3) is asked, never assumed. */
function Urgent() {
  const { t } = useLanguage(texts);
  return (
    <Notice tone="info">
      <p>
        {t.urgent} <PageLink pageRef={pageRef('risks')}>{t.toRisks}</PageLink>
      </p>
    </Notice>
  );
}

/** "Not discussed" has a reason and is never a number (2-standard, Life domains). */
const LeftOut = ({ work }: Part) => <OptionField work={work} of="domain.leftOut" name="reason" values={NotDiscussedReason.options} />;

/** Null where there is no number to stand beside the new one. */
const numberIn = (standing: DomainStanding | null, side: 'client' | 'counsellor'): RatingValue | null =>
  standing === null || 'notDiscussed' in standing ? null : standing[side];

function Ratings({ work: { draft, set } }: Part) {
  const { t, lang } = useLanguage(texts);
  const { view, here } = useWizard();
  const domain = domainOf(here.item);
  const anchors = domainEntry(view, domain).anchors.map((anchor) => anchor[lang]);
  const previous = previousOf(view, domain);
  return (
    <>
      {previous !== null && <Previously standing={previous} />}
      <RatingPair
        anchors={anchors}
        left={{
          name: 'client',
          label: t.client,
          value: draft.client === 'none' ? null : draft.client,
          previous: numberIn(previous, 'client'),
          onChange: (client) => set({ client }),
        }}
        right={{
          name: 'counsellor',
          label: t.counsellor,
          value: draft.counsellor,
          previous: numberIn(previous, 'counsellor'),
          onChange: (counsellor) => set({ counsellor }),
        }}
      />
      <CheckField label={t.noNumber} checked={draft.client === 'none'} onChange={(isNone) => set({ client: isNone ? 'none' : null })} />
    </>
  );
}

function Previously({ standing }: { readonly standing: DomainStanding }) {
  const { t } = useLanguage(texts);
  if ('notDiscussed' in standing) return <p className="soft">{t.previouslyLeftOut}</p>;
  return (
    <p className="soft">{t.previously(standing.client === null ? t.noneGiven : String(standing.client), String(standing.counsellor))}</p>
  );
}
