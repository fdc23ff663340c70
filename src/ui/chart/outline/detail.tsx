// What has the focus, in words and with its reasons, beneath the drawing; what is possible there can be chosen.
import { Button } from '../../parts/kit/button.tsx';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { PossibleStep } from '../../../engine/log/chart-reading.ts';
import type { Item } from '../model/items.ts';
import { leadStanding, possibleNotes, type Reading } from '../model/standing.ts';
import type { ChartWordsHere } from '../model/use-words.ts';

type DetailProps = {
  readonly item: Item | undefined;
  readonly words: ChartWordsHere;
  readonly reading: Reading;
  readonly onEvent?: ((event: ProposalType) => void) | undefined;
};

export function Detail({ item, words, reading, onEvent }: DetailProps) {
  const { t } = words;
  if (item === undefined) return <p className="chart-detail soft">{t.chooseHint}</p>;
  const { name, place, facts } = words.of(item);
  const possible = item.kind === 'lead' ? leadStanding(reading, item.lead).possible : possibleNotes(reading, item);
  return (
    <section className="chart-detail">
      <p className="chart-detail-name">
        {name} <span className="soft">{[...(place === null ? [] : [place]), ...facts].join(' · ')}</span>
      </p>
      {reading === null ? <Conditions item={item} words={words} /> : <Steps possible={possible} words={words} onEvent={onEvent} />}
    </section>
  );
}

/** Without a case: what must be true before each step, and what may be recorded besides. */
function Conditions({ item, words }: Pick<DetailProps, 'words'> & { readonly item: Item }) {
  const { t } = words;
  if (item.kind === 'state') {
    const notes = [...new Set(item.notes.map(words.cause))];
    return notes.length === 0 ? null : (
      <p className="small">
        <strong>{t.notes}</strong> {notes.join(' · ')}
      </p>
    );
  }
  const needs = [...new Set(item.lead.steps.flatMap((step) => step.needs))];
  return needs.length === 0 ? null : (
    <p className="small">
      <strong>{t.onlyIf}</strong> {needs.map(words.requirement).join(' · ')}
    </p>
  );
}

function Steps({ possible, words, onEvent }: Pick<DetailProps, 'words' | 'onEvent'> & { readonly possible: readonly PossibleStep[] }) {
  const open = possible.filter(({ refusals }) => refusals.length === 0);
  const refused = possible.filter(({ refusals }) => refusals.length > 0);
  return (
    <>
      {[...Map.groupBy(open, words.possibleFor)].map(([forWhom, steps]) => (
        <div className="chart-detail-open small" key={forWhom}>
          <p>{`${forWhom}:`}</p>
          <ul>
            {steps.map(({ event }) => (
              <li key={event}>
                {onEvent === undefined ? (
                  <strong>{words.event(event)}</strong>
                ) : (
                  <Button onPress={() => onEvent(event)}>{words.event(event)}</Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {refused.map((step) => (
        <div className="reasons" key={step.event}>
          <p className="reasons-title">{`${words.event(step.event)}: ${words.t.impossible}`}</p>
          <ul>
            {words.refusals(step).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
