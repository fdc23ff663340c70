// What the directory is asked with for this case: what the case knows of the person, and where.
import type { Applicant } from '../../../../network/directory/eligibility.ts';
import { applicantOfCase } from '../../../../network/directory/applicant-of-case.ts';
import { knownBirthDate } from '../../../../record/words/birth-date.ts';
import type { DirectoryAsked } from '../../../parts/api/directory.ts';
import type { CaseView } from '../../../parts/api/views.ts';

const inWords = ({ age, title, level, benefit, work }: Applicant): DirectoryAsked => {
  const years = age === null ? {} : typeof age === 'number' ? { age: String(age) } : { age: String(age.from), ageTo: String(age.to) };
  return {
    ...years,
    ...(title !== null && { title }),
    ...(level !== null && { level }),
    ...(benefit !== null && { benefit }),
    ...(work !== null && { work }),
  };
};

export function askerOf({ state, dossier, today }: Pick<CaseView, 'state' | 'dossier' | 'today'>): DirectoryAsked {
  const born = knownBirthDate(dossier);
  return inWords(applicantOfCase(state.context, { on: today, bornOn: born.known === 'day' ? born.day : null }));
}
