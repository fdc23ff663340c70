// What is said where something could not be written.
export const texts = {
  de: {
    notSaved: 'Nicht gespeichert.',
    offline: 'Der Server ist nicht zu erreichen. Was Sie eingegeben haben, steht noch da; versuchen Sie es gleich noch einmal.',
  },
  en: { notSaved: 'Not saved.', offline: 'The server cannot be reached. What you typed is still here; please try again in a moment.' },
};
