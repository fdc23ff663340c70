// What a region says beside a step: read by everybody, changed in its place by whoever works with the directory.
import { useRef, useState, type FormEvent } from 'react';
import type { ChainStepCode } from '../../../../machines/standards/chain.ts';
import { isReadable } from '../../../../machines/readable.ts';
import { useRemarks, useWriteRemark } from '../../parts/api/remarks.ts';
import { Button } from '../../parts/kit/button.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { keptDrafts } from '../kept-drafts.ts';
import { useIsOpen, useKeptForm, type Standing } from '../use-kept-form.ts';
import { WriteTrouble } from '../write-trouble.tsx';
import { texts } from './texts.ts';

/** By person, region and step. */
const useRemarkDrafts = keptDrafts('etappe.remarks', { text: '' });

type RemarkProps = { readonly region: string; readonly name: string; readonly step: ChainStepCode };

export function RemarkPart({ region, name, step }: RemarkProps) {
  const { t, say } = useLanguage(texts);
  const { data } = useRemarks(region);
  const row = data?.remarks.find((one) => one.step === step);
  const remark = row?.remark ?? null;
  const standing = { id: `${region} ${step}`, version: row?.version ?? 0 };
  const [isOpen, open] = useIsOpen(useRemarkDrafts, standing);
  if (data === undefined) return null;
  return (
    <div className="chain-remark">
      <h3 className="chain-sub">{t.remark(name)}</h3>
      {remark === null ? (
        !isOpen && <p className="soft">{t.noRemark}</p>
      ) : (
        <>
          <p className="chain-remark-text">{remark.text}</p>
          <p className="soft small">{t.writtenOn(say.day(remark.writtenOn))}</p>
        </>
      )}
      {data.mayWrite && !isOpen && (
        <Button kind="quiet" onPress={() => open(true)}>
          {remark === null ? t.write : t.change}
        </Button>
      )}
      {data.mayWrite && isOpen && <RemarkForm {...{ region, step, standing }} written={remark?.text ?? ''} onDone={() => open(false)} />}
    </div>
  );
}

type FormProps = Omit<RemarkProps, 'name'> & {
  readonly standing: NonNullable<Standing>;
  readonly written: string;
  readonly onDone: () => void;
};

/** Refused because somebody else was faster, the text stays: their remark is read above it, and the next press is against that. */
function RemarkForm({ region, step, standing, written, onDone }: FormProps) {
  const { t } = useLanguage(texts);
  const writing = useWriteRemark();
  const { typed, type, forget } = useKeptForm(useRemarkDrafts, standing, () => ({ text: written }));
  const { text } = typed;
  const done = () => {
    forget();
    onDone();
  };
  const [wasTried, setWasTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const lacks = wasTried && !isReadable(text);
  const write = (what: string | null) => writing.mutate({ region, step, after: standing.version, text: what }, { onSuccess: done });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (isReadable(text)) write(text);
    else form.current?.querySelector('textarea')?.focus();
  };
  return (
    <form ref={form} className="form" onSubmit={submit} noValidate>
      <TextField
        label={t.remarkLabel}
        hint={t.remarkHint}
        value={text}
        onChange={(now) => type({ text: now })}
        multiline
        {...(lacks && { error: t.empty })}
      />
      <WriteTrouble error={writing.error} />
      <div className="row">
        <Button kind="primary" submits busy={writing.isPending}>
          {t.save}
        </Button>
        {written !== '' && <Button onPress={() => write(null)}>{t.remove}</Button>}
        <Button kind="quiet" onPress={done}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
