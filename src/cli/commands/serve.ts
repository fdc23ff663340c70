// `etappe serve`: the application on this computer.
import type { ExitCode, Io } from '../io.ts';

export async function serveCommand(_argv: string[], { err }: Io): Promise<ExitCode> {
  err('The server is being built.');
  return 3;
}
