// The pins of actions: `uses: actions/checkout@COMMIT # v6.0.2`. Dependabot updates them in .github/workflows/, and not in pages.

/** A commit of an action, with the version that its comment names. */
export type Pin = { action: string; commit: string; version: string };

const PIN = /(\buses: *["']?)([\w.-]+(?:\/[\w.-]+)+)@([0-9a-f]{40})(["']? +# *)(v[\w.]+)/g;

/** Every pin of a workflow or a page, in order. */
export function pinsOf(text: string): Pin[] {
  return [...text.matchAll(PIN)].map(([, , action = "", commit = "", , version = ""]) => ({ action, commit, version }));
}

/** Actions of one repository, such as its `init` and `analyze`, have one pin. */
export function repositoryOf(action: string): string {
  return action.split("/").slice(0, 2).join("/");
}

/** The text with these pins, by repository. Others, and references that are not a commit, stay as they are. */
export function withPins(text: string, pins: ReadonlyMap<string, Pin>): string {
  return text.replace(PIN, (whole, head: string, action: string, _commit: string, between: string) => {
    const pin = pins.get(repositoryOf(action));
    return pin === undefined ? whole : `${head}${action}@${pin.commit}${between}${pin.version}`;
  });
}

/** The repositories that are pinned to different commits or versions, each with what was found, as a sentence. */
export function disagreements(files: readonly { name: string; text: string }[]): string[] {
  const found = new Map<string, Map<string, string>>();
  for (const { name, text } of files) {
    for (const { action, commit, version } of pinsOf(text)) {
      const repository = repositoryOf(action);
      const places = found.get(repository) ?? new Map<string, string>();
      found.set(repository, places);
      if (!places.has(`${commit} # ${version}`)) places.set(`${commit} # ${version}`, name);
    }
  }
  return [...found].flatMap(([repository, places]) => {
    if (places.size === 1) return [];
    const listed = [...places].map(([pin, name]) => `${pin} in ${name}`);
    return [`${repository} has ${places.size} pins: ${listed.join(", ")}. Run npm run pins.`];
  });
}
