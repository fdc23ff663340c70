// An agreed pause: why, until when, who keeps contact; extended once, ended whenever the client wishes.
import { useLanguage } from '../../language.tsx';
import { DayOfField, OptionField, WordsField } from '../frame/fields.tsx';
import { PageFoot } from '../frame/page-foot.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { send } from '../page/sending.ts';
import { texts } from './texts.ts';
import { extendPause, pause, startPause, type PauseDraft } from './ways-on.ts';

const reasons = ['illness', 'birth', 'custody', 'travel', 'course', 'crisis'] as const;

export function PausePage() {
  const { view } = useWizard();
  const work = usePage(startPause);
  return view.state.context.presence.pause === null ? <NewPause work={work} /> : <RunningPause work={work} />;
}

type Part = { readonly work: Work<PauseDraft> };

function NewPause({ work }: Part) {
  const { t } = useLanguage(texts);
  const of = 'pause.agreed';
  return (
    <>
      <div className="form">
        <OptionField work={work} of={of} name="reason" values={reasons} />
        <DayOfField work={work} of={of} name="until" />
        <OptionField work={work} of={of} name="contactBy" values={['client', 'centre']} />
        <WordsField work={work} of={of} name="note" multiline />
      </div>
      <PageFoot work={work}>
        <SendButton work={work} sending={pause(work.draft)}>
          {t.pause}
        </SendButton>
      </PageFoot>
    </>
  );
}

function RunningPause({ work }: Part) {
  const { t, say } = useLanguage(texts);
  const { pause: running } = useWizard().view.state.context.presence;
  return (
    <>
      {running !== null && <p>{t.pausedSince(say.day(running.since), say.day(running.until))}</p>}
      <section className="wizard-part" aria-label={t.extend}>
        <DayOfField work={work} of="pause.extended" name="until" />
        <SendButton work={work} sending={extendPause(work.draft)} kind="plain" after={{ to: 'stay' }}>
          {t.extend}
        </SendButton>
      </section>
      <PageFoot work={work}>
        <SendButton work={work} sending={send({ type: 'pause.ended' })}>
          {t.endPause}
        </SendButton>
      </PageFoot>
    </>
  );
}
