import { useId } from 'react';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { decimal, percent } from '@/lib/format/numbers';
import type { CourseStepStatus, WorkflowPlace } from '@/lib/graphql/schema.generated';
import { dictionary } from '@/lib/texts/dictionary';
import { layOut, wrap, type Placed } from '@/lib/workflow-flow';
import en from './workflow.en.json';
import vi from './workflow.vi.json';

const texts = dictionary(vi, en);
const BOX = { width: 190, height: 74, gapX: 22, gapY: 34, pad: 8 };

export interface ShownStep {
  no: number;
  name: string;
  role: string;
  at: WorkflowPlace;
  share: number;
  output: string | null;
  hours: number | null;
  unit: { name: string } | null;
  agency: string | null;
  after: number[];
  /** Where a dossier stands; absent in the workflow itself. */
  status?: CourseStepStatus;
}

/** A workflow (quy trình nội bộ) as a picture; everything in it is also said in words. */
export function WorkflowPicture({ steps }: { steps: ShownStep[] }) {
  const t = useTexts(texts);
  const id = useId();
  const doer = useDoer();
  const { placed, rows, lanes } = layOut(steps);
  const at = new Map(placed.map((one) => [one.step.no, one]));
  const width = lanes * (BOX.width + BOX.gapX) - BOX.gapX + 2 * BOX.pad;
  const height = rows * (BOX.height + BOX.gapY) - BOX.gapY + 2 * BOX.pad;
  const words = steps.map((step) => t('pictureStep', {
    no: step.no,
    name: step.name,
    unit: doer(step),
    after: step.after.length > 0 ? `, ${t('after', { steps: step.after.join(', ') })}` : '',
    status: step.status ? `, ${t(`status.${step.status}`)}` : '',
  })).join('; ');
  return (
    <div className="workflow-picture">
      <svg role="img" aria-labelledby={id} viewBox={`0 0 ${width} ${height}`} style={{ width, maxWidth: '100%' }}>
        <title id={id}>{t('picture', { steps: words })}</title>
        {placed.flatMap((one) => one.step.after.flatMap((no) => {
          const from = at.get(no);
          return from ? [<path key={`${no}-${one.step.no}`} className="workflow-line" d={line(from, one)} />] : [];
        }))}
        {placed.map((one) => <Box key={one.step.no} placed={one} doer={doer(one.step)} status={one.step.status ? t(`status.${one.step.status}`) : null} />)}
      </svg>
    </div>
  );
}

function Box({ placed, doer, status }: { placed: Placed<ShownStep>; doer: string; status: string | null }) {
  const { step } = placed;
  const { x, y } = corner(placed);
  const kind = step.agency ? 'agency' : step.role;
  return (
    <g className={`workflow-box workflow-${kind} ${step.status ? `workflow-${step.status.toLowerCase()}` : ''}`}>
      <rect x={x} y={y} width={BOX.width} height={BOX.height} rx={step.role === 'approver' ? 20 : 6} />
      {wrap(`${step.no}. ${step.name}`, 27, 2).map((text, index) => <text key={index} x={x + 10} y={y + 19 + index * 16} className="workflow-name">{text}</text>)}
      <text x={x + 10} y={y + 53} className="workflow-doer">{wrap(doer, 30, 1)[0]}</text>
      {status && <text x={x + 10} y={y + 68} className="workflow-status">{step.status === 'DONE' ? '✓ ' : step.status === 'OPEN' ? '● ' : ''}{status}</text>}
    </g>
  );
}

/** The steps in the layout of the decision that approves them. */
export function WorkflowTable({ steps, limitHours }: { steps: ShownStep[]; limitHours: number | null }) {
  const t = useTexts(texts);
  const c = useCommon();
  const doer = useDoer();
  return (
    <div className="table-frame">
      <table className="table table-plain" aria-label={t('table')}>
        <thead>
          <tr>
            <th scope="col" className="numeric">{t('no')}</th><th scope="col">{t('step')}</th><th scope="col">{t('unit')}</th>
            <th scope="col">{t('role')}</th><th scope="col">{t('time')}</th><th scope="col">{t('product')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, index) => (
            <tr key={step.no} aria-current={step.status === 'OPEN' ? 'step' : undefined}>
              <td data-title={t('no')} className="numeric">{step.no}</td>
              <td data-title={t('step')}>
                {step.name}
                {(step.after.length > 1 || (step.after[0] ?? index) !== index) && <><br /><small>{t('after', { steps: step.after.join(', ') })}</small></>}
                {step.status && <><br /><small>{t(`status.${step.status}`)}</small></>}
              </td>
              <td data-title={t('unit')}>{doer(step)}</td>
              <td data-title={t('role')}>{isRole(step.role) ? c(`role.${step.role}`) : step.role}</td>
              <td data-title={t('time')}>{time(step, limitHours, t)}</td>
              <td data-title={t('product')}>{step.output ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function time(step: ShownStep, limitHours: number | null, t: (key: 'hours' | 'share' | 'agencyTime', values?: Record<string, string>) => string): string {
  const hours = step.hours ?? (limitHours === null ? null : step.share * limitHours);
  const text = hours === null ? t('share', { share: percent(step.share * 100) }) : t('hours', { hours: decimal(hours) });
  return step.agency ? t('agencyTime', { time: text }) : text;
}

function useDoer(): (step: ShownStep) => string {
  const t = useTexts(texts);
  const c = useCommon();
  return (step) => (step.agency ? t('agency', { name: step.agency }) : step.unit?.name ?? c(`place.${step.at}`));
}

function isRole(role: string): role is 'intake-officer' | 'case-officer' | 'approver' {
  return role === 'intake-officer' || role === 'case-officer' || role === 'approver';
}

function corner({ row, lane }: { row: number; lane: number }) {
  return { x: BOX.pad + lane * (BOX.width + BOX.gapX), y: BOX.pad + row * (BOX.height + BOX.gapY) };
}

function line(from: Placed<ShownStep>, to: Placed<ShownStep>): string {
  const start = corner(from);
  const end = corner(to);
  const x1 = start.x + BOX.width / 2;
  const x2 = end.x + BOX.width / 2;
  const y1 = start.y + BOX.height;
  return `M ${x1} ${y1} C ${x1} ${y1 + BOX.gapY / 2}, ${x2} ${end.y - BOX.gapY / 2}, ${x2} ${end.y}`;
}
