// Who stands in for whom, from when to when.
import { useState } from 'react';
import type { Day } from '../../../../machines/day.ts';
import { useEndStandIn, type People, type StandInRow } from '../../parts/api/people.ts';
import { useSignedInRole } from '../../parts/api/use-actor.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { centreName } from '../../parts/words/place-words.ts';
import { mayEnterStandIns } from './roles-of-people.ts';
import { StandInForm } from './stand-in-form.tsx';
import { texts } from './texts.ts';
import { useTroubleWords } from './trouble-words.ts';

type StandInsProps = { readonly known: People; readonly today: Day };

export function StandIns({ known, today }: StandInsProps) {
  const { t } = useLanguage(texts);
  const [isAdding, add] = useState(false);
  const mayChange = mayEnterStandIns(useSignedInRole());
  const ahead = known.standIns.filter(({ until }) => until >= today);
  return (
    <Panel title={t.standInsTitle}>
      <p className="soft">{t.standInsLead}</p>
      {ahead.length === 0 && <p>{t.noStandIns}</p>}
      <ul className="rows">
        {ahead.map((standIn) => (
          <Row key={standIn.id} standIn={standIn} known={known} mayEnd={mayChange} />
        ))}
      </ul>
      {isAdding && <StandInForm known={known} today={today} onDone={() => add(false)} />}
      {mayChange && !isAdding && (
        <div>
          <Button onPress={() => add(true)}>{t.newStandIn}</Button>
        </div>
      )}
    </Panel>
  );
}

type RowProps = { readonly standIn: StandInRow; readonly known: People; readonly mayEnd: boolean };

function Row({ standIn, known, mayEnd }: RowProps) {
  const { say, t } = useLanguage(texts);
  const ending = useEndStandIn();
  const words = useTroubleWords();
  const nameOf = (person: string): string => known.people.find(({ id }) => id === person)?.name ?? t.somebodyBefore;
  const [by, person] = [nameOf(standIn.by), nameOf(standIn.for)];
  const site = known.sites.find(({ centres }) => centres.some(({ code }) => code === standIn.centre))?.code ?? '';
  const error = words(ending.error);
  return (
    <li className="rows-item">
      <div>
        <p className="rows-name">{t.standIn(by, person)}</p>
        <p className="soft small">
          {t.standInDays(say.day(standIn.from), say.day(standIn.until))} · {centreName(site, standIn.centre)}
        </p>
        {error !== null && <p className="field-error">{error}</p>}
      </div>
      {mayEnd && (
        <Button label={t.endStandInOf(by, person)} busy={ending.isPending} onPress={() => ending.mutate(standIn.id)}>
          {t.endStandIn}
        </Button>
      )}
    </li>
  );
}
