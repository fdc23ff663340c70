// Asks who interprets, and of a third person whether they are of age: never a child of the family (T1, T5).
import type { ProposalType } from '../../../../../machines/case/events/case-event.ts';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { interpreters, isThirdPerson, type Interpreting } from '../page/interpreting.ts';
import { texts } from '../words/texts.ts';
import { Field, OptionField, WordsField } from './fields.tsx';
import type { Work } from './use-page.ts';

type FieldsProps<D> = { readonly work: Work<D>; readonly of: ProposalType; readonly isNeeded?: boolean };

/** `isNeeded`: then `none` is no answer. */
export function InterpreterFields<D extends Interpreting>({ work, of, isNeeded = false }: FieldsProps<D>) {
  const { t, say } = useLanguage(texts);
  // The fields of the part alone: the page's draft holds them beside its own.
  const part = work as unknown as Work<Interpreting>;
  const { interpreter, interpreterOfAge } = part.draft;
  return (
    <>
      <OptionField work={part} of={of} name="interpreter" values={interpreters.filter((one) => !isNeeded || one !== 'none')} />
      {isThirdPerson(interpreter) && (
        <>
          <Field name="interpreterOfAge">
            <CheckField
              label={say.field('interpreterOfAge', of)}
              checked={interpreterOfAge}
              onChange={(is) => part.set({ interpreterOfAge: is })}
            />
          </Field>
          <WordsField work={part} of={of} name="interpreterName" hint={t.optional} />
        </>
      )}
    </>
  );
}
