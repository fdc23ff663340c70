// The chart in words: a tree of states and ways, walked with the same keys as the drawing and always at the same place.
import { foldedInOutline, outlineRows, type OutlineRow } from '../model/outline-rows.ts';
import { elementId, type Walk } from '../model/use-walk.ts';
import type { Item, ItemId, Items } from '../model/items.ts';
import { leadStanding, stateStanding, type Reading } from '../model/standing.ts';
import type { ChartWordsHere } from '../model/use-words.ts';

type OutlineProps = {
  readonly items: Items;
  readonly walk: Walk;
  readonly words: ChartWordsHere;
  readonly reading: Reading;
  readonly pointed: readonly ItemId[];
  readonly opened: readonly ItemId[];
};

/** One list of rows, each with its level: nothing is nested, so nothing has to be told twice. */
export function Outline({ opened, ...props }: OutlineProps) {
  const folded = foldedInOutline(props.items, opened, props.walk.current);
  return (
    <ul className="chart-outline" role="tree" aria-label={props.words.t.outline}>
      {outlineRows(props.items, folded).map((row) => (
        <Row key={row.item.id} row={row} {...props} />
      ))}
    </ul>
  );
}

function Row({ row, walk, words, reading, pointed }: Omit<OutlineProps, 'opened' | 'items'> & { readonly row: OutlineRow }) {
  const { item, level, index, of, isFolded } = row;
  const { name, facts } = words.of(item);
  const isCurrent = walk.current === item.id;
  return (
    <li
      id={elementId('outline', item.id)}
      role="treeitem"
      aria-level={level}
      aria-posinset={index + 1}
      aria-setsize={of}
      aria-selected={isCurrent}
      aria-expanded={item.children.length === 0 ? undefined : !isFolded}
      tabIndex={isCurrent ? 0 : -1}
      className={[
        'chart-outline-row',
        `chart-outline-${item.kind}`,
        ...toneOf(item, reading),
        ...(pointed.includes(item.id) ? ['chart-outline-pointed'] : []),
      ].join(' ')}
      style={{ marginInlineStart: `${(level - 1) * 1.1}rem` }}
      onFocus={() => walk.came(item.id)}
      onKeyDown={(event) => walk.press(event, 'outline')}
      onClick={() => walk.go(item.id, 'outline')}
    >
      <span className="chart-outline-name">{name}</span> <span className="chart-outline-facts">{facts.join(' · ')}</span>
      {item.kind === 'lead' && <Why refusals={refusalsOf(item, words, reading)} />}
    </li>
  );
}

const toneOf = (item: Item, reading: Reading): string[] => {
  if (item.kind === 'state') return stateStanding(reading, item.id).active === null ? [] : ['chart-outline-active'];
  const { now } = leadStanding(reading, item.lead);
  return now === null ? [] : [`chart-outline-${now}`];
};

const refusalsOf = (item: Extract<Item, { kind: 'lead' }>, words: ChartWordsHere, reading: Reading): string[] => [
  ...new Set(leadStanding(reading, item.lead).possible.flatMap(words.refusals)),
];

/** Why a way is not open now, in the sentences of the wizard. */
function Why({ refusals }: { readonly refusals: readonly string[] }) {
  if (refusals.length === 0) return null;
  return (
    <span className="chart-outline-reasons">
      {refusals.map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </span>
  );
}
