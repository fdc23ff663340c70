// The layouts of the support chains, as they were computed when the charts were built.
import type { ChainCode } from '../../../machines/standards/chain.ts';
import type { ChainLayout } from '../../export/layout/chain-layout.ts';
import laid from '../../export/layout/laid/chains.json';

/** Read from JSON a pair of numbers is a list of numbers to the compiler; a test holds the file against what is computed. */
export const chainLayouts = laid as unknown as Readonly<Record<ChainCode, ChainLayout>>;

/** Wider than a tablet: drawn only where there is room for it. */
export const isLong = ({ width }: ChainLayout): boolean => width > 720;
