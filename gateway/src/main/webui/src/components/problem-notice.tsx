import Button from 'antd/es/button';
import { useCommon } from '@/hooks/use-common';
import { useLanguage } from '@/hooks/use-texts';
import { problemOf, type Problem } from '@/lib/problem';
import { signInAddress } from '@/lib/session';

interface ProblemNoticeProps {
  error: unknown;
  onRetry?: () => void;
  /** The screen's own words for the codes it knows. */
  words?: Record<string, string>;
}

/** What happened, what is safe, what to do, and a code to quote. */
export function ProblemNotice({ error, onRetry, words }: ProblemNoticeProps) {
  const c = useCommon();
  const problem = problemOf(error);
  const { title, text } = useWords(problem, words);
  const code = quotable(problem);
  return (
    <div className="notice notice-error" role="alert">
      <p className="notice-title">{title}</p>
      {text && <p>{text}</p>}
      {problem.kind === 'refused' && problem.violations.length > 0 && (
        <ul>{problem.violations.map((v) => <li key={v.field + v.message}>{v.message}</li>)}</ul>
      )}
      <div className="notice-foot">
        {problem.kind === 'unauthenticated' && (
          <a className="button button-primary" href={signInAddress(location.pathname + location.search)}>{c('signIn')}</a>
        )}
        {onRetry && problem.kind !== 'unauthenticated' && <Button onClick={onRetry}>{c('retry')}</Button>}
        {code && <span className="muted">{c('problem.code', { code })}</span>}
      </div>
    </div>
  );
}

function quotable(problem: Problem): string | null {
  switch (problem.kind) {
    case 'refused': return problem.traceId ? `${problem.code} · ${problem.traceId}` : problem.code;
    case 'failed': return problem.traceId ?? (problem.status ? `HTTP ${problem.status}` : null);
    case 'offline':
    case 'unauthenticated': return null;
    default: return problem satisfies never;
  }
}

const CONFLICTS = ['stale-revision', 'revision-conflict', 'conflict', 'edit-conflict'];
const MISSING = ['not-found', 'dossier-not-found', 'feedback-not-found', 'procedure-not-found', 'decision-not-found'];
const BUSY = ['unavailable', 'service-unavailable', 'timeout', 'upstream-unavailable'];

function useWords(problem: Problem, words: Record<string, string> = {}): { title: string; text: string } {
  const c = useCommon();
  const language = useLanguage();
  if (problem.kind !== 'refused') {
    return { title: c(`problem.title.${problem.kind}`), text: c(`problem.text.${problem.kind}`) };
  }
  const { code } = problem;
  const detail = language === 'vi' ? problem.detail : problem.detailEn;
  const own = words[code];
  if (own) return { title: own, text: detail };
  if (CONFLICTS.includes(code)) return { title: c('problem.title.conflict'), text: c('problem.text.conflict') };
  if (MISSING.includes(code)) return { title: c('problem.title.not-found'), text: detail };
  if (BUSY.includes(code)) return { title: c('problem.title.unavailable'), text: detail || c('problem.text.failed') };
  if (code === 'forbidden') return { title: c('problem.title.forbidden'), text: detail };
  if (code === 'invalid-input') return { title: c('problem.title.invalid-input'), text: detail };
  if (code.startsWith('too-many')) return { title: c('problem.title.too-many'), text: detail };
  return { title: c('problem.title.refused'), text: detail };
}
