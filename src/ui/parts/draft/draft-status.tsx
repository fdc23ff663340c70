// How it stands with what was typed (a live region): kept, on its way, refused, or waiting for a connection.
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { Reasons, type Mend } from '../kit/reasons.tsx';
import { useLanguage } from '../words/language.tsx';
import { texts } from './texts.ts';
import type { DraftState } from './use-draft.ts';
import { WhoWrites, type ItemName } from './who-writes.tsx';

type DraftStatusProps = {
  readonly draft: DraftState;
  readonly mend?: Mend | undefined;
  readonly itemName?: ItemName | undefined;
};

export function DraftStatus({ draft, mend, itemName }: DraftStatusProps) {
  return (
    <div className="draft-status">
      {/* Always there, with changing words: a live region that appears together with its words is often not read out. */}
      <output className="draft-keeping">
        <KeepingWords draft={draft} />
      </output>
      <Discarded recover={draft.recover} />
      <WhoWrites beside={draft.beside} itemName={itemName} />
      <Trouble draft={draft} mend={mend} />
    </div>
  );
}

/** Whoever cancels is not asked whether they are sure: they can think better of it. */
function Discarded({ recover }: Pick<DraftState, 'recover'>) {
  const { t } = useLanguage(texts);
  if (recover === null) return null;
  return (
    <Notice tone="info" title={t.discarded}>
      <Button onPress={recover}>{t.undo}</Button>
    </Notice>
  );
}

function KeepingWords({ draft: { submission, keeping, beside } }: { readonly draft: DraftState }) {
  const { t } = useLanguage(texts);
  if (submission === 'saving') return t.saving;
  if (submission === 'saved') return t.saved;
  // The notice below says it already.
  if (keeping === 'untouched' || keeping === 'dropping' || submission === 'offline') return null;
  return keeping === 'kept' && beside.other !== null ? t.aside : t[keeping];
}

function Trouble({ draft: { submission, refusals, faults, detail }, mend }: DraftStatusProps) {
  const { t } = useLanguage(texts);
  switch (submission) {
    case 'refused':
      return (
        <Notice tone="attention" title={t.refusedTitle}>
          <Reasons refusals={refusals} mend={mend} />
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
          <p>
            {faults.length > 0
              ? `${t.malformed} ${faults.map(({ path, message }) => `${path}: ${message}`).join('; ')}`
              : (detail ?? t.failed)}
          </p>
        </Notice>
      );
    default:
      return null;
  }
}
