// A support chain as it was laid out when the charts were built. One list serves all: where there is room its steps stand in their places
// with lines between them, elsewhere one beneath the other; whoever cannot see a drawing hears the list.
import type { CSSProperties } from 'react';
import type { Chain, ChainStep, ChainStepCode } from '../../../machines/standards/chain.ts';
import type { Box } from '../../export/layout/layout.ts';
import type { StepState } from '../../network/chains/place-on-chain.ts';
import { chainWordsIn } from '../../network/words/chain-words.ts';
import { beforeTip, roundPath, tipPath } from '../chart/drawing/round-path.ts';
import { useLanguage } from '../parts/words/language.tsx';
import { chainLayouts, isLong } from './layouts.ts';
import { texts } from './texts.ts';
import './chains.css';

type DrawnChainProps = {
  readonly chain: Chain;
  readonly chosen: ChainStepCode | null;
  readonly onChoose: (step: ChainStepCode) => void;
  /** How each step stands in a case; without it the chain is shown as the standard has it. */
  readonly states?: Readonly<Partial<Record<ChainStepCode, StepState>>>;
};

export function DrawnChain({ chain, chosen, onChoose, states = {} }: DrawnChainProps) {
  const { t, lang } = useLanguage(texts);
  const layout = chainLayouts[chain.code];
  return (
    <div className={`chain-stage ${isLong(layout) ? 'chain-long' : 'chain-short'}`}>
      <div className="chain-drawing" style={placed({ x: 0, y: 0, ...layout })}>
        <Lines {...{ chain, states }} />
        <ol className="chain-steps" aria-label={t.drawing(chain.name[lang])}>
          {chain.steps.map((step) => (
            <li key={step.code} className="chain-place" style={placed(layout.steps.find((box) => box.step === step.code))}>
              <Step {...{ chain, step, onChoose }} state={states[step.code]} isChosen={chosen === step.code} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

/** Handed to the style sheet, which uses them only where there is room; as lengths of the font, so that larger letters still fit. */
const placed = (box: Box | undefined): CSSProperties => {
  if (box === undefined) return {};
  const { x, y, width, height } = box;
  return { '--x': x, '--y': y, '--w': width, '--h': height } as CSSProperties;
};

function Lines({ chain, states }: Required<Pick<DrawnChainProps, 'chain' | 'states'>>) {
  const { width, height, arrows } = chainLayouts[chain.code];
  return (
    <svg className="chain-lines" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {arrows.map(({ from, to, points }) => (
        <g key={`${from} ${to}`} className={states[from] === 'done' ? 'chain-line chain-walked' : 'chain-line'}>
          <path d={roundPath(beforeTip(points))} />
          <path className="chain-tip" d={tipPath(points)} />
        </g>
      ))}
    </svg>
  );
}

type StepProps = Pick<DrawnChainProps, 'chain' | 'onChoose'> & {
  readonly step: ChainStep;
  readonly state: StepState | undefined;
  readonly isChosen: boolean;
};

function Step({ chain, step, state, isChosen, onChoose }: StepProps) {
  const { t, lang } = useLanguage(texts);
  const words = chainWordsIn(lang);
  return (
    <button
      type="button"
      className={`chain-step ${state === undefined ? '' : `chain-${state}`}`}
      aria-pressed={isChosen}
      onClick={() => onChoose(step.code)}
    >
      <span className="chain-name">{step.name[lang]}</span>
      <span className="chain-who">{words.parties[step.responsible]}</span>
      <span className="chain-note">{comesAfter(chain, step, lang, t)}</span>
      {state !== undefined && <span className="chain-state">{words.states[state]}</span>}
      {step.clocks.length > 0 && (
        <>
          <svg className="chain-clock" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.5" />
            <path d="M8 4.5V8l2.4 1.6" />
          </svg>
          <span className="chain-note">{t.clockThere}</span>
        </>
      )}
    </button>
  );
}

/** The lines in words. */
function comesAfter({ steps }: Chain, { after }: ChainStep, lang: 'de' | 'en', t: typeof texts.de): string {
  if (after.length === 0) return t.begins;
  return t.after(after.map((code) => steps.find((step) => step.code === code)?.name[lang] ?? code).join(' · '));
}
