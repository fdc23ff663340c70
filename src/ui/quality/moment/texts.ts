// What is said around a page of the past.
const de = {
  title: 'Die Seite des Assistenten in diesem Moment',
  note: 'nur zum Ansehen',
  readOnly:
    'Die Seite, die sich nach diesem Schritt öffnete. Was aufgeschrieben war, steht nicht in der Aufzeichnung; ‹so› steht sein Platz da.',
  noPage: 'Diese Seite braucht Texte, die eine Aufzeichnung nicht enthält. Sie lässt sich hier nicht zeigen.',
};
const en: typeof de = {
  title: 'The page of the wizard at this moment',
  note: 'for looking only',
  readOnly: 'The page that opened after this step. What was written is not part of the recording; ‹like this› its place is shown.',
  noPage: 'This page needs texts that a recording does not hold. It cannot be shown here.',
};
export const texts = { de, en };
