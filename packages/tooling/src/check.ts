import { apiReportStep } from './api-report/api-report-step.ts';
import { build } from './build.ts';
import { allBudgets } from './budgets/all-budgets.ts';
import { measureBudgets } from './budgets/measure-budgets.ts';
import { allChecks } from './checks/all-checks.ts';
import { commandLineTools } from './process/command-line-tools.ts';
import { runNode } from './process/run-node.ts';
import { contractStep } from './contract-diff/contract-step.ts';
import { packageStep } from './packages/package-step.ts';
import { repositoryRoot } from './repository-root.ts';
import { shapesStep } from './shapes/shapes-step.ts';
import { siteStep } from './site/site-step.ts';
import { supplyStep } from './supply/supply-step.ts';
import { runSteps, type Step } from './check-steps/run-steps.ts';

const eslintConfig = 'packages/tooling/eslint.config.mjs';
const eslintCache = ['--cache', '--cache-location', 'packages/tooling/dist/eslint-cache'];

/** `npm run check`: format, types, lint, repository checks, budgets. Every step runs, whatever failed before. */
export async function check(): Promise<number> {
  const steps: readonly Step[] = [
    toolStep('format (npx prettier --write . mends it)', [
      commandLineTools.prettier,
      '--check',
      '--cache',
      '--cache-location=packages/tooling/dist/prettier-cache',
      '--log-level=warn',
      '.',
    ]),
    { name: 'build', run: async () => ((await build()) === 0 ? [] : ['see above']) },
    toolStep('types', [commandLineTools.typescript, '-b']),
    toolStep('types of the end-to-end tests', [
      commandLineTools.typescript,
      '-p',
      'packages/embed/e2e',
    ]),
    toolStep('lint', [
      commandLineTools.eslint,
      '--config',
      eslintConfig,
      ...eslintCache,
      '--max-warnings=0',
      'packages',
    ]),
    ...allChecks.map((rule): Step => ({
      name: rule.name,
      run: async (print) => {
        const { problems, warnings = [] } = rule.run(repositoryRoot);
        for (const warning of warnings) print(`  note: ${warning}`);
        return problems;
      },
    })),
    contractStep,
    packageStep,
    apiReportStep,
    siteStep,
    shapesStep,
    supplyStep,
    { name: 'budgets', run: (print) => measureBudgets(allBudgets, print) },
  ];
  return (await runSteps(steps, console.log)) ? 0 : 1;
}

function toolStep(name: string, args: readonly string[]): Step {
  return { name, run: async () => ((await runNode(args)) === 0 ? [] : ['see above']) };
}
