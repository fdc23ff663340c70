// Straight to an event, a rule or a day: from the step that is shown on, and round again from the beginning.
import { useState } from 'react';
import { each, passedBy, type Frame } from '../../../engine/log/frames.ts';
import { nextReview } from '../../../engine/state/next-review.ts';
import { Button } from '../../parts/kit/button.tsx';
import { DayField } from '../../parts/kit/day-field.tsx';
import { dayOf, type TypedDay } from '../../parts/kit/typed-day.ts';
import { Fold } from '../../parts/kit/fold.tsx';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import type { Playing } from './playing.ts';
import { texts } from './texts.ts';

type JumpProps = { readonly playing: Playing; readonly onGo: (to: number) => void };

export function Jump({ playing, onGo }: JumpProps) {
  const { t } = useLanguage(texts);
  return (
    <Fold title={t.jump}>
      <div className="jumps">
        <JumpTo kind="event" playing={playing} onGo={onGo} />
        <JumpTo kind="rule" playing={playing} onGo={onGo} />
        <JumpToDay playing={playing} onGo={onGo} />
      </div>
    </Fold>
  );
}

type Found = { readonly index: number; readonly value: string };

/** Works out every step: asked for only once the fold is open. */
function foundIn({ frames, log }: Playing, kind: 'event' | 'rule'): Found[] {
  const valuesOf = (frame: Frame) => (kind === 'event' ? [frame.entry.event.type] : rulesOf(frame, passedBy(log, frame)?.rule));
  return [...each(frames)].flatMap((frame, index) => valuesOf(frame).map((value) => ({ index, value })));
}

/** Before a rule of the clock, so that it is not taken for the paragraph of a step: R1 to R9 set days and let nothing pass. */
const setsDay = 'day:';

/** The paragraph that let the step pass, and the rule by which it has set another day for the review. */
function rulesOf({ before, state }: Frame, passed: string | undefined): string[] {
  const [was, is] = [nextReview(before), nextReview(state)];
  const isSet = is !== null && (is.rule !== was?.rule || is.on !== was.on);
  return [...(passed === undefined ? [] : [passed]), ...(isSet ? [`${setsDay}${is.rule}`] : [])];
}

function JumpTo({ kind, playing, onGo }: JumpProps & { readonly kind: 'event' | 'rule' }) {
  const { say, lang, t } = useLanguage(texts);
  const [value, choose] = useState<string | null>(null);
  const found = foundIn(playing, kind);
  const wanted = found.filter((one) => one.value === value);
  const next = wanted.find(({ index }) => index > playing.index) ?? wanted[0];
  const ruleLabel = (rule: string): string =>
    rule.startsWith(setsDay) ? t.dayBy(say.dueReason(rule.slice(setsDay.length))) : say.rule(rule);
  const label = kind === 'event' ? say.event : ruleLabel;
  const options = [...new Set(found.map((one) => one.value))]
    .map((one) => ({ value: one, label: label(one) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, lang, { numeric: true }));
  const name = kind === 'event' ? t.jumpEvent : t.jumpRule;
  return (
    <div className="jump">
      <SelectField label={name} options={options} value={options.some((one) => one.value === value) ? value : null} onChange={choose} />
      <Button label={`${t.jumpNext}: ${name}`} onPress={() => next !== undefined && onGo(next.index)}>
        {t.jumpNext}
      </Button>
    </div>
  );
}

/** The first step on the day or after it; in the order of knowing days run back and forth. */
function JumpToDay({ playing, onGo }: JumpProps) {
  const { say, t } = useLanguage(texts);
  const [typed, setTyped] = useState<TypedDay>(null);
  const day = dayOf(typed);
  const [said, tell] = useState<string | null>(null);
  const go = () => {
    if (day === null) return;
    const all = [...each(playing.frames)];
    const index = all.findIndex(({ entry }) => entry.on >= day);
    const isBefore = index === 0 && (all[0]?.entry.on ?? day) > day;
    tell(index === -1 ? t.dayAfter(say.day(day)) : isBefore ? t.dayBefore(say.day(day)) : null);
    onGo(index === -1 ? all.length - 1 : index);
  };
  return (
    <div className="jump">
      <DayField kind="any" label={t.jumpDay} value={typed} onChange={setTyped} />
      <Button onPress={go}>{t.jumpDayGo}</Button>
      <output className="small">{said}</output>
    </div>
  );
}
