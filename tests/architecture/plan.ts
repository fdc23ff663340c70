// The plan of the house: which room may import which, and in which order the folders of a room stand above one another.

/** The rules, what follows from them, and how it is proven. */
const core = ['src/record', 'src/engine', 'machines'];
/** What every way in may use besides: sentences, made-up lives, documents. */
const shared = ['src/language', 'src/scenarios', 'src/export', 'src/network', 'src/organisation', ...core];

/**
 * Rooms, and what each may import besides itself. `types:` in front allows `import type` only. Arrows point down.
 * What stands further up imports what stands below.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  'src/cli': ['src/server', ...shared, 'src/storage', 'package.json'],
  'src/server': ['src/contract', ...shared, 'src/storage', 'package.json'],
  // The screen knows what is exchanged with the server, never how the server works; schemas stay out of its bundle.
  'src/ui': ['types:src/contract', ...shared],
  'src/contract': ['src/network', 'src/organisation', ...core],
  // The guide says the standard in the sentences of `src/language`; what is signed keeps the words of the standard.
  'src/export': ['src/language', 'src/network', ...core],
  'src/scenarios': ['src/network', ...core],
  'src/language': ['types:src/record', 'types:src/engine', 'machines'],
  'src/storage': ['src/network', 'src/organisation', ...core],
  // Offers, support chains and figures: rules about what lies around a case, by the same days and codes. Figures replay cases.
  'src/network': ['src/language', 'src/engine', 'machines'],
  // Who works here, in which roles and for whom; which cases they see follows from it.
  'src/organisation': ['machines'],
  'src/record': ['src/engine', 'machines'],
  'src/engine': ['machines'],
  machines: [],
  'src/setup': [],
};

/**
 * Inside a folder, from top to bottom: a row may import what stands in the rows below it. What shares a row stands side by
 * side and does not know its neighbours. A name is a folder or a file; `…` stands for the files that are not named.
 * A folder that holds only files needs no plan.
 */
export const floors: Readonly<Record<string, readonly string[]>> = {
  machines: [
    'case',
    'item-life.ts',
    'consent goal measure referral review version',
    'centres.ts',
    'standards sites.ts',
    'calendar',
    'actor.ts day.ts keep-last.ts readable.ts',
  ],
  'machines/case': ['chart', 'checks', 'changes', 'requirements', 'deadlines', 'context', 'events'],
  'machines/standards': ['translations.ts', 'catalogues.ts chains.ts released.ts', '2026.1', 'by-version.ts', '…'],
  'machines/standards/2026.1': ['translations', 'catalogue', 'parameters.ts'],
  'machines/standards/2026.1/translations': ['load.ts', 'document anchors plan', 'keys.ts'],
  'machines/standards/2026.1/catalogue': ['catalogue.ts chains.ts', 'domains chains', '…'],

  'src/engine': ['log', 'outlook', 'step', 'state', 'chart'],
  'src/engine/chart': ['table', '…'],
  'src/record': ['ledger', 'case', 'seal', 'ports', 'words log'],
  'src/network': ['words', 'figures exchange', 'search chains referrals', 'directory'],
  'src/network/exchange': ['apply.ts read-files.ts', 'compare.ts', 'csv courses hsds integreat', 'parts', '…'],
  'src/network/figures': [
    'table-csv.ts',
    'small-cells evaluation-set hessian-dimensions.ts',
    'indicators compare',
    'facts',
    'half-year.ts',
  ],
  'src/organisation': ['sight.ts organisation.ts', 'organisation-store.ts', '…'],
  'src/storage': [
    'inspect.ts vouch-at-start.ts restore.ts copy-beside.ts',
    'finish-erasure.ts',
    'open-storage.ts move-to-postgres.ts',
    'ledger-to-go-on.ts',
    'open-ledger.ts put-in-place.ts beside-damage.ts moved.ts',
    'sqlite postgres',
    'sql memory',
    '…',
  ],
  'src/language': ['messages.ts chart-words.ts', 'sentences.ts', 'de en', '…'],
  'src/scenarios': [
    'demo.ts programme.ts',
    'demo directory',
    'walk',
    'training',
    'lives.ts',
    'lives',
    'simulate',
    'steps.ts',
    'suggest.ts',
    'suggest',
    '…',
  ],
  'src/scenarios/training': ['scenarios.ts rare-turns.ts', 'told rare', 'acts.ts recording.ts coverage.ts told-in.ts', 'scenario.ts'],
  'src/export': [
    'erasure',
    'own-file',
    'report wegweiser referral',
    'agreement',
    'calendar',
    'layout',
    'chart',
    'event-log',
    'handover',
    'guide',
    'translations',
  ],
  'src/export/guide': ['pdf', 'found.ts guide.ts', 'catalogue-chapters.ts in-words.ts', 'chart-chapters.ts guide-shape.ts texts.ts'],
  'src/export/agreement': ['pdf', '…'],
  'src/server': [
    'start.ts',
    'app.ts',
    'api.ts',
    'access-api.ts',
    'routes',
    'metrics',
    'messages caseload papers figures people',
    'directory',
    'cases sign-in',
    'http',
    'access',
    'parts',
  ],

  'src/cli/bench': ['figures.ts', 'screen', '…'],
  'src/cli': [
    'main.ts',
    'run.ts',
    'commands.ts',
    'commands',
    'export-event-log.ts',
    'export-cases.ts',
    'clock-of.ts',
    'place-asked.ts',
    'bench conform settings',
    '…',
  ],

  'src/ui': [
    'main.tsx player.tsx training.tsx',
    'routes.tsx alone-routes.tsx',
    'access-routes.tsx',
    'room-routes.tsx',
    'training quality',
    'case-routes.tsx',
    'counselling handbook translations',
    'network',
    'chains',
    'access',
    'chart alone',
    'parts',
  ],
  'src/ui/access': [
    'frame.tsx',
    'outside.tsx staying',
    'account first-run invitation people emergency accesses retention rights erasure',
    'link-gone.tsx',
    'sign-in',
    'fields',
    '…',
  ],
  'src/ui/network': ['actions figures chains', 'directory', '…'],
  'src/ui/network/directory': ['list offer form body import', '…'],
  'src/ui/training': ['list room handout', 'own words', 'training.css'],
  'src/ui/chart': ['chart-page.tsx', 'chart.tsx', 'outline legend.tsx', 'drawing view', 'model', '…'],
  'src/ui/counselling': ['day-sheets', 'case', 'wizard', 'agreement calendar caseload new-case short-advice outbox'],
  'src/ui/counselling/case': ['case-frame.tsx', 'case-head.tsx', 'beside', '…', 'history referrals strip chains', 'person', 'use-view.ts'],
  'src/ui/counselling/wizard': [
    'wizard.tsx',
    'map',
    'assessment closed completion contact in-force intake plan review signing transfer',
    'client-view',
    'frame',
    'words',
    'page',
  ],
  'src/ui/counselling/wizard/client-view': [
    'views.tsx',
    'turning.tsx',
    'clauses-view.tsx consent-view.tsx',
    'client-view.tsx',
    'use-alone.ts',
    'turn-button.tsx',
    '…',
  ],
  'src/ui/quality': ['quality-page.tsx', 'quality-room.tsx', 'list player', 'compare moment notes', 'open step', '…'],
  'src/ui/parts': ['shell', 'event-form', 'draft', 'kit', 'words made-up', 'api', 'screen-state.ts', 'browser-storage.ts design'],
};
