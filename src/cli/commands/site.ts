// `etappe site`: the sites with their centres and who works there, and the rules a site has set for itself.
import { SiteCode, sites, type Site } from '../../../machines/sites.ts';
import { centreCodesOf, isInForce } from '../../organisation/membership.ts';
import { rulesAt, type Organisation } from '../../organisation/organisation.ts';
import { SiteRules } from '../../organisation/site-rules.ts';
import { organisationReader } from '../../server/sign-in/read-organisation.ts';
import { choiceAsked, isAsked, numberAsked } from '../asked.ts';
import { refuseDoubted } from '../clock-of.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { placeAsked, placeHelp, placeOptions } from '../place-asked.ts';
import { withStorage } from '../with-storage.ts';
import { WrongUsage } from '../wrong-usage.ts';

type NumberRule = Exclude<keyof SiteRules, 'secondFactorForEverybody'>;

/** `5-30` */
const bounds = (rule: NumberRule): string => `${SiteRules.shape[rule].minValue}-${SiteRules.shape[rule].maxValue}`;

const help = {
  en: [
    'list | rules SITE [OPTION…]',
    'list             every site with its centres and how many work there; a new one comes with the program',
    'rules            what a site has set for itself; with options sets it, only ever tighter than everywhere',
    '',
    'SITE             a code of the list, such as wiesbaden',
    `--idle-minutes N     signed out after so long without work, ${bounds('idleMinutes')}`,
    `--session-hours N    and after so long in any case, ${bounds('sessionHours')}`,
    `--invitation-days N  how long an invitation counts, ${bounds('invitationDays')}`,
    `--emergency-hours N  how long an emergency access lasts, ${bounds('emergencyHours')}; 0 is none`,
    '--second-factor everybody|content',
    ...placeHelp.en,
  ],
  de: [
    'list | rules STANDORT [OPTION…]',
    'list             alle Standorte mit Beratungsstellen und wie viele dort arbeiten; neue bringt das Programm',
    'rules            was ein Standort für sich festgelegt hat; mit Optionen: legt es fest, nie lockerer als überall',
    '',
    'STANDORT         ein Kürzel der Liste, wie wiesbaden',
    `--idle-minutes N     abgemeldet nach so langer Zeit ohne Arbeit, ${bounds('idleMinutes')}`,
    `--session-hours N    und nach so langer Zeit in jedem Fall, ${bounds('sessionHours')}`,
    `--invitation-days N  wie lange eine Einladung gilt, ${bounds('invitationDays')}`,
    `--emergency-hours N  wie lange ein Notzugriff dauert, ${bounds('emergencyHours')}; 0 ist keiner`,
    '--second-factor everybody|content',
    ...placeHelp.de,
  ],
} as const;

const numbers = {
  'idle-minutes': 'idleMinutes',
  'session-hours': 'sessionHours',
  'invitation-days': 'invitationDays',
  'emergency-hours': 'emergencyHours',
} as const;
const numberOptions = Object.fromEntries(Object.keys(numbers).map((name) => [name, 'string' as const]));
const options = { ...placeOptions, ...numberOptions, 'second-factor': 'string' } as const;

export const siteCommand = (argv: string[], io: Io): Promise<ExitCode> => runCommand({ name: 'site', help, options, run }, argv, io);

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t } = voice;
  const [word = '', code, more] = asked.words;
  if (word !== 'list' && word !== 'rules') throw new WrongUsage(`${t.notOneOf('site', word, 'list, rules')} ${t.helpHint('site')}`);
  const tooMuch = word === 'list' ? code : more;
  if (tooMuch !== undefined) throw new WrongUsage(t.tooMuch(tooMuch));
  return withStorage(placeAsked(asked, io.place, voice), t, async (storage) => {
    const { organisation } = storage;
    const read = organisationReader(organisation);
    if (word === 'list') return list(await read(), asked, io, voice);
    const site = SiteCode.safeParse(code);
    if (!site.success) throw new WrongUsage(t.noSuchSite(code ?? ''));
    const entry = changed(rulesAt(await read(), site.data), asked, voice);
    if (entry !== null) {
      await refuseDoubted(storage, asked, io, voice);
      await organisation.add([{ kind: 'siteRules', id: site.data, entry, by: null, at: new Date().toISOString() }]);
    }
    const rules = rulesAt(await read(), site.data);
    io.out(isAsked(asked, 'json') ? JSON.stringify({ site: site.data, rules }) : t.siteRules(rules));
    return 0;
  });
}

function list(organisation: Organisation, asked: Asked, io: Io, { t }: Voice): ExitCode {
  for (const site of sites) {
    const found = {
      code: site.code,
      name: site.name,
      land: site.land,
      centres: centreCodesOf(site.code),
      people: peopleAt(organisation, site, io.today()),
    };
    io.out(isAsked(asked, 'json') ? JSON.stringify(found) : t.site(found));
  }
  return 0;
}

const peopleAt = ({ memberships }: Organisation, { code }: Site, today: string): number =>
  new Set([...memberships.values()].filter((one) => one.site === code && isInForce(one, today)).map(({ person }) => person)).size;

/** Null where nothing is to be changed. Looser than everywhere is refused by the same schema as on the page. */
function changed(before: SiteRules, asked: Asked, { t }: Voice): SiteRules | null {
  const factor = choiceAsked(asked, 'second-factor', ['everybody', 'content'], t);
  const given = Object.entries(numbers).flatMap(([name, field]) => {
    const value = numberAsked(asked, name, 0, t);
    return value === null ? [] : [[field, value] as const];
  });
  if (factor === null && given.length === 0) return null;
  const secondFactorForEverybody = factor === null ? before.secondFactorForEverybody : factor === 'everybody';
  const rules = SiteRules.safeParse({ ...before, ...Object.fromEntries(given), secondFactorForEverybody });
  if (rules.success) return rules.data;
  const refused = Object.entries(numbers).filter(([, field]) => rules.error.issues.some(({ path }) => path[0] === field));
  throw new WrongUsage(refused.map(([name, field]) => t.looserThanAll(name, bounds(field))).join(' '));
}
