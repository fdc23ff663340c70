// The whole chain with a case on it; of the chosen step what the standard knows, and the hurdles people meet there.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Chain, ChainStepCode } from '../../../../../machines/standards/chain.ts';
import type { StepOfCase } from '../../../../network/chains/place-on-chain.ts';
import { DrawnChain } from '../../../chains/drawn-chain.tsx';
import { StepFacts } from '../../../chains/step-facts.tsx';
import { usePort } from '../../../parts/api/use-port.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { EventForm } from '../../../parts/event-form/event-form.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useIsNarrow } from '../../../parts/kit/use-is-narrow.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';

type AllStepsProps = { readonly chain: Chain; readonly steps: readonly StepOfCase[]; readonly view: CaseView };

/** On a telephone the steps are one beneath the other and long: what runs and what comes next stands above them anyway. */
export function AllSteps({ chain, steps, view }: AllStepsProps) {
  const { t } = useLanguage(texts);
  const isNarrow = useIsNarrow();
  const [chosen, choose] = useState<ChainStepCode | null>(null);
  const states = Object.fromEntries(steps.map(({ step, state }) => [step.code, state]));
  const at = steps.findIndex(({ step }) => step.code === chosen);
  const found = steps[at];
  const drawn = (
    <div className="stack chain-all">
      <p className="soft small">{t.choose}</p>
      <DrawnChain chain={chain} chosen={chosen} onChoose={choose} states={states} />
      {found !== undefined && (
        <StepFacts key={found.step.code} step={found.step} standard={view.header.standard} over={t.number(at + 1, steps.length)}>
          <Hurdles found={found} view={view} />
          <ToChain step={found.step.code} />
        </StepFacts>
      )}
    </div>
  );
  return isNarrow ? <Fold title={t.allSteps}>{drawn}</Fold> : drawn;
}

/** The rooms that hold a case by itself have no such page. */
function ToChain({ step }: { readonly step: ChainStepCode }) {
  const { t } = useLanguage(texts);
  const { followsSwitch } = usePort();
  if (!followsSwitch) return null;
  return (
    <p>
      <Link to="/chains" search={{ step }} className="link">
        {t.toChain}
      </Link>
    </p>
  );
}

function Hurdles({ found: { step, hurdles }, view }: { readonly found: StepOfCase; readonly view: CaseView }) {
  const { t, say } = useLanguage(texts);
  const [isNoted, setNoted] = useState(false);
  const isPossible = view.offers.some(({ type, refusals }) => type === 'hurdle.noted' && refusals.length === 0);
  return (
    <>
      {hurdles.length > 0 && (
        <div className="chain-limit">
          <h3 className="chain-sub">{t.hurdles}</h3>
          {hurdles.map((id) => {
            const hurdle = view.state.context.waypoints.hurdles[id];
            return hurdle === undefined ? null : (
              <Fold key={id} title={t.hurdleOn(say.option('kind', hurdle.kind, 'hurdle.noted'), say.day(hurdle.since))} level={4}>
                <p>{t.hurdleEnded}</p>
                <EventForm type="hurdle.ended" view={view} start={{ of: id, answers: { hurdle: id } }} />
              </Fold>
            );
          })}
        </div>
      )}
      {isNoted && (
        <Notice tone="good">
          <p>{t.noted}</p>
        </Notice>
      )}
      {isPossible && (
        <Fold title={t.noteHurdle} key={hurdles.length}>
          <EventForm
            type="hurdle.noted"
            view={view}
            start={{ of: step.code, answers: { step: step.code } }}
            onSaved={() => setNoted(true)}
          />
        </Fold>
      )}
    </>
  );
}
