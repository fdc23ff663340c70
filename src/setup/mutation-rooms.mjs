// What `npm run mutate` changes, room by room, the tests that have to notice it, and how much of it they have to find, in percent.

const rules = 95;
const usual = 85;
/** Sentences are pinned as a whole; the texts of the catalogue are data and sealed by the hash of the standard. */
const texts = ['!**/*texts*.ts', '!machines/standards/*/{catalogue,translations}/**'];

const room = (folder, atLeast, testFiles, ...without) => ({ mutate: [`${folder}/**/*.ts`, ...texts, ...without], testFiles, atLeast });

export const mutationRooms = {
  machines: room('machines', rules, [
    'tests/machines/**/*.test.ts',
    'tests/engine/*.test.ts',
    'tests/engine/rules/*.test.ts',
    'tests/export/charts.test.tsx',
    'tests/language/*.test.ts',
  ]),
  engine: room('src/engine', rules, ['tests/engine/*.test.ts', 'tests/engine/rules/*.test.ts', 'tests/recordings/*.test.ts']),
  record: room('src/record', rules, [
    'tests/record/*.test.ts',
    'tests/storage/{store.contract,ledger.contract,keys.contract,vouched,sqlite}.test.ts',
    'tests/server/{no-names-in-facts,birth-date,person,own-words}.test.ts',
    'tests/cli/{verify,verify-installation,conform}.test.ts',
  ]),
  storage: room('src/storage', usual, [
    'tests/storage/*.test.ts',
    'tests/cli/{backup,restore,restore-in-place,rotate,erase,migrate}.test.ts',
  ]),
  server: room('src/server', usual, ['tests/server/**/*.test.ts']),
  export: room('src/export', usual, ['tests/export/**/*.test.{ts,tsx}', 'tests/server/{papers,data-protection}/*.test.ts']),
  language: room('src/language', usual, ['tests/language/*.test.ts', 'tests/export/*.test.ts']),
  /** What the screen works out; what it shows is looked at in a browser. */
  screen: room('src/ui', usual, ['tests/ui/**/*.test.{ts,tsx}']),
};
