import { useCommon } from '@/hooks/use-common';
import { useWorkingTime } from '@/hooks/use-working-time';
import { fileAddress } from '@/lib/files';
import { moment } from '@/lib/format/dates';
import type { Timeline as Entry } from '@/lib/graphql/fragments.generated';

/** Who did what, when, and how long it took since the step before; newest first. */
export function Timeline({ entries, name }: { entries: Entry[]; name: (entry: Entry) => string }) {
  const c = useCommon();
  const span = useWorkingTime();
  const newestFirst = [...entries].reverse();
  return (
    <ol className="timeline">
      {newestFirst.map((entry) => (
        <li key={entry.at + entry.action}>
          <div className="timeline-what">{name(entry)}</div>
          <div className="muted">
            <time dateTime={entry.at}>{moment(entry.at)}</time> · {entry.byName}
            {entry.unit && ` · ${entry.unit.name}`}
            {entry.workingMinutes !== null && entry.workingMinutes > 0 && ` · +${span(entry.workingMinutes)}`}
          </div>
          {entry.reason && <div className="timeline-reason">{c('reason')}: {entry.reason}</div>}
          {entry.note && <div className="timeline-reason">{entry.note}</div>}
          {entry.file && <a href={fileAddress(entry.file.id)} target="_blank" rel="noreferrer">{entry.file.name}</a>}
        </li>
      ))}
    </ol>
  );
}
