// What the files would change, group by group, the most to decide first; then the press that writes it.
import type { ImportView } from '../../../parts/api/views.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { ComparedItem } from './compared-item.tsx';
import { Findings } from './findings.tsx';
import { MappingFields } from './mapping-fields.tsx';
import { texts } from './texts.ts';
import { isTaken, type useImporting } from './use-importing.ts';

type ComparisonProps = { readonly importing: ReturnType<typeof useImporting>; readonly view: ImportView };

const order = ['possibleDuplicate', 'changed', 'backAgain', 'gone', 'new', 'unchanged'] as const;
/** What asks for a decision is open; the rest is one press away. */
const opens: ReadonlySet<string> = new Set(['possibleDuplicate', 'changed']);

export function Comparison({ importing, view }: ComparisonProps) {
  const { t } = useLanguage(texts);
  const groups = Map.groupBy(view.compared, ({ standing }) => standing);
  const count = view.compared.filter((one) => isTaken(one, importing.choices[one.foreignId])).length;
  return (
    <Panel title={t.readAs(t.formats[view.format], importing.names.join(', '))}>
      {view.table !== null && (
        <MappingFields key={JSON.stringify(view.table.mapping)} table={view.table} onChange={importing.compare} isBusy={importing.isBusy} />
      )}
      <Findings findings={view.findings} />
      {view.compared.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <div className="folds">
          {order
            .filter((standing) => groups.has(standing))
            .map((standing) => (
              <Fold
                key={standing}
                title={t.standings[standing]}
                note={String(groups.get(standing)?.length ?? 0)}
                level={3}
                opens={opens.has(standing)}
              >
                <p className="soft small">{t.standingHints[standing]}</p>
                <ul className="import-list">
                  {groups.get(standing)?.map((one) => (
                    <ComparedItem
                      key={one.foreignId}
                      compared={one}
                      choice={importing.choices[one.foreignId]}
                      onChoose={(choice) => importing.choose(one.foreignId, choice)}
                    />
                  ))}
                </ul>
              </Fold>
            ))}
        </div>
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
