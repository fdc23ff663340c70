// What the files would change, group by group, the most to decide first; then the press that writes it.
import type { ReactNode } from 'react';
import type { ImportView } from '../../../parts/api/views.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { ComparedBody } from './compared-body.tsx';
import { ComparedItem } from './compared-item.tsx';
import { Findings } from './findings.tsx';
import { MappingFields } from './mapping-fields.tsx';
import { texts } from './texts.ts';
import { isBodyTaken, isTaken, type useImporting } from './use-importing.ts';

type ComparisonProps = { readonly importing: ReturnType<typeof useImporting>; readonly view: ImportView };

type Standing = ImportView['compared'][number]['standing'];
const order = ['possibleDuplicate', 'changed', 'backAgain', 'gone', 'new', 'unchanged'] as const;
/** What asks for a decision is open; the rest is one press away. */
const opens: ReadonlySet<string> = new Set(['possibleDuplicate', 'changed']);

export function Comparison({ importing, view }: ComparisonProps) {
  const { t } = useLanguage(texts);
  const count =
    view.compared.filter((one) => isTaken(one, importing.choices[one.foreignId])).length +
    view.bodies.filter((one) => isBodyTaken(one, importing.bodyChoices[one.foreignId])).length;
  return (
    <Panel title={t.readAs(t.formats[view.format], importing.names.join(', '))}>
      {view.table !== null && (
        <MappingFields key={JSON.stringify(view.table.mapping)} table={view.table} onChange={importing.compare} isBusy={importing.isBusy} />
      )}
      <Findings findings={view.findings} />
      {view.compared.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <>
          <Groups compared={view.compared} titles={t.standings} hints={t.standingHints}>
            {(one) => (
              <ComparedItem
                key={one.foreignId}
                compared={one}
                choice={importing.choices[one.foreignId]}
                onChoose={(choice) => importing.choose(one.foreignId, choice)}
              />
            )}
          </Groups>
          <Groups compared={view.bodies} titles={t.bodyStandings} hints={t.bodyHints}>
            {(one) => (
              <ComparedBody
                key={one.foreignId}
                compared={one}
                choice={importing.bodyChoices[one.foreignId]}
                onChoose={(choice) => importing.chooseBody(one.foreignId, choice)}
              />
            )}
          </Groups>
        </>
      )}
      {importing.error?.body.type === 'urn:etappe:problem:entryMoved' && (
        <div className="stack">
          <p>{t.moved}</p>
          <Button onPress={() => importing.compare()} busy={importing.isBusy}>
            {t.compareAgain}
          </Button>
        </div>
      )}
      {count > 0 ? (
        <Button kind="primary" busy={importing.isBusy} onPress={() => importing.write()}>
          {t.write}
        </Button>
      ) : (
        <p className="soft">{t.nothingTaken}</p>
      )}
    </Panel>
  );
}

type GroupsProps<One extends { readonly standing: Standing }> = {
  readonly compared: readonly One[];
  readonly titles: Readonly<Record<One['standing'], string>>;
  readonly hints: Readonly<Record<One['standing'], string>>;
  readonly children: (one: One) => ReactNode;
};

function Groups<One extends { readonly standing: Standing }>({ compared, titles, hints, children }: GroupsProps<One>) {
  const groups = Map.groupBy(compared, ({ standing }): Standing => standing);
  return (
    <div className="folds">
      {order.map((standing) => {
        const [first, ...others] = groups.get(standing) ?? [];
        if (first === undefined) return null;
        const of = first.standing as One['standing'];
        return (
          <Fold key={standing} title={titles[of]} note={String(others.length + 1)} level={3} opens={opens.has(standing)}>
            <p className="soft small">{hints[of]}</p>
            <ul className="import-list">{[first, ...others].map(children)}</ul>
          </Fold>
        );
      })}
    </div>
  );
}
