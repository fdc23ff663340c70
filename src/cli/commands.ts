// Every command by its name. Each is loaded only when it is called, so that the program starts fast.
import type { Command } from './io.ts';

export const commands: Readonly<Record<string, Command>> = {
  serve: {
    summary: 'the application in the browser',
    run: async (argv, io) => (await import('./commands/serve.ts')).serveCommand(argv, io),
  },
};
