// Opens a scenario from a file. What is wrong with one is said in a sentence that names what and where.
import { useRef, useState } from 'react';
import { toldIn } from '../../../scenarios/training/told-in.ts';
import { readScenario, type FileFault } from '../../../scenarios/walk/scenario-file.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { isOwn, newOwnName } from '../own/own-name.ts';
import { useOwnScenarios } from '../own/own-scenarios.ts';
import { faultTexts } from '../words/fault-texts.ts';
import { texts } from '../words/texts.ts';

type Opened = { readonly title: string; readonly fault: null } | { readonly title: null; readonly fault: FileFault };

export function OpenFile() {
  const { lang, t } = useLanguage(texts);
  const { t: faults } = useLanguage(faultTexts);
  const input = useRef<HTMLInputElement>(null);
  const keep = useOwnScenarios((state) => state.keep);
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = async (file: File) => {
    const { recording, fault } = readScenario(await file.text());
    if (fault !== null) return setOpened({ title: null, fault });
    // A name of ours would never be looked for among the trainer's own.
    keep({ ...recording, name: isOwn(recording.name) ? recording.name : newOwnName() });
    setOpened({ title: toldIn(recording.title, lang).text, fault: null });
  };
  return (
    <div className="training-open-file">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t.importFile}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again after it was put right.
          if (file !== undefined) void open(file).finally(() => (target.value = ''));
        }}
      />
      <Button onPress={() => input.current?.click()}>{t.importFile}</Button>
      {opened?.fault === null && <Notice tone="good" title={t.imported(opened.title)} />}
      {opened?.fault != null && (
        <Notice tone="problem" title={t.notImported}>
          <p>{faults(opened.fault)}</p>
        </Notice>
      )}
    </div>
  );
}
