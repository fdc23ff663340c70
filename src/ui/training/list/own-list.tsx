// A trainer's own scenarios: recorded, opened from a file, saved as one.
import { useState } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Recording } from '../../../scenarios/training/recording.ts';
import { onlyIn, toldIn } from '../../../scenarios/training/told-in.ts';
import { beginRecording } from '../../../scenarios/walk/begin.ts';
import { useSession } from '../../parts/api/queries.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { faultOf } from '../own/fault-of.ts';
import { newOwnName } from '../own/own-name.ts';
import { useAreNotKept, useOwnScenarios } from '../own/own-scenarios.ts';
import { saveAsFile } from '../own/save-as-file.ts';
import { faultTexts } from '../words/fault-texts.ts';
import { texts } from '../words/texts.ts';
import { Told } from '../words/told.tsx';
import { OpenFile } from './open-file.tsx';

export function OwnList() {
  const { t } = useLanguage(texts);
  const own = useOwnScenarios((state) => state.own);
  // In the order in which they were seen here; what has come since follows.
  const [seen, setSeen] = useState<readonly Recording[]>([]);
  const now = new Map(own.map((one) => [one.name, one]));
  const shown = [...seen.map((one) => now.get(one.name) ?? one), ...own.filter(({ name }) => seen.every((one) => one.name !== name))];
  const areNotKept = useAreNotKept();
  return (
    <Panel title={t.own}>
      <p className="soft">{t.ownLead}</p>
      {shown.length === 0 ? (
        <p>{t.ownEmpty}</p>
      ) : (
        <ul className="training-own">
          {shown.map((one) => (
            <OwnRow key={one.name} recording={one} isDropped={own.every(({ name }) => name !== one.name)} onDrop={() => setSeen(shown)} />
          ))}
        </ul>
      )}
      {areNotKept && (
        <Notice tone="attention" title={t.notKept}>
          <p>{t.notKeptMore}</p>
        </Notice>
      )}
      <div className="row">
        <RecordOne number={own.length + 1} />
        <OpenFile />
      </div>
    </Panel>
  );
}

type OwnRowProps = { readonly recording: Recording; readonly isDropped: boolean; readonly onDrop: () => void };

/** What was dropped stays in its place until the page is left: the next one must not slide under the hand that has just pressed. */
function OwnRow({ recording, isDropped, onDrop }: OwnRowProps) {
  const { lang, t } = useLanguage(texts);
  const { drop, keep } = useOwnScenarios();
  const { t: faults } = useLanguage(faultTexts);
  const { name, notes } = recording;
  const title = toldIn(recording.title, lang).text;
  const fault = faultOf(recording);
  if (isDropped)
    return (
      <li className="training-dropped">
        <output>
          {t.dropped} <del>{title}</del>
        </output>{' '}
        <Button kind="plain" label={t.undoDropOf(title)} onPress={() => keep(recording)}>
          {t.undoDrop}
        </Button>
      </li>
    );
  return (
    <li>
      <span>
        {fault === null ? (
          <Link to="/training/$name" params={{ name }} className="link">
            <Told of={recording.title} />
          </Link>
        ) : (
          <Told of={recording.title} />
        )}{' '}
        <span className="soft small">{fault === null ? t.stops(notes.length) : faults(fault)}</span>
      </span>
      <span className="row">
        <Button kind="quiet" label={t.exportOf(title)} onPress={() => saveAsFile(recording)}>
          {t.exportFile}
        </Button>
        <Button
          kind="quiet"
          label={t.dropOf(title)}
          onPress={() => {
            onDrop();
            drop(name);
          }}
        >
          {t.drop}
        </Button>
      </span>
    </li>
  );
}

/** Begins with an inquiry of somebody made up, on the day it is in the program. */
function RecordOne({ number }: { readonly number: number }) {
  const { lang, t } = useLanguage(texts);
  const { data: session } = useSession();
  const keep = useOwnScenarios((state) => state.keep);
  const navigate = useNavigate();
  const record = () => {
    const name = newOwnName();
    const title = t.ownTitle(number);
    keep(beginRecording(name, onlyIn(lang, title), onlyIn(lang, t.ownStory), session?.today ?? '2026-09-01', number));
    void navigate({ to: '/training/$name', params: { name } });
  };
  return (
    <Button kind="primary" onPress={record}>
      {t.record}
    </Button>
  );
}
