// Everything a row shows, as one text: what can be seen can be searched for.
import type { CaseRow, SiteRow } from '../api/views.ts';
import { useLanguage } from '../language.tsx';

export function useShownOf(sites: readonly SiteRow[]): (row: CaseRow) => string {
  const { say, t } = useLanguage();
  return ({ id, name, stage, presence, language, site, service, due }) =>
    [
      id,
      name ?? t.nameless,
      say.state(stage),
      presence === null || presence === 'reachable' ? '' : say.state(presence),
      language === null ? '' : say.option('language', language),
      sites.find(({ code }) => code === site)?.name ?? site,
      say.option('service', service),
      due === null ? '' : say.day(due.on),
    ].join(' ');
}
