// What a case begins with, as its header names it.
import type { CaseInput } from '../../../machines/case/context/initial-context.ts';
import { isEarlierForm } from '../../../machines/standards/earlier-forms.ts';
import type { Header } from './entry.ts';

/** What the rules need to know of a header. */
export const inputOf = ({ site, land, municipality, standard, standardHash }: Header): CaseInput => ({
  site,
  land,
  ...(municipality && { municipality }),
  standard,
  ...(isEarlierForm(standard, standardHash) && { isOfEarlierForm: true }),
});
