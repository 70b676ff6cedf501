import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

/** One line that says where figures were measured; absolute numbers mean nothing without it. */
export function machineFacts(browserVersion?: string): string {
  const facts = [
    `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
    `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    `${type()} ${release()}`,
    `Node ${process.versions.node}`,
    ...(browserVersion === undefined ? [] : [`Chromium ${browserVersion}`]),
    `load ${loadavg()[0]?.toFixed(1)}`,
  ];
  return facts.join(', ');
}
