// Sets a stop where the walk stands: what there is to see, and perhaps a question, whose answer the rules will give.
import { isReadable } from '../../../../machines/readable.ts';
import { useState, type FormEvent } from 'react';
import { stageOf } from '../../../engine/state/state-path.ts';
import { onlyIn } from '../../../scenarios/training/told-in.ts';
import { questionHere } from '../../../scenarios/walk/answers.ts';
import { withNote } from '../../../scenarios/walk/notes.ts';
import type { Question } from '../../../scenarios/training/scenario.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Choice } from '../../parts/kit/choice.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { useRoom, useRoomState, useWalkView } from './use-room.ts';

const kinds = ['none', 'possible', 'nextReview'] as const;
type Kind = (typeof kinds)[number];

export function NewStop() {
  const { lang, t } = useLanguage(texts);
  const { annotate } = useRoom();
  const { state } = useWalkView();
  const walk = useRoomState((room) => room.walk);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Kind>('none');
  const [wasTried, setWasTried] = useState(false);
  const questions: Readonly<Record<Kind, () => Question | null>> = {
    none: () => null,
    possible: () => questionHere(state),
    nextReview: () => ({ kind: 'nextReview' }),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = !isReadable(text);
    setWasTried(isMissing);
    if (isMissing) return;
    const note = { after: walk.after, on: walk.day, at: stageOf(state), text: onlyIn(lang, text), asks: questions[kind]() };
    annotate((recording) => withNote(recording, note));
    setText('');
    setKind('none');
  };
  return (
    <form className="form in-place" onSubmit={submit} noValidate aria-label={t.addStop}>
      <h3 className="training-side-title">{t.addStop}</h3>
      <TextField
        label={t.stopText}
        value={text}
        onChange={setText}
        multiline
        {...(wasTried && !isReadable(text) && { error: t.textMissing })}
      />
      <Choice
        label={t.stopQuestion}
        options={kinds.map((value) => ({ value, label: t.questions[value] }))}
        value={kind}
        onChange={(value) => setKind(value as Kind)}
      />
      <Button submits>{t.saveStop}</Button>
    </form>
  );
}
