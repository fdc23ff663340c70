// What is said where hurdles are counted.
const de = {
  title: 'Gezählte Hürden',
  ofStep: (count: string) => `Bei diesem Schritt stand ${count} Mal etwas im Weg.`,
  ofAgency: (count: string) => `Bei Stellen dieser Art stand ${count} Mal etwas im Weg.`,
  none: 'Bisher wurde hier keine gezählt.',
  hidden: 'Die Zahl wird nicht gezeigt, weil zu wenige dahinterstehen.',
  toFigures: 'Zu den Zahlen',
  toActions: 'Auf die Handlungsliste',
};
const en: typeof de = {
  title: 'Hurdles counted',
  ofStep: (count) => `At this step something stood in the way ${count} times.`,
  ofAgency: (count) => `At bodies of this kind something stood in the way ${count} times.`,
  none: 'None has been counted here so far.',
  hidden: 'The number is not shown, because too few stand behind it.',
  toFigures: 'To the figures',
  toActions: 'On the action list',
};
export const texts = { de, en };
