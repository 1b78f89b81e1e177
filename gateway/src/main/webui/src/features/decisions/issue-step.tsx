import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { IssueForm } from '@/components/issue-form';
import { SelectField } from '@/components/select-field';
import { useCommon } from '@/hooks/use-common';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import type { SignedAs } from '@/lib/graphql/schema.generated';
import { Problems } from './compare-step';
import { readDecision } from './decision-queries';
import { HandIn } from './hand-in';
import { Preview } from './preview';
import { useOwnUnit } from './use-own-unit';
import { IssueDecision, type DecisionDetail } from './decisions.generated';
import { texts } from './texts';

const SIGNED_AS: SignedAs[] = ['CHAIRMAN', 'FOR_CHAIRMAN'];

/** Issues the decision, or hands it in to those who may. */
export function IssueStep({ decision }: { decision: DecisionDetail }) {
  const t = useTexts(texts);
  const c = useCommon();
  const queries = useQueryClient();
  const mayIssue = useMay('decision:issue');
  const ownUnit = useOwnUnit(decision);
  const [signedAs, setSignedAs] = useState<SignedAs>(decision.signedAs ?? 'CHAIRMAN');
  const handIn = <HandIn decision={decision} ownUnit={ownUnit} />;
  if (!mayIssue || (decision.status !== 'SUBMITTED' && !ownUnit)) {
    return (
      <>
        <div className="notice notice-info">{mayIssue ? t('issue.notSubmitted') : t('issue.notAllowed')}</div>
        {handIn}
      </>
    );
  }
  return (
    <>
      <IssueForm
        draft={decision}
        problems={<Problems problems={decision.problems} />}
        more={<SelectField label={t('issue.signedAs')} value={signedAs} choices={SIGNED_AS.map((value) => ({ value, label: t(`issue.signedAs.${value}`) }))} onChange={(value) => setSignedAs(value || 'CHAIRMAN')} />}
        preview={(effectiveOn) => <Preview decision={decision} effectiveOn={effectiveOn} />}
        summary={(
          <>
            <p>{decision.title}</p>
            <ul>{decision.lines.map((line) => <li key={line.no}>{c(`lineKind.${line.kind}`)}: {line.procedureName || line.procedureCode}</li>)}</ul>
            <p>{t('issue.effect', { count: decision.lines.length })}</p>
          </>
        )}
        issue={async (signing, idempotencyKey) => (await graphql(IssueDecision, { input: { id: decision.id, revision: decision.revision, ...signing, signedAs }, idempotencyKey })).issueDecision}
        onIssued={(issued) => {
          sessionStorage.removeItem(`tthc.draft.decision.${decision.id}`);
          queries.setQueryData(readDecision(decision.id).queryKey, issued);
          for (const name of ['decisions', 'procedures', 'procedure', 'fields', 'desk']) void queries.invalidateQueries({ queryKey: [name] });
        }}
        onRefused={() => void queries.invalidateQueries({ queryKey: ['decision', decision.id] })}
      />
      {handIn}
    </>
  );
}
