/** What the graph of a workflow needs to know of a step. */
export interface FlowStep {
  no: number;
  after: readonly number[];
}

export interface TimedStep extends FlowStep {
  hours?: number | null;
  share?: number | null;
  agency?: string | null;
}

export interface Placed<Step> {
  step: Step;
  /** Row from the top: as many steps come before on the longest way. */
  row: number;
  /** Lane from the left; the lanes of a row lie side by side. */
  lane: number;
}

/** Where each step is drawn: rows by the longest way from the start, parallel branches in lanes beside each other. */
export function layOut<Step extends FlowStep>(steps: readonly Step[]): { placed: Placed<Step>[]; rows: number; lanes: number } {
  const rows = new Map<number, number>();
  const taken = new Map<string, true>();
  const lanes = new Map<number, number>();
  const placed = steps.map((step) => {
    const before = step.after.filter((no) => rows.has(no));
    const row = before.length === 0 ? 0 : Math.max(...before.map((no) => rows.get(no) ?? 0)) + 1;
    const wanted = before.length === 1 ? lanes.get(before[0] ?? 0) ?? 0 : 0;
    let lane = wanted;
    while (taken.has(`${row}/${lane}`)) lane++;
    rows.set(step.no, row);
    lanes.set(step.no, lane);
    taken.set(`${row}/${lane}`, true);
    return { step, row, lane };
  });
  return {
    placed,
    rows: Math.max(0, ...placed.map((one) => one.row)) + 1,
    lanes: Math.max(0, ...placed.map((one) => one.lane)) + 1,
  };
}

/** Time of a step that counts against the limit: while another agency works, the clock stands still. */
export function counted(step: TimedStep): number {
  return step.agency ? 0 : step.hours ?? step.share ?? 0;
}

/** The way that takes longest: its steps and its time. Steps come after smaller numbers only. */
export function longestPath(steps: readonly TimedStep[]): { steps: number[]; time: number } {
  const best = new Map<number, { steps: number[]; time: number }>();
  let longest: { steps: number[]; time: number } = { steps: [], time: 0 };
  for (const step of steps) {
    const before = step.after.flatMap((no) => best.get(no) ?? []).sort((a, b) => b.time - a.time)[0];
    const way = { steps: [...(before?.steps ?? []), step.no], time: (before?.time ?? 0) + counted(step) };
    best.set(step.no, way);
    if (way.time >= longest.time) longest = way;
  }
  return longest;
}

/** Lines of at most so many characters; what does not fit into the last one is cut with "…". */
export function wrap(text: string, width: number, lines: number): string[] {
  const found: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = found.at(-1);
    if (last !== undefined && last.length + word.length < width) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found.length <= lines ? found : [...found.slice(0, lines - 1), `${found[lines - 1] ?? ''}…`];
}
