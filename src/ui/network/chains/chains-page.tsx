// The support chains (Förderketten): one at a time, with everything that is known of the chosen step, here and in the region.
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Chain, ChainStep } from '../../../../machines/standards/chain.ts';
import { chainsOf } from '../../../../machines/standards/chains.ts';
import { currentStandard } from '../../../../machines/standards/released.ts';
import { chainWordsIn } from '../../../network/words/chain-words.ts';
import { DrawnChain } from '../../chains/drawn-chain.tsx';
import { StepFacts } from '../../chains/step-facts.tsx';
import { texts as factTexts } from '../../chains/texts.ts';
import { useSession } from '../../parts/api/queries.ts';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { useIsNarrow } from '../../parts/kit/use-is-narrow.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { HurdleCount } from '../hurdle-count.tsx';
import { regionOptions } from '../region-options.ts';
import { RemarkPart } from './remark-part.tsx';
import { texts } from './texts.ts';

const { chains } = chainsOf(currentStandard);

/** A step names its chain; without either, the one most cases are on. */
function shown({ chain: code, step }: { chain?: string | undefined; step?: string | undefined }): { chain: Chain; step: ChainStep } {
  const holder = chains.find(({ steps }) => steps.some((one) => one.code === step));
  const chain = chains.find((one) => one.code === code) ?? holder ?? chains[1] ?? chains[0];
  const found = chain?.steps.find((one) => one.code === step) ?? chain?.steps[0];
  if (chain === undefined || found === undefined) throw new Error('the standard has no support chains');
  return { chain, step: found };
}

export function ChainsPage() {
  const { t, lang } = useLanguage(texts);
  const { t: f } = useLanguage(factTexts);
  const search = useSearch({ from: '/chains' });
  const navigate = useNavigate({ from: '/chains' });
  const { chain, step } = shown(search);
  const region = useRegion(search.region);
  const facts = useFactsInSight();
  // "Back" leaves the chains and does not walk through every step that was looked at.
  const choose = (change: Partial<typeof search>) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  return (
    <div className="page">
      <PageHead title={t.title} lead={t.lead}>
        <Link to="/directory" className="link">
          {t.toDirectory}
        </Link>
      </PageHead>
      <div className="chain-choices">
        <nav className="chain-choice" aria-label={t.which}>
          {chains.map(({ code, name }) => (
            <Link
              key={code}
              to="/chains"
              search={{ chain: code, region: search.region }}
              resetScroll={false}
              className="area"
              aria-current={code === chain.code ? 'page' : undefined}
            >
              {name[lang]}
            </Link>
          ))}
        </nav>
        <SelectField label={t.region} options={regionOptions} value={region.code ?? null} onChange={(code) => choose({ region: code })} />
      </div>
      <DrawnChain
        chain={chain}
        chosen={step.code}
        onChoose={(code) => {
          choose({ chain: chain.code, step: code });
          facts.show();
        }}
      />
      <StepFacts
        key={step.code}
        place={facts.place}
        step={step}
        standard={currentStandard}
        over={f.number(chain.steps.indexOf(step) + 1, chain.steps.length)}
        offersOf={(body) => (
          <Link to="/directory" search={{ kind: body, region: region.code }} className="link">
            {chainWordsIn(lang).parties[body]}
          </Link>
        )}
      >
        {region.code !== undefined && (
          <RemarkPart key={`${region.code} ${step.code}`} region={region.code} name={region.name} step={step.code} />
        )}
        <HurdleCount by="step" value={step.code} />
      </StepFacts>
    </div>
  );
}

/** Where the list stands above what was chosen, nobody would see what the press did: what is known of the step comes into sight. */
function useFactsInSight() {
  const place = useRef<HTMLHeadingElement>(null);
  const isNarrow = useIsNarrow();
  return { place, show: () => isNarrow && requestAnimationFrame(() => place.current?.focus()) };
}

/** The one in the address, otherwise that of the centre. */
function useRegion(asked: string | undefined) {
  const { data: session } = useSession();
  const found = regionOptions.find(({ value }) => value === asked) ?? regionOptions.find(({ value }) => value === session?.site);
  return { code: found?.value, name: found?.label ?? '' };
}
