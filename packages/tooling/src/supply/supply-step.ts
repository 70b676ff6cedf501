import type { Step } from '../check-steps/run-steps.ts';
import { publishedFolders } from '../packages/pack-packages.ts';
import { repositoryRoot } from '../repository-root.ts';
import { askAudit, auditProblems } from './audit.ts';
import { billProblems, readBillOfMaterials } from './bill-of-materials.ts';
import { licenceProblems } from './licence-problems.ts';

/** What others have made and ours run with: licences, bill of materials, known holes. */
export const supplyStep: Step = {
  name: 'software of others',
  async run(print) {
    const bill = await readBillOfMaterials(repositoryRoot);
    print(`  ${bill.components?.length ?? 0} components in the bill of materials`);
    const audit = await askAudit(repositoryRoot);
    print(
      audit.isAnswered
        ? `  npm audit answered: ${Object.keys(audit.report.vulnerabilities ?? {}).length} findings`
        : `  NOT AUDITED: npm audit gave no answer (${audit.reason}). Known holes were not looked for; ` +
            'run "npm audit --omit=dev" where the registry answers before a release.',
    );
    return [
      ...licenceProblems(repositoryRoot, publishedFolders),
      ...billProblems(bill),
      ...(audit.isAnswered ? auditProblems(audit.report) : []),
    ];
  },
};
