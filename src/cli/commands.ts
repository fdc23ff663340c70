// Every command by its name. Each is loaded only when it is called, so that the program starts fast.
import type { Command } from './io.ts';

export const commands: Readonly<Record<string, Command>> = {
  serve: {
    summary: 'the application in the browser',
    run: async (argv, io) => (await import('./commands/serve.ts')).serveCommand(argv, io),
  },
  replay: {
    summary: 'every step of a recording, and the state at the end',
    run: async (argv, io) => (await import('./commands/replay.ts')).replayCommand(argv, io),
  },
  explain: {
    summary: 'what may happen now, and for everything else why not',
    run: async (argv, io) => (await import('./commands/explain.ts')).explainCommand(argv, io),
  },
  conform: {
    summary: 'where recordings leave the standard, in bulk',
    run: async (argv, io) => (await import('./commands/conform.ts')).conformCommand(argv, io),
  },
  chart: {
    summary: 'the statecharts as drawings',
    run: async (argv, io) => (await import('./commands/chart.ts')).chartCommand(argv, io),
  },
  verify: {
    summary: 'whether every entry is still the one that was written',
    run: async (argv, io) => (await import('./commands/verify.ts')).verifyCommand(argv, io),
  },
  simulate: {
    summary: 'a believable made-up caseload that follows the standard',
    run: async (argv, io) => (await import('./commands/simulate.ts')).simulateCommand(argv, io),
  },
  export: {
    summary: 'recordings, event logs and figures out of a data directory',
    run: async (argv, io) => (await import('./commands/export.ts')).exportCommand(argv, io),
  },
  import: {
    summary: 'an event log (XES) as recordings',
    run: async (argv, io) => (await import('./commands/import.ts')).importCommand(argv, io),
  },
  migrate: {
    summary: 'sets up PostgreSQL, and moves a data directory into it',
    run: async (argv, io) => (await import('./commands/migrate.ts')).migrateCommand(argv, io),
  },
  backup: {
    summary: 'copies of cases and keys beside a running server, looked through',
    run: async (argv, io) => (await import('./commands/backup.ts')).backupCommand(argv, io),
  },
  restore: {
    summary: 'goes on with a copy: what was erased stays erased, what is lost is named',
    run: async (argv, io) => (await import('./commands/restore.ts')).restoreCommand(argv, io),
  },
  erase: {
    summary: 'finishes erasures whose bytes could not go yet',
    run: async (argv, io) => (await import('./commands/erase.ts')).eraseCommand(argv, io),
  },
  keys: {
    summary: 'a new key of the cases',
    run: async (argv, io) => (await import('./commands/keys.ts')).keysCommand(argv, io),
  },
  user: {
    summary: 'who works here; ends sessions and roles',
    run: async (argv, io) => (await import('./commands/user.ts')).userCommand(argv, io),
  },
  site: {
    summary: 'sites with their centres, and what each has set for itself',
    run: async (argv, io) => (await import('./commands/site.ts')).siteCommand(argv, io),
  },
  clock: {
    summary: 'whether the clock is believed; confirms it',
    run: async (argv, io) => (await import('./commands/clock.ts')).clockCommand(argv, io),
  },
  'check-config': {
    summary: 'what is wrong with the settings, and which ones hold',
    run: async (argv, io) => (await import('./commands/check-config.ts')).checkConfigCommand(argv, io),
  },
  bench: {
    summary: 'how fast it is on this machine',
    run: async (argv, io) => (await import('./commands/bench.ts')).benchCommand(argv, io),
  },
};
