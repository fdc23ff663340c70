// What `npm run mutate` changes, room by room, the tests that have to notice it, and how much of it they have to find, in percent.

const rules = 95;
const usual = 85;
/** Sentences are pinned as a whole; the texts of the catalogue are data and sealed by the hash of the standard. */
const texts = ['!**/*texts*.ts', '!**/{client-words,pages-de,pages-en}.ts', '!machines/standards/*/{catalogue,translations}/**'];

const room = (folder, atLeast, testFiles, ...without) => ({ mutate: [`${folder}/**/*.ts`, ...texts, ...without], testFiles, atLeast });

/** Laws last and over a dozen histories each: they notice what no sentence names. Not the clocks of other hosts. */
const engine = [
  // Whatever changes a number, a deadline or a chart of the standard changes its hash; a code or an event, the vocabulary.
  'tests/machines/vocabulary.test.ts',
  'tests/engine/standard-hash.test.ts',
  'tests/engine/rules/*.test.ts',
  'tests/engine/!(host-clock|deadline-order|chart-reading|what-if).test.ts',
  'tests/recordings/golden.test.ts',
  'tests/engine/{deadline-order,chart-reading,what-if}.test.ts',
  'tests/engine/laws/{frames,telling,time,laws,reminded}.test.ts',
];

/** Noticed by the tests of pages: what asks the server, what waits inside a page, and words that a page chooses. */
const insidePages = [
  'src/ui/parts/api/**',
  'src/ui/parts/draft/!(deliver|differences|foresee|held-words|meanwhile|when).ts',
  'src/ui/**/use-*.ts',
  'src/ui/**/{gone,place,problem,role,trouble}-words.ts',
];
const withoutPage = 'src/ui/{access,network,parts,quality/{list,step}}';

export const mutationRooms = {
  machines: room('machines', rules, [
    'tests/machines/vocabulary.test.ts',
    'tests/engine/standard-hash.test.ts',
    'tests/machines/!(working-day|day-oracle).test.ts',
    ...engine,
    'tests/machines/{working-day,day-oracle}.test.ts',
  ]),
  engine: room('src/engine', rules, engine),
  /** What is synced shows only when the power fails: `npm run faults`. */
  record: room(
    'src/record',
    rules,
    [
      'tests/record/!(browser|flipped-bits).test.ts',
      'tests/architecture/draft-pages.test.ts',
      'tests/storage/{keys,ledger}.contract.test.ts',
    ],
    '!src/record/ports/sync-folder.ts',
  ),
  storage: {
    ...room('src/storage', usual, [
      'tests/storage/told-apart.test.ts',
      'tests/storage/*.contract.test.ts',
      'tests/storage/{adapters,changes,draft-versions,migrations,sqlite,vouched,versions,postgres}.test.ts',
      'tests/cli/{backup,restore,restore-in-place,rotate,erase,migrate}.test.ts',
    ]),
    stores: 'contracts',
  },
  /** Without what starts a process, prints, counts for half a minute, or asks for each role what the matrix asks. The typesetter works in a
   * process of its own, where no change is switched on. */
  server: room(
    'src/server',
    usual,
    [
      // Whatever is said of a route shows in what the interface says of itself.
      'tests/server/interface.test.ts',
      'tests/server/papers/{both-standards,answer-printed}.test.ts',
      'tests/server/{clock-watch,log,breathe,caseload-rows,drafts}.test.ts',
      'tests/server/http/{door,tls-files,headers,json-only,guard}.test.ts',
      'tests/server/{messages/{round,address},access/looks,figures/counts}.test.ts',
      'tests/server/{access/{staff,staff-addresses},lru-cache,search,whose-cases,program-hash,own-words,person}.test.ts',
      'tests/server/{compressed,http/client-address,directory/search-table,sign-in/*,http/{too-large,malformed},figures/moved-on,access/cookies}.test.ts',
      'tests/server/messages/{clock-set-back,rounds,secrecy,mail-settings,dispatcher}.test.ts',
      'tests/server/{centre,written-meanwhile,handover,household,feed-guesses,clock-set-back,outbox,late-entries,borders}.test.ts',
      'tests/server/directory/*.test.ts',
      'tests/server/data-protection/{erased,erasure,typed-while-erased}.test.ts',
      'tests/server/{birth-date,calendar,proposals,translation-reviews,reviewed-words,clock-doubted,failure,typed-search}.test.ts',
      'tests/server/access/{journal,leaving,organisation,provider,provider-borders,security-log,sign-in,sign-in-address}.test.ts',
      'tests/server/data-protection/own-file.test.ts',
      'tests/server/{papers/press-failures,http/limits,http/tls,metrics,other-writer}.test.ts',
      'tests/server/{bad-input,figures/asked,caseload,access/matrix}.test.ts',
      'tests/server/{cases-seen,secrecy,no-names-in-facts,agreement-pdf,guide-pdf,referral-papers,data-protection/papers}.test.ts',
      'tests/server/{access/passwords,figures/{programme,rebuilt,report-pdf}}.test.ts',
    ],
    '!src/server/papers/{typeset,press-process}.ts',
  ),
  export: room(
    'src/export',
    usual,
    [
      'tests/language/papers-said.test.ts',
      'tests/export/papers.test.ts',
      'tests/export/{document,sheet,referral-words,calendar-text,review-day,review-rules,handover-file}.test.ts',
      'tests/export/{client-texts,check-text,clauses,compare}.test.ts',
      'tests/export/guide/guide.test.ts',
      'tests/export/charts.test.tsx',
      'tests/cli/chart.test.ts',
      'tests/server/directory/wegweiser.test.ts',
    ],
    '!src/export/layout/**',
  ),
  /** By itself: every change lays all charts out anew. */
  layout: room('src/export/layout', usual, [
    'tests/export/{label-lines,layout-search}.test.ts',
    'tests/export/{layout,chain-layout}.test.ts',
  ]),
  language: room('src/language', usual, ['tests/language/{said,german,messages,sentences}.test.ts', 'tests/server/typed-search.test.ts']),
  /** What the screen works out without a page. Each change loads all tests of its room anew: no page, or it costs a minute. */
  screen: room(
    withoutPage,
    usual,
    ['tests/ui/addresses.test.ts', 'tests/ui/{access,network,parts,quality}/**/*.test.ts'],
    ...insidePages.map((file) => `!${file}`),
  ),
};
