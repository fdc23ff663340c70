// What a scenario says. Where it was written in another language than the screen's, voice and hyphenation follow that one (WCAG 3.1.2).
import type { Both } from '../../../scenarios/training/scenario.ts';
import { toldIn } from '../../../scenarios/training/told-in.ts';
import { useLanguage } from '../../parts/words/language.tsx';

export function Told({ of }: { readonly of: Both }) {
  const screen = useLanguage();
  const { lang, text } = toldIn(of, screen.lang);
  return lang === screen.lang ? text : <span lang={lang}>{text}</span>;
}
