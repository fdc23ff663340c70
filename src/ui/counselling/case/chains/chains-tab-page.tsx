// „Auf dem Weg“: the support chains a case is on, each with what runs, what comes next, who is responsible and which legal clock runs.
import type { Chain } from '../../../../../machines/standards/chain.ts';
import { chainsOfCase } from '../../../../network/chains/chains-of-case.ts';
import { placeOnChain, stepsAfter, type StepOfCase } from '../../../../network/chains/place-on-chain.ts';
import { chainWarnings } from '../../../../network/chains/warnings.ts';
import { chainWordsIn, sayWarning } from '../../../../network/words/chain-words.ts';
import { networkWordsIn } from '../../../../network/words/words.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { Notice } from '../../../parts/kit/notice.tsx';
import { PageHead } from '../../../parts/kit/page-head.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { useView } from '../use-view.ts';
import { AllSteps } from './all-steps.tsx';
import { ClocksPart } from './clocks-part.tsx';
import { CourseHours } from './course-hours.tsx';
import { OffChains } from './off-chains.tsx';
import { texts } from './texts.ts';
import '../../../chains/chains.css';

export function ChainsTabPage() {
  const { t } = useLanguage(texts);
  const view = useView();
  const chains = chainsOfCase(view.state.context);
  return (
    <div className="stack chain-case">
      <PageHead title={t.title} lead={t.lead} />
      {chains.length === 0 && (
        <Notice tone="info" title={t.none}>
          <p>{t.noneNext}</p>
        </Notice>
      )}
      {chains.map((chain) => (
        <ChainOfCase key={chain.code} chain={chain} view={view} />
      ))}
      <OffChains view={view} />
    </div>
  );
}

type ChainProps = { readonly chain: Chain; readonly view: CaseView };

function ChainOfCase({ chain, view }: ChainProps) {
  const { t, lang } = useLanguage(texts);
  const { context } = view.state;
  const steps = placeOnChain(context, chain);
  const by = (state: StepOfCase['state']) => steps.filter((step) => step.state === state);
  const done = by('done');
  const ahead = followingOf(chain, by('current'), steps);
  return (
    <Panel title={chain.name[lang]}>
      <dl className="facts chain-fact-list">
        <Steps term={t.current} steps={by('current')} view={view} />
        <Steps term={t.before} steps={by('open')} view={view} />
        <Steps term={t.next} steps={by('next')} view={view} />
        <Steps term={t.following} steps={ahead} view={view} />
        <Steps term={t.done} steps={done} view={view} brief />
      </dl>
      {done.length === steps.length && <p>{t.finished}</p>}
      <ClocksPart chain={chain} steps={steps} view={view} />
      <CourseHours steps={steps} view={view} />
      <Warnings chain={chain} view={view} />
      <AllSteps chain={chain} steps={steps} view={view} />
    </Panel>
  );
}

/** What comes once the steps that run are done: it waits, and people ask for it early. */
function followingOf(chain: Chain, current: readonly StepOfCase[], steps: readonly StepOfCase[]): readonly StepOfCase[] {
  const codes = new Set(current.flatMap(({ step }) => stepsAfter(chain, step.code).map(({ code }) => code)));
  return steps.filter(({ step, state }) => state === 'later' && codes.has(step.code));
}

type StepsProps = { readonly term: string; readonly steps: readonly StepOfCase[]; readonly view: CaseView; readonly brief?: boolean };

/** `brief`: what is done needs nobody any more. */
function Steps({ term, steps, view, brief = false }: StepsProps) {
  const { t, lang, say } = useLanguage(texts);
  const { parties } = chainWordsIn(lang);
  if (steps.length === 0) return null;
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>
        <ul className="chain-case-steps">
          {steps.map(({ step, state, on, goals }) => (
            <li key={step.code}>
              {brief ? <span>{step.name[lang]}</span> : <b>{step.name[lang]}</b>}
              {!brief && <span>{t.who(parties[step.responsible])}</span>}
              {on !== null && <span className="soft small">{state === 'done' ? t.on(say.day(on)) : t.since(say.day(on))}</span>}
              {!brief &&
                goals.map((goal) => (
                  <span key={goal} className="soft small">
                    {t.goal(view.dossier[`goal.${goal}`]?.['wording'] ?? t.nameless)}
                  </span>
                ))}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** To pause at; nothing is blocked by them. */
function Warnings({ chain, view }: ChainProps) {
  const { t, lang, say } = useLanguage(texts);
  const { titles } = networkWordsIn(lang);
  const named = new Map(chain.steps.map((step) => [step.code, step.name[lang]]));
  const found = chainWarnings(view.state.context, view.today).filter(({ step }) => named.has(step));
  if (found.length === 0) return null;
  return (
    <Notice tone="attention" title={t.warnings}>
      <ul className="wizard-points">
        {found.map((warning) => (
          <li key={`${warning.goal} ${warning.code}`}>
            {named.get(warning.step)}: {sayWarning(lang, warning, { day: say.day, titles })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
