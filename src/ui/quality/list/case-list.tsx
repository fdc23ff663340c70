// The cases of a folder, each with its verdict; a press plays one.
import { useState } from 'react';
import type { Day } from '../../../../machines/day.ts';
import { siteName } from '../../../../machines/sites.ts';
import { Button } from '../../parts/kit/button.tsx';
import { DayField } from '../../parts/kit/day-field.tsx';
import { dayOf, type TypedDay } from '../../parts/kit/typed-day.ts';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import type { Shelved } from '../open/shelf.ts';
import { StandingLine } from './standing-line.tsx';
import { texts } from './texts.ts';
import { LeavingMap } from './leaving-map.tsx';
import { useValueNames } from './value-names.ts';
import { filtered, noFilters, valuesIn, verdictOf, type FilterName, type Filters } from './verdict-kind.ts';

/** Rows added at a time: a thousand at once would keep the page busy for seconds. */
const rowsAtOnce = 100;

type CaseListProps = { readonly cases: readonly Shelved[]; readonly onOpen: (shelved: Shelved) => void };

export function CaseList({ cases, onOpen }: CaseListProps) {
  const { t } = useLanguage(texts);
  const [filters, choose] = useState(noFilters);
  const [rows, grow] = useState(rowsAtOnce);
  const [typed, asOf] = useState<TypedDay>(null);
  const found = filtered(cases, filters);
  const rest = found.length - rows;
  return (
    <>
      <LeavingMap cases={cases} filters={filters} onChange={choose} />
      <section className="panel" aria-labelledby="list-title">
        <div className="list-head">
          <h2 id="list-title" className="panel-title">
            {t.title(cases.length)}
          </h2>
          {found.length < cases.length && (
            <>
              <output className="soft">{t.shown(found.length, cases.length)}</output>
              <Button onPress={() => choose(noFilters)}>{t.showAll}</Button>
            </>
          )}
        </div>
        <FilterRow cases={cases} filters={filters} onChange={choose} />
        <div className="list-as-of">
          <DayField kind="any" label={t.asOf} hint={t.asOfHint} value={typed} onChange={asOf} />
        </div>
        {found.length === 0 && <p>{t.none}</p>}
        <ul className="shelved">
          {found.slice(0, rows).map((shelved) => (
            <CaseRow key={`${shelved.id}`} shelved={shelved} asOf={dayOf(typed)} onOpen={() => onOpen(shelved)} />
          ))}
        </ul>
        {rest > 0 && <Button onPress={() => grow(rows + rowsAtOnce)}>{t.more(Math.min(rest, rowsAtOnce))}</Button>}
      </section>
    </>
  );
}

type FilterRowProps = { readonly cases: readonly Shelved[]; readonly filters: Filters; readonly onChange: (filters: Filters) => void };

/** The others are chosen on the map. */
const chosenAbove = ['verdict', 'site', 'stage', 'rule'] as const satisfies readonly FilterName[];

/** Nothing is asked that has only one answer. */
function FilterRow({ cases, filters, onChange }: FilterRowProps) {
  const { t } = useLanguage(texts);
  const label = useValueNames();
  const asked = chosenAbove.filter((name) => valuesIn(cases, name).length > (name === 'rule' ? 0 : 1));
  if (asked.length === 0) return null;
  return (
    <fieldset className="filters">
      <legend className="unseen">{t.filters}</legend>
      {asked.map((name) => (
        <SelectField
          key={name}
          label={t[name]}
          options={[{ value: '*', label: t.all }, ...valuesIn(cases, name).map((value) => ({ value, label: label[name](value) }))]}
          value={filters[name] ?? '*'}
          onChange={(value) => onChange({ ...filters, [name]: value === '*' ? null : value })}
        />
      ))}
    </fieldset>
  );
}

type CaseRowProps = { readonly shelved: Shelved; readonly asOf: Day | null; readonly onOpen: () => void };

function CaseRow({ shelved, asOf, onOpen }: CaseRowProps) {
  const { say, t } = useLanguage(texts);
  const { id, site, stage, entries, source, deviation, rule, fault, again } = shelved;
  const verdict = verdictOf(shelved);
  return (
    <li className="shelved-one">
      <button type="button" className="shelved-open" onClick={onOpen} aria-label={t.open(id)}>
        {id}
      </button>
      <p className="soft small">
        {siteName(site)} · {say.state(stage)} · {t.entries(entries)} · {source.name}
      </p>
      <span className={`tag verdict-${verdict}`}>{t.verdicts[verdict]}</span>
      {asOf !== null && <StandingLine loaded={shelved.loaded} day={asOf} />}
      {fault !== null && <p className="small shelved-why">{say.fault(fault)}</p>}
      {deviation !== null && (
        <p className="small shelved-why">
          {say.deviation(deviation)} {rule !== null && <span className="soft">{say.rule(rule)}</span>}
        </p>
      )}
      {again.map(({ name, isSame }) => (
        <p key={name} className="small soft shelved-why">
          {isSame ? t.againSame(name) : t.againOther(name)}
        </p>
      ))}
    </li>
  );
}
