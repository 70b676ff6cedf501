import type { AnswerCounter } from './answer-counter.ts';
import type { Metric } from './metric.ts';

/** What this process has answered and uses. */
export function readProcessMetrics(answers: AnswerCounter): Metric[] {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  return [
    {
      name: 'kentongan_http_answers_total',
      help: 'Answers of this process by class of their status.',
      type: 'counter',
      samples: Object.entries(answers.read()).map(([status, value]) => ({
        labels: { status },
        value,
      })),
    },
    gauge('process_resident_memory_bytes', 'Memory of this process.', rss),
    gauge('nodejs_heap_size_used_bytes', 'Memory of its objects.', heapUsed),
    {
      ...gauge('process_cpu_seconds_total', 'Time of processors.', (user + system) / 1e6),
      type: 'counter',
    },
    gauge(
      'process_start_time_seconds',
      'When it began.',
      Math.round(Date.now() / 1_000 - process.uptime()),
    ),
  ];
}

function gauge(name: string, help: string, value: number): Metric {
  return { name, help, type: 'gauge', samples: [{ value }] };
}
