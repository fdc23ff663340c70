// `etappe user`: who works here, ending their sessions, who leaves, and the way back where nobody who administrates can sign in; for whoever
// runs the computer. No password is read or shown.
import { withOffice, type Office } from '../office.ts';
import { isAsked } from '../asked.ts';
import { refuseDoubted } from '../clock-of.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { placeAsked, placeHelp, placeOptions } from '../place-asked.ts';
import type { Worker } from '../worker.ts';
import { withStorage } from '../with-storage.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    'list | end-sessions PERSON… or --everybody | depart PERSON | link PERSON | appoint PERSON',
    'list             everybody, also who has left: pseudonym, name, address, state, second factor, open sessions, roles',
    'end-sessions     signs them out everywhere; they sign in again with the same password',
    'depart           roles, sessions and links end at once; the team lead hands over open cases first',
    'link             a link for a new password; --also-second-factor also ends a lost second factor',
    'appoint          makes somebody system administration of the whole programme, also somebody who has left',
    '',
    'PERSON           a pseudonym of the list, such as p-0123456789abcdef',
    ...placeHelp.en,
  ],
  de: [
    'list | end-sessions PERSON… oder --everybody | depart PERSON | link PERSON | appoint PERSON',
    'list             alle, auch wer ausgeschieden ist: Pseudonym, Name, Adresse, Stand, zweiter Faktor, Sitzungen, Rollen',
    'end-sessions     meldet sie überall ab; sie melden sich mit demselben Passwort wieder an',
    'depart           Rollen, Sitzungen und Links enden sofort; offene Fälle übergibt vorher die Teamleitung',
    'link             ein Link für ein neues Passwort; mit --also-second-factor endet auch der zweite Faktor',
    'appoint          macht jemanden zur Systemverwaltung des ganzen Programms, auch wer ausgeschieden ist',
    '',
    'PERSON           ein Pseudonym der Liste, wie p-0123456789abcdef',
    ...placeHelp.de,
  ],
} as const;

const options = { ...placeOptions, everybody: 'boolean', 'also-second-factor': 'boolean' } as const;

export const userCommand = (argv: string[], io: Io): Promise<ExitCode> => runCommand({ name: 'user', help, options, run }, argv, io);

const acts = { list, 'end-sessions': endSessions, depart, link, appoint } as const;

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t } = voice;
  const [word = '', ...people] = asked.words;
  if (!Object.hasOwn(acts, word)) throw new WrongUsage(`${t.notOneOf('user', word, Object.keys(acts).join(', '))} ${t.helpHint('user')}`);
  const place = placeAsked(asked, io.place, voice);
  // Sessions may have to end at once, whatever the clock says.
  if (word !== 'list' && word !== 'end-sessions') await withStorage(place, t, (storage) => refuseDoubted(storage, asked, io, voice));
  return withOffice(place, io, t, (office) => acts[word as keyof typeof acts](office, people, asked, io, voice));
}

async function list(office: Office, [more]: readonly string[], asked: Asked, io: Io, { t }: Voice): Promise<ExitCode> {
  if (more !== undefined) throw new WrongUsage(t.tooMuch(more));
  const workers = await office.workers();
  if (workers.length === 0 && !isAsked(asked, 'json')) io.out(t.nobodyYet);
  for (const worker of workers) io.out(isAsked(asked, 'json') ? JSON.stringify(worker) : t.worker(worker));
  return 0;
}

async function endSessions(office: Office, people: readonly string[], asked: Asked, io: Io, { t }: Voice): Promise<ExitCode> {
  const everybody = isAsked(asked, 'everybody');
  if (everybody === people.length > 0) throw new WrongUsage(`${t.whoOrEverybody} ${t.helpHint('user')}`);
  const workers = await office.workers();
  const meant = everybody ? workers : people.map((id) => known(workers, id, t));
  let ended = 0;
  for (const { id } of meant) ended += await office.endSessions(id);
  io.out(isAsked(asked, 'json') ? JSON.stringify({ people: meant.length, sessions: ended }) : t.sessionsEnded(meant.length, ended));
  return 0;
}

async function depart(office: Office, people: readonly string[], asked: Asked, io: Io, { t }: Voice): Promise<ExitCode> {
  const { id, name } = await meantBy(office, people, t);
  const departure = await office.depart(id);
  if (departure.kind !== 'left') {
    io.err(departure.kind === 'casesRemain' ? t.casesRemain(name, departure.openCases) : t.lastAdministration(name));
    return 1;
  }
  io.out(isAsked(asked, 'json') ? JSON.stringify({ left: id }) : t.departed(name));
  return 0;
}

async function link(office: Office, people: readonly string[], asked: Asked, io: Io, { t }: Voice): Promise<ExitCode> {
  const { id, name, state } = await meantBy(office, people, t);
  if (state === 'left') {
    io.err(t.hasLeft(name));
    return 1;
  }
  const made = await office.link(id, { alsoSecondFactor: isAsked(asked, 'also-second-factor') });
  io.out(isAsked(asked, 'json') ? JSON.stringify({ person: id, link: made }) : t.link(name, made));
  return 0;
}

async function appoint(office: Office, people: readonly string[], asked: Asked, io: Io, { t }: Voice): Promise<ExitCode> {
  const { id, name } = await meantBy(office, people, t);
  await office.appoint(id);
  io.out(isAsked(asked, 'json') ? JSON.stringify({ appointed: id }) : t.appointed(name));
  return 0;
}

async function meantBy(office: Office, [id, more]: readonly string[], t: Voice['t']): Promise<Worker> {
  if (id === undefined) throw new WrongUsage(`${t.whoIsMeant} ${t.helpHint('user')}`);
  if (more !== undefined) throw new WrongUsage(t.tooMuch(more));
  return known(await office.workers(), id, t);
}

function known(workers: readonly Worker[], id: string, t: Voice['t']): Worker {
  const found = workers.find((worker) => worker.id === id);
  if (found === undefined) throw new WrongUsage(t.noSuchPerson(id));
  return found;
}
