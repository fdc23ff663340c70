// From a row of the hurdles to the action list: what often stands in the way becomes something somebody is asked to do.
import { Link } from '@tanstack/react-router';
import { HurdleKind } from '../../../../machines/case/events/waypoints.ts';
import { AgencyCode } from '../../../../machines/standards/agency-code.ts';
import { ChainStepCode } from '../../../../machines/standards/chain-step-code.ts';
import { Region } from '../../../network/directory/offer.ts';
import type { Dimension } from '../../../network/figures/indicators/cut.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import type { ActionsSearch } from '../actions-search.ts';
import { texts } from './texts.ts';

/** Whatever a row says of a hurdle is filled in where it is entered: the body it was met at is asked first. */
const fields: Readonly<Partial<Record<Dimension, keyof ActionsSearch>>> = {
  cause: 'hurdle',
  step: 'step',
  agency: 'asked',
  site: 'region',
};
const codes: Readonly<Record<keyof ActionsSearch, readonly string[]>> = {
  hurdle: HurdleKind.options,
  step: ChainStepCode.options,
  asked: AgencyCode.options,
  region: Region.options,
};

export const leadsToActions = (by: Dimension | null): boolean => by !== null && fields[by] !== undefined;

type ToActionsProps = { readonly by: Dimension | null; readonly value: string; readonly label: string };

/** Only what the network can do something about has a code on the list. */
export function ToActions({ by, value, label }: ToActionsProps) {
  const { t } = useLanguage(texts);
  const field = by === null ? undefined : fields[by];
  if (field === undefined || !codes[field].includes(value)) return null;
  return (
    <Link to="/actions" search={{ [field]: value }} className="link" aria-label={t.toActionsOf(label)}>
      {t.toActions}
    </Link>
  );
}
