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
import { siteName } from '../../../../../machines/sites.ts';
import { HandoverDetails, HandoverGoals } from './handover-facts.tsx';
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
/** `before`: what stood in the fields until the file filled them. */
type Filled = { readonly file: HandoverFile; readonly before: Part['work']['typed'] };

export function TakeoverFile({ work }: Part) {
  const { say, t } = useLanguage(texts);
  // What else the file says is read here and not kept: only the days of the fields are part of the draft.
  const [filled, setFilled] = useState<Filled | null>(null);
  const [wrong, setWrong] = useState<{ readonly name: string; readonly fault: Fault } | null>(null);
  const choose = async (chosen: File) => {
    const looked = await look(chosen);
    if ('fault' in looked) {
      setWrong({ name: chosen.name, fault: looked.fault });
      return;
    }
    setWrong(null);
    setFilled({ file: looked.file, before: work.typed });
    work.set(filledFrom(looked.file));
  };
  const undo = ({ before }: Filled) => {
    work.set(before);
    setFilled(null);
    setWrong(null);
  };
  const { source } = work.draft;
  return (
    <>
      <div className="wizard-part takeover-file">
        <p>{t.fileHint}</p>
        <FileButton accept=".json,application/json" onChoose={(chosen) => void choose(chosen)}>
          {source === null ? t.chooseFile : t.chooseOther}
        </FileButton>
      </div>
      {wrong !== null && (
        <Notice tone="problem" title={t.faults(wrong.name, wrong.fault, say)}>
          <p>{t.nothingTaken}</p>
        </Notice>
      )}
      {source !== null && <FromFile source={source} undo={filled === null ? null : () => undo(filled)} />}
      {filled !== null && (
        <div className="folds">
          <Fold title={t.alsoInFile} level={3}>
            <p className="soft">{t.onlyToRead}</p>
            <HandoverGoals file={filled.file} />
            <HandoverDetails file={filled.file} />
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
