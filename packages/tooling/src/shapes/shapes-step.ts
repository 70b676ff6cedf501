import type { Step } from '../check-steps/run-steps.ts';
import { launchBrowser } from '../launch-browser.ts';
import { publishedFolders } from '../packages/pack-packages.ts';
import { bundlerShapes } from './bundler-shapes.ts';
import { frameworkShapes } from './framework-shapes.ts';
import { headlessShape } from './headless-shape.ts';
import { nodeShapes } from './node-shapes.ts';
import { runShapes } from './run-shapes.ts';
import { startPackedServer } from './server-shape.ts';
import { createStage } from './stage.ts';
import { typescriptShapes } from './typescript-shapes.ts';

/** Installs every package from its archive and uses it in each shape consumers have. */
export const shapesStep: Step = {
  name: 'packages as consumers install them',
  async run(print) {
    const stage = await createStage(publishedFolders);
    try {
      const server = await startPackedServer(stage);
      print('  works  server, from its archive');
      const browser = await launchBrowser();
      try {
        const shapes = [
          ...nodeShapes,
          ...typescriptShapes,
          ...bundlerShapes,
          ...frameworkShapes,
          headlessShape,
        ];
        return await runShapes(shapes, { stage, backend: server.origin, browser }, print);
      } finally {
        await browser.close();
        await server.close();
      }
    } finally {
      stage.remove();
    }
  },
};
