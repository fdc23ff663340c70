// Which chain is shown, which of its steps, for which region: all in the address, so that a link can lead there.
import { chainCodes, chainStepCodes, type ChainCode, type ChainStepCode } from '../../../../machines/standards/chain.ts';

export type ChainsSearch = {
  readonly chain?: ChainCode | undefined;
  readonly step?: ChainStepCode | undefined;
  readonly region?: string | undefined;
};

/** What does not fit counts as not there, so that an old address still opens the page. */
export const chainsSearch = ({ chain, step, region }: Record<string, unknown>): ChainsSearch => ({
  chain: chainCodes.find((one) => one === chain),
  step: chainStepCodes.find((one) => one === step),
  region: typeof region === 'string' && region !== '' ? region : undefined,
});
