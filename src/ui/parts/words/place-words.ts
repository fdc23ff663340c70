// Where somebody belongs: the whole programme, a site, a centre or a team in it.
import { centresOf } from '../../../../machines/centres.ts';
import { siteName } from '../../../../machines/sites.ts';
import type { Membership } from '../../../organisation/membership.ts';
import { useLanguage } from './language.tsx';
import { texts } from './place-texts.ts';

/** A site outside the model project has one centre, which is called like it. */
export const centreName = (site: string, centre: string): string =>
  centresOf(site).find(({ code }) => code === centre)?.name ?? siteName(site);

export function usePlaceName(): (membership: Pick<Membership, 'site' | 'centre' | 'team'>) => string {
  const { t } = useLanguage(texts);
  return ({ site, centre, team }) => {
    if (site === null) return t.programme;
    const place = centre === null ? siteName(site) : centreName(site, centre);
    return team === null ? place : `${place}, ${t.team(team)}`;
  };
}
