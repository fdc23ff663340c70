// Buttons for what keys and wheel do, and for paper and file.
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../texts.ts';

type ToolsProps = {
  readonly onNearer: () => void;
  readonly onFarther: () => void;
  readonly onFit: () => void;
  /** Null where there is nothing to fold. */
  readonly fold: { readonly isFolded: boolean; readonly onPress: () => void } | null;
  readonly onSave: () => void;
};

const signs = {
  nearer: 'M8 3.5V12.5M3.5 8H12.5',
  farther: 'M3.5 8H12.5',
  fit: 'M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10',
  fold: 'M4 6.5L8 2.5L12 6.5M4 9.5L8 13.5L12 9.5',
  unfold: 'M4 2.5L8 6.5L12 2.5M4 13.5L8 9.5L12 13.5',
  print: 'M4.5 6V2.5H11.5V6M4.5 11.5H2.5V6H13.5V11.5H11.5M4.5 9.5H11.5V13.5H4.5Z',
  save: 'M8 2.5V10M4.8 7L8 10.2L11.2 7M3 13.5H13',
} as const;

export function Tools({ onNearer, onFarther, onFit, fold, onSave }: ToolsProps) {
  const { t } = useLanguage(texts);
  return (
    <div className="chart-tools" role="toolbar" aria-label={t.tools}>
      <Tool sign="nearer" name={t.nearer} onPress={onNearer} />
      <Tool sign="farther" name={t.farther} onPress={onFarther} />
      <Tool sign="fit" name={t.fit} onPress={onFit} />
      {fold !== null && (
        <Tool sign={fold.isFolded ? 'unfold' : 'fold'} name={fold.isFolded ? t.unfoldAll : t.foldAll} onPress={fold.onPress} />
      )}
      <Tool sign="print" name={t.print} onPress={() => window.print()} />
      <Tool sign="save" name={t.save} onPress={onSave} />
    </div>
  );
}

type ToolProps = { readonly sign: keyof typeof signs; readonly name: string; readonly onPress: () => void };

const Tool = ({ sign, name, onPress }: ToolProps) => (
  <button type="button" className="chart-tool" aria-label={name} title={name} onClick={onPress}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={signs[sign]} />
    </svg>
  </button>
);
