// Sites and their centres, to be chosen from.
import { SiteCode, sites } from '../../../machines/sites.ts';
import { centreCodesOf } from '../../organisation/membership.ts';
import type { Option } from '../parts/kit/choice.tsx';
import { centreName } from '../parts/words/place-words.ts';

export const siteOptions: readonly Option[] = sites.map(({ code, name }) => ({ value: code, label: name }));

export function centreOptions(site: string): readonly Option[] {
  const known = SiteCode.safeParse(site);
  return known.success ? centreCodesOf(known.data).map((code) => ({ value: code, label: centreName(site, code) })) : [];
}
