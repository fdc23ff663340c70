// Two branches side by side: until when they are the same, what comes first in each, and where each leads.
import { useState } from 'react';
import { nextReview } from '../../../engine/state/next-review.ts';
import { stageOf } from '../../../engine/state/state-path.ts';
import { settle } from '../../../engine/step/settle.ts';
import { birthDateOf } from '../../../record/words/birth-date.ts';
import { firstDifference, type Difference } from '../../../scenarios/walk/compare.ts';
import { lastDayOf, type Branch } from '../../../scenarios/walk/walk.ts';
import { openedAt } from '../../../scenarios/training/recording.ts';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { useBranchName } from './use-branch-name.ts';
import { useRoomState } from './use-room.ts';

export function CompareBranches() {
  const { t } = useLanguage(texts);
  const { branches, current } = useRoomState((state) => state.walk);
  const nameOf = useBranchName();
  const [chosen, choose] = useState<string | null>(null);
  const others = branches.flatMap((_, index) => (index === current ? [] : [{ value: String(index), label: nameOf(index) }]));
  const one = branches[current];
  const other = chosen === null ? undefined : branches[Number(chosen)];
  return (
    <div className="stack">
      <SelectField label={t.compare} options={others} value={chosen} onChange={choose} />
      {one !== undefined && other !== undefined && <Compared one={one} other={other} names={[nameOf(current), nameOf(Number(chosen))]} />}
    </div>
  );
}

type ComparedProps = { readonly one: Branch; readonly other: Branch; readonly names: readonly [string, string] };

function Compared({ one, other, names: [oneName, otherName] }: ComparedProps) {
  const { say, t } = useLanguage(texts);
  const difference = firstDifference(one.recording, other.recording);
  if (difference === null) return <p>{t.same}</p>;
  const { since } = difference;
  return (
    <section className="training-compared" aria-label={`${t.compare} ${otherName}`} aria-live="polite">
      <p>{since === null ? t.fromTheStart : t.sameUntil(say.day(since))}</p>
      <dl>
        <Side name={oneName} step={difference.one} branch={one} />
        <Side name={otherName} step={difference.other} branch={other} />
      </dl>
    </section>
  );
}

type SideProps = { readonly name: string; readonly step: Difference['one']; readonly branch: Branch };

function Side({ name, step, branch }: SideProps) {
  const { say, t } = useLanguage(texts);
  return (
    <div className="training-side">
      <dt>{t.inBranch(name)}</dt>
      <dd>
        {step === null ? t.branchEnds : `${say.day(step.on)}: ${say.happened(step.event)}`}
        <span className="training-why">
          <WhereItLeads branch={branch} />
        </span>
      </dd>
    </div>
  );
}

/** On the last day anything was recorded, with the calendar settled to it. */
function WhereItLeads({ branch: { recording } }: { readonly branch: Branch }) {
  const { say, t } = useLanguage(texts);
  const opened = openedAt(recording, recording.entries.length);
  const last = lastDayOf(recording) ?? opened.entries.at(-1)?.on ?? '';
  const { state } = settle(opened.state, last, birthDateOf(opened.dossier));
  const due = nextReview(state);
  return (
    <>
      {t.leadsTo(say.day(last), say.state(stageOf(state)))}{' '}
      {due === null ? t.noReview : t.reviewBy(say.day(due.on), say.dueReason(due.rule))}
    </>
  );
}
