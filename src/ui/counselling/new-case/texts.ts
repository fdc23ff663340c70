// What the form for a first inquiry says.
const de = {
  title: 'Neuer Fall',
  lead: 'Ein erster Kontakt. Nur das Nötigste: Die Person muss sich nicht ausweisen, auch ein Name ist freiwillig.',
  site: 'Standort',
  nameHint: 'Freiwillig. Er wird verschlossen aufbewahrt und steht nie in Auswertungen.',
  contactHint: 'Telefon, E-Mail oder wie man die Person sonst am besten erreicht.',
  languageHint: 'In welcher Sprache möchte die Person sprechen und lesen?',
  concernHint: 'Worum geht es, in ein, zwei Sätzen?',
  open: 'Fall anlegen',
  missing: 'Bitte auswählen.',
  offline: 'Der Server ist nicht zu erreichen. Ihre Eingaben bleiben hier; versuchen Sie es gleich noch einmal.',
  failed: 'Das hat nicht geklappt. Ihre Eingaben bleiben hier.',
};
const en: typeof de = {
  title: 'New case',
  lead: 'A first contact. Only what is needed: nobody has to prove who they are, and a name is optional.',
  site: 'Site',
  nameHint: 'Optional. It is kept sealed and never part of an evaluation.',
  contactHint: 'Phone, e-mail or how else the person is best reached.',
  languageHint: 'In which language does the person want to speak and read?',
  concernHint: 'What is it about, in a sentence or two?',
  open: 'Open case',
  missing: 'Please choose.',
  offline: 'The server cannot be reached. What you typed stays here; try again in a moment.',
  failed: 'That did not work. What you typed stays here.',
};
export const texts = { de, en };
