// A link that has to be passed on by hand, because no mail went out: shown this once, until somebody says that it was passed on.
import { useEffect, useId, useRef } from 'react';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { Copy } from '../fields/copy.tsx';
import { texts } from './texts.ts';

export type Given = { readonly link: string | null; readonly name: string; readonly email: string };

type LinkGivenProps = { readonly given: Given; readonly days: number; readonly onClose: () => void };

export function LinkGiven({ given: { link, name, email }, days, onClose }: LinkGivenProps) {
  const { t } = useLanguage(texts);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  // The form that made it is gone with its button.
  useEffect(() => place.current?.focus(), []);
  if (link === null)
    return (
      <div ref={place} tabIndex={-1}>
        <Notice tone="good">
          <p>{t.linkSent(email)}</p>
          <Button kind="quiet" label={t.linkSeenOf(name)} onPress={onClose}>
            {t.linkSeen}
          </Button>
        </Notice>
      </div>
    );
  return (
    <section className="panel link-given" aria-labelledby={id} ref={place} tabIndex={-1}>
      <h2 id={id} className="panel-title">
        {t.linkTitle(name)}
      </h2>
      <p>{t.link(days)}</p>
      <label className="field">
        <span className="field-label">{t.linkLabel}</span>
        <input className="input link-address" readOnly value={link} onFocus={({ target }) => target.select()} />
      </label>
      <div className="row">
        <Copy text={link} />
        <Button kind="primary" label={t.linkCloseOf(name)} onPress={onClose}>
          {t.linkClose}
        </Button>
      </div>
    </section>
  );
}
