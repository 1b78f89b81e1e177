/** The shapes that go with the words of a state, so that colour never speaks alone. */
export type Tone = 'good' | 'calm' | 'soon' | 'bad' | 'paused' | 'ended';

const SHAPES: Record<Tone, string> = {
  good: 'M6.5 11.2 3.3 8l-1.1 1.1 4.3 4.3 7.3-7.3L12.7 5z',
  calm: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  soon: 'M8 2 14.5 13.5h-13z',
  bad: 'M5 2h6l3 3v6l-3 3H5l-3-3V5z',
  paused: 'M4.5 3h2.6v10H4.5zM8.9 3h2.6v10H8.9z',
  ended: 'M3 7h10v2H3z',
};

export function Mark({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={`mark mark-${tone}`}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true"><path d={SHAPES[tone]} fill="currentColor" /></svg>
      {children}
    </span>
  );
}
