// Which code is laid into one file, so that a first load is two files and not seventy: what is compressed together says nothing twice.

/** Where a case is first seen, beside the screen's own start: its head, the wizard, and what every page of it is made of. */
const caseBegins = [
  'counselling/case/case-frame.tsx',
  'counselling/case/wizard-page.tsx',
  'counselling/wizard/frame/page-form.tsx',
  'counselling/wizard/frame/fields.tsx',
];

/** Everything the named modules import, and what that imports, without what is loaded later. */
function reachedFrom(beginnings, { getModuleInfo }, known) {
  const open = [...beginnings];
  while (open.length > 0) {
    const id = open.pop();
    if (known.has(id)) continue;
    known.add(id);
    open.push(...(getModuleInfo(id)?.importedIds ?? []));
  }
  return known;
}

/**
 * For `codeSplitting` of the bundler's output.
 * @param {string} folder of the screen
 * @returns {import('vite').Rolldown.CodeSplittingOptions}
 */
export function firstLoads(folder) {
  const beginnings = caseBegins.map((name) => `${folder}/${name}`);
  let ofCase = null;
  return {
    groups: [
      { name: 'start', tags: ['$initial'], priority: 2 },
      {
        name: (id, context) => {
          ofCase ??= reachedFrom(beginnings, { getModuleInfo: (of) => context.getModuleInfo(of) }, new Set());
          return ofCase.has(id) ? 'case' : null;
        },
        debugName: 'case',
        priority: 1,
      },
    ],
  };
}
