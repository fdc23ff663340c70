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
};
export const texts = { de, en };
