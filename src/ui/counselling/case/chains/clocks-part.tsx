// The legal clocks of a chain in a case: those that run, and the days that are still to be told before others can.
import { clocksOn, clocksUntold, type RunningClock } from '../../../../network/chains/clocks.ts';
import type { StepOfCase } from '../../../../network/chains/place-on-chain.ts';
import { tellingOfStart, tellingOfStop, type Telling } from '../../../../network/chains/telling.ts';
import { chainWordsIn } from '../../../../network/words/chain-words.ts';
import type { Chain } from '../../../../../machines/standards/chain.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { EventForm } from '../../../parts/event-form/event-form.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';

type ClocksPartProps = { readonly chain: Chain; readonly steps: readonly StepOfCase[]; readonly view: CaseView };

export function ClocksPart({ chain, steps, view }: ClocksPartProps) {
  const { t } = useLanguage(texts);
  const { context } = view.state;
  const running = clocksOn(context, view.today).filter((clock) => clock.chain === chain.code);
  const near = new Set(
    steps.flatMap(({ step, state }) => (state === 'current' || state === 'open' || state === 'next' ? [step.code] : [])),
  );
  const untold = clocksUntold(context).filter((clock) => clock.chain === chain.code && near.has(clock.step.code));
  if (running.length === 0 && untold.length === 0) return null;
  return (
    <section className="stack">
      <h3 className="chain-sub">{t.clocks}</h3>
      {running.map((clock) => (
        <Running key={clock.clock.code} running={clock} view={view} />
      ))}
      {untold.map(({ clock }) => (
        <TellDay key={clock.code} telling={tellingOfStart[clock.from]} view={view} />
      ))}
    </section>
  );
}

function Running({ running: { clock, until, isOver }, view }: { readonly running: RunningClock; readonly view: CaseView }) {
  const { t, lang, say } = useLanguage(texts);
  const words = chainWordsIn(lang);
  const stop = tellingOfStop[clock.code];
  return (
    <>
      <div className="chain-limit">
        <p>
          <b>{(isOver ? t.clockWas : t.clockUntil)(words.clocks[clock.code], say.day(until))}</b>
        </p>
        <p className="soft small">
          {clock.statutes} · {words.binds[clock.binds]}
        </p>
      </div>
      {stop !== null && <TellDay telling={stop} view={view} />}
    </>
  );
}

/** Closed by itself once it was sent: the clock it was about stands otherwise then. */
function TellDay({ telling: { type, ...answers }, view }: { readonly telling: Telling; readonly view: CaseView }) {
  const { t, say } = useLanguage(texts);
  const isPossible = view.offers.some((offer) => offer.type === type && offer.refusals.length === 0);
  if (!isPossible) return null;
  return (
    <Fold level={4} title={t.tellDay(say.option('stage', answers.stage, type))}>
      <EventForm type={type} view={view} start={{ of: answers.stage, answers }} />
    </Fold>
  );
}
