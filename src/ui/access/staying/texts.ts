// While a session goes on, and where it has ended.
const de = {
  endsSoon: 'Hier hat länger niemand gearbeitet. In etwa einer Minute endet die Sitzung, damit niemand sonst mitliest.',
  stay: 'Angemeldet bleiben',
  title: 'Bitte noch einmal anmelden',
  lead: 'Ihre Sitzung wurde beendet: nach einer Zeit ohne Arbeit oder an anderer Stelle. Was Sie geschrieben haben, ist noch da; nach der Anmeldung geht es genau dort weiter.',
  another: 'Das ist eine andere Adresse: Dann beginnt die Seite neu, und was hier noch nicht gesichert ist, wird verworfen.',
  elsewhere: 'Die Anmeldung ist in einem anderen Fenster offen. Sobald Sie hierher zurückkommen, geht es weiter.',
  unknown: 'Wir wissen noch nicht, ob die Anmeldung gelungen ist. Bitte versuchen Sie es noch einmal.',
};
const en: typeof de = {
  endsSoon: 'Nobody has worked here for some time. In about a minute the session ends, so that nobody else reads along.',
  stay: 'Stay signed in',
  title: 'Please sign in again',
  lead: 'Your session was ended: after some time without work, or from elsewhere. What you have written is still there; after signing in you go on exactly where you were.',
  another: 'This is another address: the page then begins anew, and what is not safe here yet is dropped.',
  elsewhere: 'The sign-in is open in another window. As soon as you come back here, you go on.',
  unknown: 'We do not know yet whether the sign-in has worked. Please try again.',
};
export const texts = { de, en };
