// What has to be said above a page: a new stage, a pause, an address that led elsewhere.
import { Link } from '@tanstack/react-router';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useLanguage } from '../../language.tsx';
import { presenceOf, type StagePath } from '../page/stage-path.ts';
import { texts } from '../texts.ts';
import { labelOf } from './names.ts';
import { useWizard } from './wizard-context.ts';

export function StageNotice({ stage }: { readonly stage: StagePath }) {
  const { t, say } = useLanguage(texts);
  if (stage === 'closed') return <Notice tone="good" title={t.caseClosed} />;
  return (
    <Notice tone="good" title={t.stageBegins(say.state(stage))}>
      <p>{t.stageBeganBecause}</p>
    </Notice>
  );
}

export function StrayNotice() {
  const { t, lang } = useLanguage(texts);
  const { here, view, go } = useWizard();
  return (
    <Notice tone="attention" title={t.strayTitle}>
      <Button kind="quiet" onPress={() => go(here)}>
        {t.strayGoOn(labelOf(here, view, t, lang))}
      </Button>
    </Notice>
  );
}

export function PresenceNotice() {
  const { t, say } = useLanguage(texts);
  const { state, id } = useWizard().view;
  const presence = presenceOf(state);
  const until = state.context.presence.pause?.until;
  if (until !== undefined) return <Notice tone="info" title={t.paused(say.day(until))} />;
  if (presence?.startsWith('outOfContact'))
    return (
      <Notice tone="attention" title={say.state(presence)}>
        <p>
          {t.outOfContact}{' '}
          <Link className="link" to="/cases/$id/steps" params={{ id }}>
            {t.toSteps}
          </Link>
        </p>
      </Notice>
    );
  if (state.context.presence.handover !== null) return <Notice tone="info" title={t.handover} />;
  return null;
}
