// The steps a goal may lie on, as a list to choose from: those of the chains of its domain.
import { chainsOf } from '../../../machines/standards/chains.ts';
import type { ChainStepCode } from '../../../machines/standards/chain.ts';
import type { DomainCode } from '../../../machines/standards/domain-code.ts';
import type { ScreenLanguage } from '../parts/screen-state.ts';

type Asked = { readonly standard: string; readonly domain: DomainCode | null; readonly chosen: ChainStepCode | null };

/** A goal may lie on the chain of another domain: what was chosen stays to be seen. Each step with the name of its chain where there are several. */
export function stepOptions({ standard, domain, chosen }: Asked, lang: ScreenLanguage) {
  const { chains, chainsOfDomain } = chainsOf(standard);
  const offered = domain === null ? [] : chainsOfDomain[domain];
  const shown = chains
    .flatMap((chain) => chain.steps.map((step) => ({ chain, step })))
    .filter(({ chain, step }) => offered.includes(chain.code) || step.code === chosen);
  const hasSeveral = new Set(shown.map(({ chain }) => chain.code)).size > 1;
  return shown.map(({ chain, step }) => ({
    value: step.code,
    label: hasSeveral ? `${chain.name[lang]}: ${step.name[lang]}` : step.name[lang],
  }));
}
