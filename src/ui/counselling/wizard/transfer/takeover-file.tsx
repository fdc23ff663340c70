// The handover file that came along: chosen, looked at, and its days put into the fields, which can be undone.
import { useState } from 'react';
import { readHandoverFile, type HandoverFileFault } from '../../../../export/handover/read-handover-file.ts';
import type { HandoverFile } from '../../../../export/handover/handover-schema.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { FileButton } from '../../../parts/kit/file-button.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import type { Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { HandoverDetails, HandoverGoals, siteName } from './handover-facts.tsx';
import { filledFrom, isForUs, isSameAge, type Source, type TakeoverDraft } from './takeover.ts';
import { texts } from './texts.ts';

/** A file of twelve domains with long notes has some 100 kB. */
const bytesAtMost = 1_000_000;

type Fault = HandoverFileFault | { readonly code: 'tooLarge' | 'unreadable' };
type Looked = { readonly fault: Fault } | { readonly file: HandoverFile };

async function look(chosen: File): Promise<Looked> {
  if (chosen.size > bytesAtMost) return { fault: { code: 'tooLarge' } };
  // A file may be gone, or lie on a stick that was pulled out, by the time it is read.
  const text = await chosen.text().catch(() => null);
  return text === null ? { fault: { code: 'unreadable' } } : readHandoverFile(text);
}

type Part = { readonly work: Work<TakeoverDraft> };
type Chosen = Looked & { readonly name: string; readonly before: TakeoverDraft };

export function TakeoverFile({ work }: Part) {
  const { t } = useLanguage(texts);
  // What else the file says is read here and not kept: only the days of the fields are part of the draft.
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const choose = async (file: File) => {
    const looked = await look(file);
    setChosen({ ...looked, name: file.name, before: work.draft });
    if ('file' in looked) work.set(filledFrom(looked.file));
  };
  const undo = (before: TakeoverDraft) => {
    work.set(before);
    setChosen(null);
  };
  const { source } = work.draft;
  return (
    <>
      <div className="wizard-part takeover-file">
        <p>{t.fileHint}</p>
        <FileButton accept=".json,application/json" onChoose={(file) => void choose(file)}>
          {source === null ? t.chooseFile : t.chooseOther}
        </FileButton>
      </div>
      {chosen !== null && 'fault' in chosen && (
        <Notice tone="problem" title={t.faults(chosen.name, chosen.fault)}>
          <p>{t.nothingTaken}</p>
        </Notice>
      )}
      {source !== null && <FromFile source={source} undo={chosen !== null && 'file' in chosen ? () => undo(chosen.before) : null} />}
      {source !== null && chosen !== null && 'file' in chosen && (
        <div className="folds">
          <Fold title={t.alsoInFile} level={3}>
            <p className="soft">{t.onlyToRead}</p>
            <HandoverGoals file={chosen.file} />
            <HandoverDetails file={chosen.file} />
          </Fold>
        </div>
      )}
    </>
  );
}

/** Where the fields come from, and what of the file gives cause to ask. */
function FromFile({ source, undo }: { readonly source: Source; readonly undo: (() => void) | null }) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  return (
    <>
      <Notice tone="good" title={t.fromFile(siteName(source.from), say.day(source.asOf))}>
        <p>{t.lookThrough}</p>
        {undo !== null && (
          <Button kind="quiet" onPress={undo}>
            {t.undo}
          </Button>
        )}
      </Notice>
      {!isForUs(view, source) && <Notice tone="attention" title={t.forOthers(say.option('to', source.to))} />}
      {!isSameAge(view, source) && <Notice tone="attention" title={t.otherAge(say.option('ageBand', source.ageBand))} />}
      {!source.isDecided && <Notice tone="attention" title={t.undecided} />}
    </>
  );
}
