// The cases of the server, by number and site: to open the recording of one. Whoever checks needs no names; none is kept or shown here.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { siteName, sites } from '../../../../machines/sites.ts';
import { fetchCases } from '../../parts/api/client.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

type Asked = { readonly site: string | null; readonly number: string };
type Found = { readonly id: string; readonly site: string };

/** The search of the server knows names too: only what has the number in it is an answer here. */
async function casesOf({ site, number }: Asked): Promise<{ readonly cases: readonly Found[]; readonly isMore: boolean }> {
  const { cases, next } = await fetchCases({ whose: 'all', group: null, site, words: number }, 0);
  const found = cases.filter(({ id }) => id.toLowerCase().includes(number.toLowerCase())).map((row) => ({ id: row.id, site: row.site }));
  return { cases: found, isMore: next !== null };
}

export function ServerCases({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const { t } = useLanguage(texts);
  const [site, choose] = useState<string | null>(null);
  const [number, type] = useState('');
  const [asked, ask] = useState<Asked | null>(null);
  const { data, error } = useQuery({
    queryKey: ['cases to check', asked],
    queryFn: () => (asked === null ? null : casesOf(asked)),
    enabled: asked !== null,
  });
  return (
    <Panel title={t.serverTitle}>
      <form
        className="server-cases"
        onSubmit={(event) => {
          event.preventDefault();
          ask({ site, number: number.trim() });
        }}
      >
        <TextField label={t.caseNumber} value={number} onChange={type} />
        <SelectField
          label={t.site}
          options={[{ value: '*', label: t.allSites }, ...sites.map(({ code, name }) => ({ value: code, label: name }))]}
          value={site ?? '*'}
          onChange={(value) => choose(value === '*' ? null : value)}
        />
        <Button submits>{t.showCases}</Button>
      </form>
      {error !== null && <TroubleNotice error={error} />}
      <output className="small soft">{data == null ? '' : t.casesFound(data.cases.length, data.isMore)}</output>
      <ul className="server-found">
        {data?.cases.map(({ id, site: at }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => onOpen(id)}>
              {id}
            </button>{' '}
            <span className="small soft">{siteName(at)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
