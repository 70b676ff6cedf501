import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Check } from './check.ts';
import { listFiles } from './list-files.ts';

/** Every widget has a test in its folder that runs axe. */
export const widgetAccessibility: Check = {
  name: 'accessibility tests',
  run(root) {
    const elements = listFiles(root, 'packages/widgets/src/*/*-element.ts').filter((path) =>
      /(defineElement|customElements\.define|@customElement)\(\s*'kim-/.test(read(root, path)),
    );
    if (elements.length === 0) return { problems: ['packages/widgets/src: no widget was found'] };
    return {
      problems: elements
        .filter((path) => !hasAccessibilityTest(root, dirname(path)))
        .map((path) => `${path}: no test beside it says "to.be.accessible()"`),
    };
  },
};

function hasAccessibilityTest(root: string, folder: string): boolean {
  return listFiles(root, `${folder}/**/*.test.ts`).some((path) =>
    /\.to\.be\.accessible\(/.test(read(root, path)),
  );
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
