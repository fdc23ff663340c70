#!/usr/bin/env node
// Starts `etappe` straight from a clone: sets up what is missing, then runs the sources under a Node that can.
import './with-parent.mjs';
import { spawn } from 'node:child_process';
import module from 'node:module';
import { constants } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fittingNode, prepare, projectRoot, toolEnvironment } from './prepare.mjs';

const args = process.argv.slice(2);
const commandLine = join(projectRoot, 'src/cli/main.ts');

const passOn = (program) => {
  const child = spawn(program, [process.argv[1], ...args], {
    stdio: 'inherit',
    env: { ...toolEnvironment(), ETAPPE_LAUNCHER: process.pid },
  });
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
};

// The bench measures the built screen too.
prepare({ screen: args[0] === 'serve' || args[0] === 'bench' });
const program = fittingNode();
if (program !== process.execPath) passOn(program);
else {
  // Keeps the compiled sources between runs: the second start is the fast one.
  module.enableCompileCache(join(projectRoot, 'node_modules/.cache/etappe'));
  process.argv[1] = commandLine;
  await import(pathToFileURL(commandLine).href);
}
