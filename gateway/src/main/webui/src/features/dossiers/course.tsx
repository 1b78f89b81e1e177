import { WorkflowPicture } from '@/components/workflow';
import { useTexts } from '@/hooks/use-texts';
import { moment } from '@/lib/format/dates';
import type { DossierDetail } from './dossiers.generated';
import { texts } from './texts';

/** Where the dossier is on its workflow: the picture, and the steps with who holds them and until when. */
export function Course({ course }: { course: DossierDetail['course'] }) {
  const t = useTexts(texts);
  return (
    <section className="card">
      <h2>{t('course')}</h2>
      <p className="muted">{t('courseOf', { name: course.workflowName, version: course.workflowVersion })}</p>
      <WorkflowPicture steps={course.steps} />
      <ol className="course-steps">
        {course.steps.map((step) => {
          const last = step.visits.at(-1);
          return (
            <li key={step.no} value={step.no} aria-current={step.status === 'OPEN' ? 'step' : undefined}>
              {step.name}
              <span className="muted">
                {` · ${step.agency ?? step.unit.name} · ${t(`courseStatus.${step.status}`)}`}
                {step.status === 'OPEN' && last?.holder && ` · ${last.holder.name}`}
                {step.status === 'OPEN' && last?.dueAt && ` · ${t('courseDue', { at: moment(last.dueAt) })}`}
                {step.status === 'DONE' && last?.until && ` · ${moment(last.until)}`}
                {step.status === 'DONE' && last?.by && ` · ${last.by.name}`}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
