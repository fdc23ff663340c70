// What the standard knows of one step: few words first; what may be shared, on which basis, is folded.
import { useId, type ReactNode, type Ref } from 'react';
import type { ChainStep, LegalClock } from '../../../machines/standards/chain.ts';
import { chainsOf } from '../../../machines/standards/chains.ts';
import { chainWordsIn } from '../../network/words/chain-words.ts';
import { Fact } from '../parts/kit/fact.tsx';
import { Fold } from '../parts/kit/fold.tsx';
import { useLanguage } from '../parts/words/language.tsx';
import { texts } from './texts.ts';

type StepFactsProps = {
  readonly step: ChainStep;
  readonly standard: string;
  /** Above the heading, such as where the step stands. */
  readonly over: string;
  /** Where offers of these bodies are found, for whoever can go there. */
  readonly offersOf?: (body: ChainStep['responsible']) => ReactNode;
  readonly place?: Ref<HTMLHeadingElement>;
  readonly children?: ReactNode;
};

export function StepFacts({ step, standard, over, offersOf, place, children }: StepFactsProps) {
  const { t, lang, say } = useLanguage(texts);
  const id = useId();
  const words = chainWordsIn(lang);
  const named = (code: ChainStep['responsible']) => (offersOf === undefined ? words.parties[code] : offersOf(code));
  return (
    <section className="panel chain-facts" aria-labelledby={id}>
      <div className="panel-main">
        <div>
          <p className="soft small">{over}</p>
          <h2 id={id} ref={place} tabIndex={-1} className="panel-title">
            {step.name[lang]}
          </h2>
          <p className="chain-happens">{step.happens[lang]}</p>
        </div>
        <dl className="facts chain-fact-list">
          <Fact term={t.precondition}>{step.precondition[lang]}</Fact>
          <Fact term={t.responsible}>{named(step.responsible)}</Fact>
          {step.involved.length > 0 && (
            <Fact term={t.involved}>
              <ul className="chain-bodies">
                {step.involved.map((body) => (
                  <li key={body}>{named(body)}</li>
                ))}
              </ul>
            </Fact>
          )}
          <Fact term={t.usually}>{step.usualWeeks === null ? t.differs : words.weeks(step.usualWeeks)}</Fact>
          <Fact term={t.registers}>{step.registers.map((register) => chainsOf(standard).registers[register][lang]).join(' · ')}</Fact>
        </dl>
        {step.clocks.map((clock) => (
          <Clock key={clock.code} clock={clock} />
        ))}
        <div className="chain-break">
          <h3 className="chain-sub">{t.knownBreak}</h3>
          <p>{step.knownBreak[lang]}</p>
        </div>
        {children}
        <Fold title={t.shared} note={step.sharing.length}>
          <Sharing step={step} standard={standard} />
        </Fold>
        <p className="soft small">{t.lastChecked(say.day(step.lastChecked))}</p>
      </div>
    </section>
  );
}

function Clock({ clock }: { readonly clock: LegalClock }) {
  const { t, lang } = useLanguage(texts);
  const words = chainWordsIn(lang);
  return (
    <div className="chain-limit">
      <h3 className="chain-sub">
        {t.clock}: {words.clocks[clock.code]}
      </h3>
      <p>
        <b>{t.clockFrom(words.length(clock.length), clock.starts[lang])}</b>
      </p>
      <p>{clock.meaning[lang]}</p>
      <p className="soft small">
        {clock.statutes} · {words.binds[clock.binds]}
      </p>
    </div>
  );
}

/** A table where there is room, one row a card where there is not. */
function Sharing({ step, standard }: Pick<StepFactsProps, 'step' | 'standard'>) {
  const { t, lang } = useLanguage(texts);
  const { parties } = chainWordsIn(lang);
  const { legalBases } = chainsOf(standard);
  if (step.sharing.length === 0) return <p>{t.sharedNothing}</p>;
  return (
    <table className="chain-sharing">
      <thead>
        <tr>
          {[t.what, t.from, t.to, t.basis].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {step.sharing.map(({ what, from, to, basis }) => (
          <tr key={`${what.de} ${from} ${to}`}>
            <th scope="row">{what[lang]}</th>
            <td data-head={t.from}>{parties[from]}</td>
            <td data-head={t.to}>{parties[to]}</td>
            <td data-head={t.basis}>
              {legalBases[basis].meaning[lang]} <span className="soft small">{legalBases[basis].statutes}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
