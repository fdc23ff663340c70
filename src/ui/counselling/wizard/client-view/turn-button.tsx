// Turns the page to the client, in one touch.
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';
import { useTurn } from './use-turned.ts';

/** The one of the page; others on it have names of their own. */
export const ofPage = 'page';

/** The button of that name, or that of the page where it is not there any more. */
export const turnsBy = (name: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-turns="${CSS.escape(name)}"]`) ?? document.querySelector<HTMLElement>('[data-turns]');

type TurnProps = {
  readonly name?: string;
  /** What is shown, where it is not the page. */
  readonly domain?: string;
};

export function TurnButton({ name = ofPage, domain }: TurnProps) {
  const { t } = useLanguage(texts);
  const turn = useTurn();
  return (
    <button
      type="button"
      className="button button-quiet turn-button"
      data-turns={name}
      aria-label={domain === undefined ? undefined : t.showDomain(domain)}
      onClick={() => turn(name)}
    >
      <svg className="turn-mark" viewBox="0 0 20 20" aria-hidden="true">
        <rect x="2.5" y="4.5" width="9" height="12" rx="1.5" />
        <path d="M14 3.5c2.6.9 4 3 3.6 5.8m0 0 1.4-2m-1.4 2-2.1-1.2" />
      </svg>
      {t.show}
    </button>
  );
}
