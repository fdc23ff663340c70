// Where files are dropped or chosen.
import { useId, useState, type DragEvent } from 'react';
import { Panel } from '../../parts/kit/panel.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';
import { chosenFiles, droppedFiles } from './dropped-files.ts';
import type { Source } from './loaded.ts';

type OpenPanelProps = { readonly onOpen: (sources: readonly Source[]) => void };

export function OpenPanel({ onOpen }: OpenPanelProps) {
  const { t } = useLanguage(texts);
  const [isOver, hover] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    hover(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    hover(false);
    void droppedFiles(event.dataTransfer).then((sources) => sources.length > 0 && onOpen(sources));
  };
  return (
    <Panel title={t.openTitle}>
      <div className={isOver ? 'drop drop-over' : 'drop'} onDragOver={over} onDragLeave={() => hover(false)} onDrop={drop}>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M16 21V6m-6 6 6-6 6 6M5 20v6h22v-6" />
        </svg>
        <p className="drop-title">{t.drop}</p>
        <p className="soft small">{t.or}</p>
        <div className="row drop-buttons">
          <FileButton label={t.chooseFiles} onOpen={onOpen} />
          <FileButton label={t.chooseFolder} onOpen={onOpen} isFolder />
        </div>
        <p className="soft small">{t.accepted}</p>
      </div>
    </Panel>
  );
}

type FileButtonProps = OpenPanelProps & { readonly label: string; readonly isFolder?: boolean; readonly accept?: string };

/** The browser's own field, drawn as a button: it works by keyboard and with every screen reader. */
export function FileButton({ label, onOpen, isFolder = false, accept }: FileButtonProps) {
  const id = useId();
  return (
    <span className="file-button">
      <input
        id={id}
        type="file"
        multiple
        {...(accept !== undefined && { accept })}
        {...(isFolder && { webkitdirectory: '' })}
        onChange={({ target }) => {
          const sources = chosenFiles(target.files ?? []);
          // The same file chosen once more is a change again.
          target.value = '';
          if (sources.length > 0) onOpen(sources);
        }}
      />
      <label htmlFor={id} className="button button-plain">
        {label}
      </label>
    </span>
  );
}
