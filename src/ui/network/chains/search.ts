// Which chain is shown, which of its steps, for which region: all in the address, so that a link can lead there.
import { chainCodes, chainStepCodes, type ChainCode, type ChainStepCode } from '../../../../machines/standards/chain.ts';

export type ChainsSearch = {
  readonly chain?: ChainCode | undefined;
  readonly step?: ChainStepCode | undefined;
  readonly region?: string | undefined;
};

/** What does not fit counts as not there, so that an old address still opens the page. */
export function chainsSearch({ chain, step, region }: Record<string, unknown>): ChainsSearch {
  const known = { chain: chainCodes.find((one) => one === chain), step: chainStepCodes.find((one) => one === step) };
  return {
    ...(known.chain !== undefined && { chain: known.chain }),
    ...(known.step !== undefined && { step: known.step }),
    ...(typeof region === 'string' && region !== '' && { region }),
  };
}
