// What `npm run mutate` changes, room by room, the tests that have to notice it, and how much of it they have to find, in percent.

const rules = 95;
const usual = 85;
/** Sentences are pinned as a whole; the texts of the catalogue are data and sealed by the hash of the standard. */
const texts = ['!**/*texts*.ts', '!machines/standards/*/{catalogue,translations}/**'];

const room = (folder, atLeast, testFiles, ...without) => ({ mutate: [`${folder}/**/*.ts`, ...texts, ...without], testFiles, atLeast });

/** Not the laws over many histories and not the clocks of other hosts: a change is asked of them in `npm test` only. */
const engine = [
  // Whatever changes a number, a deadline or a chart of the standard changes its hash; a code or an event, the vocabulary.
  'tests/machines/vocabulary.test.ts',
  'tests/engine/standard-hash.test.ts',
  'tests/engine/rules/*.test.ts',
  'tests/engine/!(host-clock|deadline-order|chart-reading|what-if).test.ts',
  'tests/recordings/golden.test.ts',
  'tests/engine/{deadline-order,chart-reading,what-if}.test.ts',
];

export const mutationRooms = {
  machines: room('machines', rules, [
    'tests/machines/vocabulary.test.ts',
    'tests/engine/standard-hash.test.ts',
    'tests/machines/!(working-day|day-oracle).test.ts',
    ...engine,
    'tests/machines/{working-day,day-oracle}.test.ts',
  ]),
  engine: room('src/engine', rules, engine),
  record: room('src/record', rules, [
    'tests/record/*.test.ts',
    'tests/storage/{store.contract,ledger.contract,keys.contract,vouched,sqlite}.test.ts',
    'tests/server/{no-names-in-facts,birth-date,person,own-words}.test.ts',
    'tests/cli/{verify,verify-installation,conform}.test.ts',
  ]),
  storage: {
    ...room('src/storage', usual, [
      'tests/storage/{adapters,changes,directory.contract,draft-versions,figures.contract,caseload.contract,keys.contract,ledger.contract,migrations,outbox.contract,postgres,reviews.contract,scope.contract,sqlite,store.contract,versions,vouched}.test.ts',
      'tests/cli/{backup,restore,restore-in-place,rotate,erase,migrate}.test.ts',
    ]),
    stores: 'contracts',
  },
  server: room('src/server', usual, ['tests/server/**/*.test.ts']),
  export: room('src/export', usual, ['tests/export/**/*.test.{ts,tsx}', 'tests/server/{papers,data-protection}/*.test.ts']),
  language: room('src/language', usual, ['tests/language/*.test.ts', 'tests/export/*.test.ts']),
  /** What the screen works out; what it shows is looked at in a browser. */
  screen: room('src/ui', usual, ['tests/ui/**/*.test.{ts,tsx}']),
};
