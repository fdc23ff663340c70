// What stands around every form of the network.
export const texts = {
  de: {
    save: 'Speichern',
    cancel: 'Abbrechen',
    look: (count: number) =>
      count === 1 ? 'Eine Angabe fehlt noch oder stimmt nicht.' : `${count} Angaben fehlen noch oder stimmen nicht.`,
    kept: 'Ihre Angaben von vorhin sind noch da.',
    startOver: 'Neu beginnen',
    moved: 'Ihre Angaben stehen noch im Formular. Was soll gelten?',
    goOn: 'Mit meinen Angaben weiter',
    takeNew: 'Den neuen Stand übernehmen',
  },
  en: {
    save: 'Save',
    cancel: 'Cancel',
    look: (count: number) => (count === 1 ? 'One detail is missing or not right.' : `${count} details are missing or not right.`),
    kept: 'What you typed before is still here.',
    startOver: 'Begin anew',
    moved: 'What you typed is still in the form. What is to count?',
    goOn: 'Go on with mine',
    takeNew: 'Take the new state',
  },
};
