// An instant as people say it: the hour, with the day where it was not today.
import { whenOf } from '../parts/draft/when.ts';
import { useToday } from '../parts/kit/today.ts';
import { useLanguage } from '../parts/words/language.tsx';

export function useWhen(): (at: string) => string {
  const { lang, say } = useLanguage();
  const today = useToday();
  return (at) => whenOf(at, today ?? undefined, lang, say.day);
}
