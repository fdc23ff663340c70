// `etappe check-config`: in which order it is told, and what is told of a file of settings that cannot be read.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heardFrom, inFolder, spoken } from '../spoken.ts';

test('settings come first, then every fault, and how many there are at the very end, where a small screen still shows them', async () => {
  const toml = '[server]\nport = "x"\nprot = 1\n[mail]\nfrom = "post@example.org"\n[data]\ndirectory = "data"';
  await inFolder({ 'etappe.toml': toml }, async (folder) => {
    const words = ['check-config', '--config', join(folder, 'etappe.toml')];
    const { heard } = await heardFrom(words);
    const { lines, err } = await spoken(words);
    const faults = err.split('\n');
    expect(faults).toHaveLength(3);
    expect(heard).toEqual([...lines.slice(0, -1), ...faults, '3 faults; the server would not start with these settings.']);
  });
});

const unread = ['etappe.toml cannot be read: ', 'etappe.toml lässt sich nicht lesen: '] as const;

test.each([
  ['is not there', 'gone/etappe.toml', ['there is no such file.', 'Diese Datei gibt es nicht.']],
  ['is a folder', '.', ['it is a folder.', 'Das ist ein Ordner.']],
  [
    'lies in a file',
    'file/etappe.toml',
    ['a part of the path is a file and no folder.', 'Ein Teil des Pfades ist eine Datei und kein Ordner.'],
  ],
])(
  'a file of settings that %s: that is said in words of the language, and no default is shown or tried',
  async (_, name, [inEnglish, inGerman]) => {
    await inFolder({ file: '' }, async (folder) => {
      const config = join(folder, name);
      const about = (before: string) => before.replace('etappe.toml', config);
      const { heard, code } = await heardFrom(['check-config', '--config', config]);
      expect([code, ...heard]).toEqual([2, `${about(unread[0])}${inEnglish}`, '1 fault; the server would not start with these settings.']);
      const german = await heardFrom(['check-config', '--config', config, '--lang', 'de']);
      expect(german.heard).toEqual([
        `${about(unread[1])}${inGerman}`,
        '1 Fehler; mit diesen Einstellungen würde der Server nicht starten.',
      ]);
      const json = JSON.parse((await spoken(['check-config', '--config', config, '--json'])).out) as object;
      expect(json).toMatchObject({ settings: null, faults: [{ code: 'unreadable' }] });
    });
  },
);

test('a file that is no TOML is told with line and column, and what the environment says is still checked', async () => {
  await inFolder({ 'etappe.toml': '[server]\nport = 1\nhost = x y' }, async (folder) => {
    const config = join(folder, 'etappe.toml');
    expect((await heardFrom(['check-config', '--config', config])).heard).toEqual([
      `${config}, line 3, column 8: this is no TOML: invalid value.`,
      '1 fault; the server would not start with these settings.',
    ]);
    expect((await spoken(['check-config', '--config', config, '--lang', 'de'])).err).toBe(
      `${config}, Zeile 3, Spalte 8: Das ist kein TOML (auf Englisch: invalid value).`,
    );
  });
});
