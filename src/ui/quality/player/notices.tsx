// What is wrong with the recording that is played: a fault of the file, an entry that cannot follow, a deviation from the standard.
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { ReasonLines } from '../../parts/kit/reasons.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import type { Loaded } from '../open/loaded.ts';
import type { Playing } from './playing.ts';
import { texts } from './texts.ts';
import type { Verdict } from './verdict.ts';

type NoticesProps = { readonly loaded: Loaded; readonly playing: Playing; readonly verdict: Verdict | null };

export function Notices({ loaded, playing, verdict }: NoticesProps) {
  const { say, t } = useLanguage(texts);
  const { fault, recording } = loaded;
  return (
    <>
      {fault !== null && (
        <Notice tone="problem" title={t.faultTitle}>
          <p>{say.fault(fault)}</p>
          <p>{t.faultUpTo(recording.entries.length)}</p>
        </Notice>
      )}
      <VerdictNotice loaded={loaded} playing={playing} verdict={verdict} />
      {fault === null && recording.entries.length > 0 && <p className="small soft">{t.openEnd}</p>}
    </>
  );
}

function VerdictNotice({ loaded, playing, verdict }: NoticesProps) {
  const { say, t } = useLanguage(texts);
  const stop = playing.frames.stop();
  if (verdict === null) return null;
  const { deviation, rule } = verdict;
  if (deviation === null) return <Follows loaded={loaded} />;
  const here = playing.frame?.seq === deviation.seq || (stop?.seq === deviation.seq && playing.index === playing.length - 1);
  const at = indexOf(playing, deviation.seq);
  return (
    <Notice tone="attention" title={here ? t.deviation : t.deviationAt(deviation.seq)}>
      <p>{say.deviation(deviation)}</p>
      {rule !== null && <p className="small">{say.rule(rule)}</p>}
      {!here && <Button onPress={() => playing.move({ type: 'go', to: at })}>{t.toDeviation}</Button>}
    </Notice>
  );
}

/** What cannot be read on is vouched for only up to there, and nothing at all is said of no entry. */
function Follows({ loaded: { fault, recording } }: Pick<NoticesProps, 'loaded'>) {
  const { t } = useLanguage(texts);
  if (fault === null) return <p className="verdict small">{t.conforms}</p>;
  return recording.entries.length > 0 && <p className="small">{t.conformsUpTo}</p>;
}

/** The step of an entry; of one that cannot follow the last before it. */
export function indexOf({ frames, position, length }: Playing, seq: number): number {
  if (position.order === 'known') return seq - 1;
  for (let index = 0; index < length; index += 1) if (frames.at(index)?.seq === seq) return index;
  return length - 1;
}

/** At the last step that can be played: which entry is next, and why it cannot follow. */
export function StopNotice({ playing: { frames, index, length } }: { readonly playing: Playing }) {
  const { t } = useLanguage(texts);
  const stop = frames.stop();
  if (stop === null || index < length - 1) return null;
  return (
    <Notice tone="attention" title={t.stopTitle(stop.seq)}>
      <ul>
        <ReasonLines refusals={stop.refusals} goThere="" />
      </ul>
      <p>{t.stopMore}</p>
    </Notice>
  );
}
