// The page about all settings, written from the schema: docs/operations/settings.md is what this says, and a test holds the two together.
import { isAbsolute } from 'node:path';
import { fileEnvOf, fileKeyOf, listed, type Listed } from './listed.ts';
import { configName } from './sources.ts';

/** Markdown, a line each. */
export function settingsReference(): string[] {
  const sections = Map.groupBy(listed, ({ key }) => key.slice(0, key.lastIndexOf('.')));
  return [
    '# Settings',
    '',
    'Written by `etappe check-config --reference`; change `src/cli/settings/schema.ts`, not this page.',
    '',
    `A setting is looked for in this order: an option of \`etappe serve\`, a variable of the environment, the file named by \`--config\` or`,
    `\`${configName}\` (TOML), the default. Paths in the file are meant from the folder of the file, all others from where the server is started.`,
    'A secret may be given as the path of a file that holds it, under the key with `File` and the variable with `_FILE` at its end.',
    '`etappe check-config` names everything that is wrong at once and shows what holds; PostgreSQL is asked as well, a data directory is not read through.',
    '',
    ...[...sections].flatMap(([section, settings]) => [`## [${section}]`, '', ...tableOf(settings), '']),
    ...example,
  ];
}

const tableOf = (settings: readonly Listed[]): string[] => [
  '| key | variable | option | default | what for |',
  '| --- | --- | --- | --- | --- |',
  ...settings.map(
    (setting) =>
      `| ${names(setting.key, setting.isSecret && fileKeyOf(setting))} | ${names(setting.env, setting.isSecret && fileEnvOf(setting))} | ` +
      `${setting.option === undefined ? '' : `\`--${setting.option}\``} | ${defaultOf(setting)} | ${setting.purpose.en}; ${setting.form.en} |`,
  ),
];

const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
const names = (...all: (string | false | undefined)[]): string =>
  all.flatMap((name) => (typeof name === 'string' ? [`\`${lastOf(name)}\``] : [])).join(', ');

/** The place lies under the program, wherever that is, and not where the server is started from. */
function defaultOf({ schema }: Listed): string {
  const value = schema.parse(undefined);
  if (value === null || (Array.isArray(value) && value.length === 0)) return '';
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return isAbsolute(shown) ? '`var/data` under the program, such as `/opt/etappe/var/data`' : `\`${shown}\``;
}

const example = [
  '## An example',
  '',
  '```toml',
  '[server]',
  'host = "0.0.0.0"',
  'port = 443',
  'publicAddress = "https://etappe.example.org"',
  '',
  '[tls]',
  'certificate = "tls/fullchain.pem"',
  'key = "tls/privkey.pem"',
  '',
  '[data]',
  'directory = "/var/lib/etappe/data"',
  'keyFile = "/etc/etappe/keys/data.kek"',
  '',
  '[mail]',
  'serverFile = "secrets/smtp-url"',
  'from = "Beratungsstelle <post@example.org>"',
  '',
  '[metrics]',
  'port = 9464',
  '```',
];
