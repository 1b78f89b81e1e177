import { useState } from 'react';
import { ExplainedDeadline } from '@/components/explanation';
import { Loading } from '@/components/loading';
import { ProblemNotice } from '@/components/problem-notice';
import { Terms } from '@/components/term';
import { useTexts } from '@/hooks/use-texts';
import { moment } from '@/lib/format/dates';
import { moneyRange } from '@/lib/format/numbers';
import type { PreviewDeadlineQuery } from './intake.generated';
import { texts } from './texts';

interface AppointmentPanelProps {
  chosen: boolean;
  preview: PreviewDeadlineQuery['deadlinePreview'] | undefined;
  error: unknown;
  loading: boolean;
}

/** Always in sight: when it is due and why, who handles it, what it costs. */
export function AppointmentPanel({ chosen, preview, error, loading }: AppointmentPanelProps) {
  const t = useTexts(texts);
  // On a phone the form comes soon after the day; the reasons open on demand.
  const [roomy] = useState(() => !window.matchMedia('(max-width: 1000px)').matches);
  return (
    <aside className={chosen ? 'intake-panel card' : 'intake-panel intake-panel-empty card'} aria-label={t('panel')}>
      <h2>{t('panel')}</h2>
      {!chosen && <p className="muted">{t('panelEmpty')}</p>}
      {chosen && loading && <Loading lines={5} label={t('panelCounting')} />}
      {chosen && Boolean(error) && <ProblemNotice error={error} words={{ 'calendar-broken': t('problem.calendar-broken') }} />}
      {chosen && preview && (
        <>
          <div className="due" role="status">
            <span className="muted">{t('panelDue')}</span>
            <strong>{preview.explanation.dueAt ? moment(preview.explanation.dueAt) : t('panelNoDue')}</strong>
          </div>
          <dl className="stack">
            <dt>{t('panelUnit')}</dt><dd>{preview.handlingUnit.name}</dd>
            {preview.delegation && (
              <><dt>{t('panelDelegation')}</dt><dd>{t(`delegation.${preview.delegation.kind}`, { from: preview.delegation.from, to: preview.delegation.to })}{preview.delegation.decisionNumber && ` – ${preview.delegation.decisionNumber}`}</dd></>
            )}
            <dt>{t('panelFee')}</dt><dd>{moneyRange(preview.feeDue, preview.feeDueTo) ?? t('noFee')}</dd>
            {roomy && preview.workflow && (
              <><dt>{t('panelSteps')}</dt><dd><ol>{preview.workflow.steps.map((step) => <li key={step.no}>{step.name}</li>)}</ol></dd></>
            )}
          </dl>
          <details open={roomy}>
            <summary><strong>{t('why')}</strong></summary>
            <ExplainedDeadline explanation={preview.explanation} />
            <Terms ids={['hen-tra', 'thoi-han-giai-quyet']} />
          </details>
        </>
      )}
    </aside>
  );
}
