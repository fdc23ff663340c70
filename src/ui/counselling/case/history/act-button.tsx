// A button beside an entry. Its full name says which entry, because many of them stand below each other.
import { useLanguage } from '../../../parts/words/language.tsx';
import type { EntryAct } from './open-entry.ts';
import { texts } from './texts.ts';

type ActButtonProps = { readonly act: EntryAct; readonly label: string; readonly onPress: () => void };

export function ActButton({ act, label, onPress }: ActButtonProps) {
  const { t } = useLanguage(texts);
  const words: Readonly<Record<EntryAct, string>> = { correct: t.correct, void: t.takeBack, clear: t.clear };
  // `data-act`: the way back to the very button whose form was closed.
  return (
    <button type="button" className="link" data-act={act} aria-label={label} onClick={onPress}>
      {words[act]}
    </button>
  );
}
