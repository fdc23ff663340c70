// Which code is laid into one file, so that a first load is two files and not seventy: what is compressed together says nothing twice.

/** Where a case is first seen, beside the screen's own start. */
const caseBegins = ['counselling/case/case-frame.tsx', 'counselling/case/wizard-page.tsx'];

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
 * @param {string} folder of the screen
 * @returns {import('rolldown').CodeSplittingOptions}
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
        priority: 1,
      },
    ],
  };
}
