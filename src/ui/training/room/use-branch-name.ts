// What a branch is called: as it was named, else by its number.
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { useRoomState } from './use-room.ts';

export function useBranchName(): (index: number) => string {
  const { t } = useLanguage(texts);
  const branches = useRoomState(({ walk }) => walk.branches);
  return (index) => {
    const named = branches[index]?.name.trim() ?? '';
    if (named !== '') return named;
    return index === 0 ? t.original : t.branch(index);
  };
}
