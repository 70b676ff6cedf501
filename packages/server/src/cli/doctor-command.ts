import {
  doctorLanguages,
  doctorWords,
  explainFinding,
  type DoctorLanguage,
  type ExplainedFinding,
} from '@kentongan/contract/doctor';

import { examinePage, type Examination } from '../doctor/examine-page.ts';
import { explainRefusal } from '../doctor/explain-refusal.ts';
import { createGuardedFetch } from '../outgoing/guarded-fetch.ts';
import { exitCodes, UsageError, type Command, type CommandContext } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { safeText } from './safe-text.ts';

/** `kentongan doctor` */
export const doctorCommand: Command = {
  name: 'doctor',
  usage: 'ADDRESS [--lang id|en] [--allow-private] [--json]',
  summary:
    'Look at a page and say what keeps the widgets from working there. Ends with 0: nothing found, 1: page not readable, 2: something found.',
  async run(args, context) {
    const { values, positionals } = parseOptions(
      args,
      {
        lang: { type: 'string' },
        'allow-private': { type: 'boolean' },
        json: { type: 'boolean' },
      },
      ['ADDRESS'],
    );
    const language = toLanguage(values.lang);
    const [typed = ''] = positionals;
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
    const fetch = createGuardedFetch({
      userAgent: 'Kentongan doctor',
      // Whoever has this command line can reach that network without us.
      allowPrivateAddresses: values['allow-private'] === true,
      // It asks a few files of one host, once.
      hostPause: 0,
    });
    try {
      const examination = await examinePage(address, { fetch, now: context.now });
      report(examination, language, values.json === true, context);
      return examination.findings.length > 0 ? exitCodes.rowsRefused : exitCodes.done;
    } catch (error) {
      const refusal = explainRefusal(error, language);
      if (!refusal) throw error;
      if (values.json) context.print(JSON.stringify({ url: address, error: refusal }));
      context.printError(safeText(`${address}: ${refusal.problem}. ${capital(refusal.advice)}.`));
      return exitCodes.failed;
    }
  },
};

function toLanguage(text: string | undefined): DoctorLanguage {
  const language = doctorLanguages.find((known) => known === text);
  if (text === undefined || language !== undefined) return language ?? 'id';
  throw new UsageError(`--lang: "${text}" is neither id nor en.`);
}

function report(
  { url, cms, findings }: Examination,
  language: DoctorLanguage,
  isJson: boolean,
  context: CommandContext,
): void {
  const explained = findings.map((finding) => explainFinding(finding, { language, cms }));
  if (isJson) {
    context.print(JSON.stringify({ url, cms, findings: explained }));
    return;
  }
  const words = doctorWords[language];
  context.print(safeText(`${words.title}: ${url}`));
  context.print(`${words.system}: ${words.cms[cms]}`);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  context.print(
    findings.length === 0 ? words.healthy : `${words.count(errors, findings.length - errors)}.`,
  );
  for (const finding of explained) printFinding(finding, language, context);
}

function printFinding(
  { code, severity, problem, advice, where, found, line }: ExplainedFinding,
  language: DoctorLanguage,
  context: CommandContext,
): void {
  const words = doctorWords[language];
  const lines = [
    '',
    `${words.severity[severity]} (${code}): ${problem}`,
    `  ${advice}`,
    `  ${words.where}: ${where}`,
    ...(found === '' ? [] : [`  ${words.seen}: ${found}`]),
    ...(line === '' ? [] : [`  ${words.line}:`, `    ${line}`]),
  ];
  for (const text of lines) context.print(safeText(text));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
