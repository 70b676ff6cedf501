const second = 1_000;

/** The time of day in what is left of a date, midnight if there is none; `null` if it is none. */
export function readTime(
  text: string,
): { readonly milliseconds: number; readonly rest: string } | null {
  const found =
    /(?<![\d+-])(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?(?!\d) ?([ap]\.?m\b\.?)?/.exec(
      text,
    ) ?? /(?<![\d+:-])(\d{1,2})()()() ?([ap]\.?m\b\.?)/.exec(text);
  if (!found) return { milliseconds: 0, rest: text };
  const [written, hours, minutes, seconds, fraction, half] = found;
  const hour = toHour(Number(hours), half);
  const minute = Number(minutes ?? 0);
  // A leap second is not worth an hour of the reader's trust.
  const wholeSecond = Math.min(59, Number(seconds ?? 0));
  if (hour > 24 || minute > 59 || Number(seconds ?? 0) > 60) return null;
  const milliseconds =
    ((hour * 60 + minute) * 60 + wholeSecond) * second +
    Math.floor(Number(`0.${fraction || '0'}`) * second);
  return { milliseconds, rest: text.replace(written, ' ') };
}

function toHour(hour: number, half: string | undefined): number {
  if (half?.startsWith('p') && hour < 12) return hour + 12;
  return half?.startsWith('a') && hour === 12 ? 0 : hour;
}
