// `npm run dev`: the server on made-up cases, restarted on every change, and in front of it vite with the screen.
import { spawn } from 'node:child_process';
import { fittingNode, prepare, projectRoot, toolEnvironment } from './prepare.mjs';

const apiPort = process.env.ETAPPE_API_PORT ?? '4174';
const commands = [
  ['--watch', 'src/cli/main.ts', 'serve', '--demo', '--port', apiPort],
  ['node_modules/vite/bin/vite.js', 'src/ui', '--config', 'vite.config.ts'],
];

prepare({ screen: false });
const environment = { ...toolEnvironment(), ETAPPE_API_PORT: apiPort };
const children = commands.map((args) => spawn(fittingNode(), args, { cwd: projectRoot, stdio: 'inherit', env: environment }));
const stop = () => children.forEach((child) => child.kill());
for (const child of children) child.on('exit', stop);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
