// A translation leaves as a file for whoever translates elsewhere and comes back: first what will become of it, then the press, then the way back.
import { useState } from 'react';
import { currentStandard } from '../../../machines/standards/released.ts';
import { translationFile } from '../../export/translations/translation-file.ts';
import type { ReviewedLanguage } from '../../record/ports/text-review.ts';
import { saveFile } from '../parts/api/save-file.ts';
import { Button } from '../parts/kit/button.tsx';
import { FileButton } from '../parts/kit/file-button.tsx';
import { Fold } from '../parts/kit/fold.tsx';
import { useLanguage } from '../parts/words/language.tsx';
import { FileOutcome } from './file-outcome.tsx';
import { incoming, type Incoming } from './incoming.ts';
import type { TextRow } from './rows.ts';
import { texts } from './texts.ts';

type FilePanelProps = { readonly language: ReviewedLanguage; readonly rows: readonly TextRow[]; readonly mayReview: boolean };

export function FilePanel({ language, rows, mayReview }: FilePanelProps) {
  const { t } = useLanguage(texts);
  const [came, setCame] = useState<{ readonly name: string; readonly number: number; readonly what: Incoming } | null>(null);
  const take = async (file: File) => {
    const what = await incoming(file, { standard: currentStandard, language, rows });
    setCame((before) => ({ name: file.name, number: (before?.number ?? 0) + 1, what }));
  };
  const save = () => {
    const all = rows.map(({ key, german, words, state, source, version }) => ({
      key,
      german,
      present: words,
      reviewed: state === 'reviewed',
      source,
      version,
    }));
    saveFile(translationFile({ standard: currentStandard, language }, all), `${t.fileName}-${language}.json`);
  };
  return (
    <>
      <div className="folds">
        <Fold title={t.outside} level={2}>
          <p className="soft">{t.outsideWhat}</p>
          <div className="row">
            <Button onPress={save}>{t.save}</Button>
            {mayReview && (
              <FileButton accept=".json,application/json" onChoose={(file) => void take(file)}>
                {t.take}
              </FileButton>
            )}
          </div>
        </Fold>
      </div>
      {/* Apart from the fold: closed, it takes nothing with it that can be undone. */}
      {came !== null && (
        <FileOutcome key={came.number} name={came.name} what={came.what} language={language} rows={rows} onLeave={() => setCame(null)} />
      )}
    </>
  );
}
