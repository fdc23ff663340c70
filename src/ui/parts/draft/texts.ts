// What the screen says about keeping and sending.
const de = {
  typing: 'Wird gleich gespeichert …',
  keeping: 'Entwurf wird gespeichert …',
  kept: 'Entwurf gespeichert',
  unkept: 'Nicht verbunden – Ihre Eingaben bleiben hier. Wir versuchen es weiter.',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert',
  refusedTitle: 'Das lässt sich noch nicht eintragen.',
  outdatedTitle: 'Jemand war schneller.',
  outdated:
    'Der Fall wurde inzwischen an anderer Stelle geändert und ist neu geladen. Ihre Eingaben sind noch da: Bitte prüfen Sie sie und senden Sie noch einmal.',
  offlineTitle: 'Nicht verbunden – Ihre Eingaben bleiben hier.',
  offline: 'Wir senden von selbst noch einmal, sobald der Server wieder antwortet. Lassen Sie diese Seite offen.',
  failedTitle: 'Das hat nicht geklappt.',
  failed: 'Ihre Eingaben sind noch da. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
  malformed: 'Diese Angaben passen nicht in das Format:',
};
const en: typeof de = {
  typing: 'Will be saved in a moment …',
  keeping: 'Saving draft …',
  kept: 'Draft saved',
  unkept: 'Not connected – what you typed stays here. We keep trying.',
  saving: 'Saving …',
  saved: 'Saved',
  refusedTitle: 'This cannot be recorded yet.',
  outdatedTitle: 'Somebody was faster.',
  outdated:
    'The case was changed elsewhere in the meantime and has been loaded again. What you typed is still here: please check it and send it again.',
  offlineTitle: 'Not connected – what you typed stays here.',
  offline: 'We send it again by ourselves as soon as the server answers. Keep this page open.',
  failedTitle: 'That did not work.',
  failed: 'What you typed is still here. Please reload the page and try again.',
  malformed: 'These entries do not fit the format:',
};
export const texts = { de, en };
