// How it stands with what was typed: kept, on its way, refused, or waiting for a connection.
import type { Refusal } from '../../../../machines/case/requirements/refusal.ts';
import { Notice } from '../kit/notice.tsx';
import { Reasons } from '../kit/reasons.tsx';
import { useLanguage } from '../words/language.tsx';
import { texts } from './texts.ts';
import type { Sitting } from './use-draft.ts';

type Shown = Pick<Sitting<unknown>, 'state' | 'keeping' | 'refusals' | 'faults'>;
type SittingStatusProps = {
  readonly sitting: Shown;
  readonly onGo?: (refusal: Refusal) => void;
  /** Whether there is a place to go to for this one; without it, always. */
  readonly leads?: (refusal: Refusal) => boolean;
};

export function SittingStatus({ sitting, onGo, leads }: SittingStatusProps) {
  return (
    <div className="sitting-status">
      <output className="sitting-keeping">
        <KeepingWords sitting={sitting} />
      </output>
      <Trouble sitting={sitting} {...(onGo && { onGo })} {...(leads && { leads })} />
    </div>
  );
}

function KeepingWords({ sitting: { state, keeping } }: { readonly sitting: Shown }) {
  const { t } = useLanguage(texts);
  if (state === 'saving') return t.saving;
  if (state === 'saved') return t.saved;
  // The notice below says it already.
  if (keeping === 'untouched' || keeping === 'dropping' || state === 'offline') return null;
  return t[keeping];
}

function Trouble({ sitting: { state, refusals, faults }, onGo, leads }: SittingStatusProps) {
  const { t } = useLanguage(texts);
  switch (state) {
    case 'refused':
      return (
        <Notice tone="attention" title={t.refusedTitle}>
          <Reasons refusals={refusals} {...(onGo && { onGo })} {...(leads && { leads })} />
        </Notice>
      );
    case 'outdated':
      return (
        <Notice tone="attention" title={t.outdatedTitle}>
          <p>{t.outdated}</p>
        </Notice>
      );
    case 'offline':
      return (
        <Notice tone="attention" title={t.offlineTitle}>
          <p>{t.offline}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="problem" title={t.failedTitle}>
          <p>{faults.length > 0 ? `${t.malformed} ${faults.map(({ path, message }) => `${path}: ${message}`).join('; ')}` : t.failed}</p>
        </Notice>
      );
    default:
      return null;
  }
}
