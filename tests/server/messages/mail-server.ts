// A mail server in the test: takes what is sent, refuses when it is told to, and can hang up at the worst moment.
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

export type Taken = { readonly to: string; readonly text: string };

/** What it does with the next mails: takes them, does not know the address, asks for patience, or hangs up once it has them. */
type Mood = 'takes' | 'refusesAddress' | 'asksForPatience' | 'hangsUpAfter';

export async function mailServer() {
  const taken: Taken[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const sockets = new Set<Socket>();
  let mood: Mood = 'takes';
  let begun = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    let to = '';
    let text: string | null = null;
    let rest = '';
    const answer = (line: string): void => void socket.write(`${line}\r\n`);
    function endOfMail(): void {
      taken.push({ to, text: text ?? '' });
      text = null;
      for (const { count, resolve } of waiting) if (taken.length >= count) resolve();
      if (mood === 'hangsUpAfter') socket.destroy();
      else answer('250 taken');
    }
    function command(line: string): void {
      const word = line.slice(0, 4).toUpperCase();
      if (word === 'MAIL') begun += 1;
      if (word === 'RCPT') {
        to = line.slice(line.indexOf('<') + 1, line.indexOf('>'));
        if (mood === 'refusesAddress') return answer(`550 no such mailbox ${to}`);
        if (mood === 'asksForPatience') return answer('451 try again later');
      }
      if (word === 'DATA') {
        text = '';
        return answer('354 go on');
      }
      if (line.toUpperCase() === 'STARTTLS') return answer('502 no encryption here');
      if (word === 'QUIT') return void socket.end('221 bye\r\n');
      answer('250 ok');
    }
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('utf8')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (text === null) command(line);
        else if (line === '.') endOfMail();
        else text += `${line}\n`;
      }
    });
    answer('220 test');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    /** Once it has taken so many. */
    has: (count: number): Promise<void> => new Promise((resolve) => void waiting.push({ count, resolve })),
    /** How many mails were begun, taken or not. */
    begun: () => begun,
    becomes: (next: Mood) => void (mood = next),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
