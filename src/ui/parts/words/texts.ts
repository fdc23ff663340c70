// The few texts that every area of the screen shares.
const de = {
  product: 'Etappe',
  choose: 'Bitte wählen',
  optional: 'freiwillig',
  previously: 'zuletzt',
  goThere: 'Dort ergänzen',
  whyNot: 'Das geht im Moment nicht:',
  loading: 'Wird geladen …',
  nameless: 'ohne Namen',
  caseOf: (id: string) => `Fall ${id}`,
  responsible: (name: string) => `Zuständig: ${name}`,
  nobodyResponsible: 'Noch niemand zuständig',
  whoLeft: 'jemand, der hier nicht mehr arbeitet',
};
const en: typeof de = {
  product: 'Etappe',
  choose: 'Please choose',
  optional: 'optional',
  previously: 'last time',
  goThere: 'Complete it there',
  whyNot: 'This is not possible right now:',
  loading: 'Loading …',
  nameless: 'no name',
  caseOf: (id) => `Case ${id}`,
  responsible: (name) => `Responsible: ${name}`,
  nobodyResponsible: 'Nobody responsible yet',
  whoLeft: 'somebody who does not work here any more',
};
export const texts = { de, en };
