// The words of a goal, a measure or a commitment by its name in the record, so that nobody reads an `m1`.
import { wordsOn } from '../page/scene.ts';
import { useWizard } from './wizard-context.ts';

const nouns = ['goal', 'measure', 'commitment'] as const;

export function useItemName(): (id: string) => string | null {
  const { view } = useWizard();
  return (id) => nouns.map((noun) => wordsOn(view, `${noun}.${id}`, 'wording')).find((wording) => wording !== '') ?? null;
}
