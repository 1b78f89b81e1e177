import { useQueryClient } from '@tanstack/react-query';
import { IssueForm } from '@/components/issue-form';
import { useMay } from '@/hooks/use-session';
import { useLanguage, useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { readListDecision } from './list-queries';
import { IssueListDecision, type ListDecisionDetail } from './lists.generated';
import { texts } from './texts';

/** The form asks for these itself. */
const ASKED = ['number-missing', 'signer-missing'];

/** Issues the list decision. */
export function IssueList({ decision }: { decision: ListDecisionDetail }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const mayIssue = useMay('decision:issue');
  if (!mayIssue) return <div className="notice notice-info">{t('issue.notAllowed')}</div>;
  return (
    <IssueForm
      draft={{ number: decision.number, signer: decision.signer }}
      problems={<Problems decision={decision} />}
      summary={(
        <>
          <p>{decision.title}</p>
          <ul>{decision.totals.map((one) => <li key={one.kind}>{t(`kind.${one.kind}`)}: {t('totals', { added: one.added, changed: one.changed, removed: one.removed })}</li>)}</ul>
        </>
      )}
      issue={async (signing, idempotencyKey) => (await graphql(IssueListDecision, { input: { id: decision.id, revision: decision.revision, ...signing }, idempotencyKey })).issueListDecision}
      onIssued={(issued) => {
        queries.setQueryData(readListDecision(decision.id).queryKey, issued);
        for (const name of ['list-decisions', 'lists', 'list']) void queries.invalidateQueries({ queryKey: [name] });
      }}
      onRefused={() => void queries.invalidateQueries({ queryKey: readListDecision(decision.id).queryKey })}
    />
  );
}

function Problems({ decision }: { decision: ListDecisionDetail }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const problems = decision.problems.filter((problem) => !ASKED.includes(problem.code));
  if (problems.length === 0) return null;
  return (
    <div className="notice notice-warning">
      <p className="notice-title">{t('problems', { count: problems.length })}</p>
      <ul>{problems.filter((problem) => problem.lineNo === null).map((problem) => <li key={problem.code}>{language === 'en' ? problem.messageEn : problem.message}</li>)}</ul>
    </div>
  );
}
