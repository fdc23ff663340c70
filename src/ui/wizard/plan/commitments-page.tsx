// What both sides promise: chosen from the standard or in own words.
import { catalogueOf } from '../../../../machines/standards/catalogues.ts';
import { useLanguage } from '../../language.tsx';
import { WordsField } from '../frame/fields.tsx';
import { GoOnButton, PageFoot } from '../frame/page-foot.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { wordsOn } from '../page/case-view.ts';
import { commitmentsOf, promise, promiseOwn, startCommitments, takeBack, type CommitmentDraft, type Side } from './commitment.ts';
import { texts } from './texts.ts';

export function CommitmentsPage() {
  const work = usePage(startCommitments);
  return (
    <>
      <div className="wizard-sides">
        <SidePart side="centre" work={work} />
        <SidePart side="client" work={work} />
      </div>
      <PageFoot work={work}>
        <GoOnButton />
      </PageFoot>
    </>
  );
}

type SideProps = { readonly side: Side; readonly work: Work<CommitmentDraft> };

function SidePart({ side, work }: SideProps) {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const title = side === 'centre' ? t.centreTitle : t.clientTitle;
  return (
    <section className="wizard-side" aria-label={title}>
      <h3>{title}</h3>
      <Made side={side} work={work} />
      <ToChoose side={side} work={work} />
      <WordsField work={work} of="commitment.made" name={side} label={t.own} multiline />
      <SendButton
        work={work}
        sending={promiseOwn(view, side, work.draft)}
        kind="plain"
        after={{ to: 'stay', rest: { ...work.draft, [side]: '' } }}
      >
        {t.addOwn}
      </SendButton>
    </section>
  );
}

function Made({ side, work }: SideProps) {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const made = commitmentsOf(view, side);
  if (made.length === 0) return null;
  return (
    <ul className="wizard-promises">
      {made.map(([id]) => {
        const wording = wordsOn(view, `commitment.${id}`, 'wording');
        return (
          <li key={id}>
            <span>{wording}</span>
            <SendButton
              work={work}
              sending={takeBack(id)}
              kind="quiet"
              after={{ to: 'stay', rest: work.draft }}
              label={`${t.takeBack}: ${wording}`}
            >
              {t.takeBack}
            </SendButton>
          </li>
        );
      })}
    </ul>
  );
}

function ToChoose({ side, work }: SideProps) {
  const { t, lang } = useLanguage(texts);
  const { view } = useWizard();
  const taken = new Set(commitmentsOf(view, side).map(([, { template }]) => template));
  const left = catalogueOf(view.header.standard).commitments.filter(({ party, code }) => party === side && !taken.has(code));
  return (
    <ul className="wizard-offers">
      {left.map(({ code, wording }) => (
        <li key={code}>
          <span>{wording[lang]}</span>
          <SendButton
            work={work}
            sending={promise(view, side, code, wording.de)}
            kind="plain"
            after={{ to: 'stay', rest: work.draft }}
            label={`${t.addThis}: ${wording[lang]}`}
          >
            {t.addThis}
          </SendButton>
        </li>
      ))}
    </ul>
  );
}
