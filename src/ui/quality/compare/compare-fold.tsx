// Two runs side by side: another recording, or the same one in the other order. Says where they part first, and in what.
import { useMemo, useState } from 'react';
import { framesOf, type Frame, type Frames, type Order } from '../../../engine/log/frames.ts';
import type { CaseLog } from '../../../engine/state/entry-facts.ts';
import { Fold } from '../../parts/kit/fold.tsx';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { loadedFrom, logOf, readingsIn, type Loaded, type Source } from '../open/loaded.ts';
import { FileButton } from '../open/open-panel.tsx';
import { open, type Shelved } from '../open/shelf.ts';
import { SideBySide } from './side-by-side.tsx';
import { texts } from './texts.ts';

export type CompareFoldProps = {
  readonly log: CaseLog;
  readonly order: Order;
  readonly frames: Frames;
  readonly index: number;
  readonly frame: Frame;
  /** What else is open. */
  readonly others: readonly Shelved[];
  readonly onGo: (index: number) => void;
};

const orderKey = 'order';

export function CompareFold(props: CompareFoldProps) {
  const { t } = useLanguage(texts);
  return (
    <Fold title={t.title} note={t.note}>
      <Compared {...props} />
    </Fold>
  );
}

function Compared({ log, order, frames, index, frame, others, onGo }: CompareFoldProps) {
  const { t } = useLanguage(texts);
  const { key, other, message, choose, take } = useOther(others);
  const otherOrder = order === 'known' ? 'effective' : 'known';
  const right = useMemo(
    () => (other === null ? framesOf(log, otherOrder) : framesOf(logOf(other), order)),
    [log, order, otherOrder, other],
  );
  const added = other !== null && !others.some((one) => keyOf(one) === key) ? [{ value: key, label: other.source.name }] : [];
  return (
    <>
      <div className="compare-with">
        <SelectField
          label={t.with}
          value={key}
          onChange={choose}
          options={[
            { value: orderKey, label: t.otherOrder[otherOrder] },
            ...added,
            ...others.map((one) => ({ value: keyOf(one), label: `${one.id} (${one.source.name})` })),
          ]}
        />
        <FileButton label={t.otherFile} onOpen={take} />
      </div>
      {message && <output>{t.notOne}</output>}
      <SideBySide left={frames} right={right} index={index} frame={frame} onGo={onGo} />
    </>
  );
}

const keyOf = ({ id, source }: Pick<Shelved, 'id' | 'source'>): string => `${source.name} ${id}`;

type Other = {
  readonly key: string;
  /** Null: the same recording in the other order. */
  readonly other: Loaded | null;
  /** Whether the last file held nothing to compare with. */
  readonly message: boolean;
  readonly choose: (key: string) => void;
  readonly take: (sources: readonly Source[]) => void;
};

const nameOf = ({ recording, source }: Loaded): string => keyOf({ id: recording.header.case, source });

function useOther(others: readonly Shelved[]): Other {
  const [other, set] = useState<Loaded | null>(null);
  const [message, say] = useState(false);
  const show = (loaded: Loaded | null, isMissing: boolean) => {
    set(loaded);
    say(isMissing);
  };
  return {
    key: other === null ? orderKey : nameOf(other),
    other,
    message,
    choose: (chosen) => {
      const shelved = others.find((one) => keyOf(one) === chosen);
      if (shelved === undefined) show(null, false);
      else void open(shelved).then((loaded) => show(loaded, loaded === null));
    },
    take: (sources) => void firstCaseIn(sources).then((loaded) => show(loaded, loaded === null)),
  };
}

/** The first of the files that holds one; the others are not asked for. */
async function firstCaseIn(sources: readonly Source[]): Promise<Loaded | null> {
  for (const source of sources) {
    for await (const reading of readingsIn(source)) {
      const loaded = loadedFrom(source, reading);
      if (loaded !== null) return loaded;
    }
  }
  return null;
}
