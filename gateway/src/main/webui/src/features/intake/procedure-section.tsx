import { useState } from 'react';
import { ProcedurePicker } from '@/components/procedure-picker';
import { RadioField } from '@/components/radio-field';
import { SelectField } from '@/components/select-field';
import { Term } from '@/components/term';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import type { Channel } from '@/lib/graphql/schema.generated';
import type { IntakeDraft, IntakeProcedureView } from './intake-draft';
import type { UpdateDraft } from './intake-form';
import { recentProcedures, rememberProcedure } from './recent-procedures';
import { texts } from './texts';

export interface SectionProps {
  draft: IntakeDraft;
  update: UpdateDraft;
}

interface ProcedureSectionProps extends SectionProps {
  procedure: IntakeProcedureView | null | undefined;
  errorOf: (field: string) => string | null;
}

const CHANNELS: Channel[] = ['COUNTER', 'POST', 'ONLINE'];

export function ProcedureSection({ draft, update, procedure, errorOf }: ProcedureSectionProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const [recent] = useState(recentProcedures);
  return (
    <section className="card" aria-labelledby="muc-1">
      <h2 id="muc-1">{t('s1')}</h2>
      <ProcedurePicker
        id="thu-tuc"
        label={t('procedure')}
        hint={t('procedureHint')}
        autoFocus
        picked={draft.procedure}
        recent={recent}
        recentHeading={t('recent')}
        error={errorOf('thu-tuc')}
        onPick={(picked) => {
          // Papers and case belong to the procedure.
          update({ procedure: picked ? { code: picked.code, name: picked.name } : null, caseName: '', papers: {}, feeDue: null, feePaid: false });
          if (picked) rememberProcedure(picked);
        }}
      />
      {procedure && procedure.status !== 'PUBLISHED' && <div className="notice notice-warn" role="alert">{t('abolished')}</div>}
      {procedure && procedure.cases.length > 0 && (
        <SelectField
          id="truong-hop"
          label={t('case')}
          required
          value={draft.caseName}
          empty={t('chooseCase')}
          choices={procedure.cases.map((name) => ({ value: name, label: name }))}
          onChange={(caseName) => update({ caseName, papers: {} })}
          error={errorOf('truong-hop')}
        />
      )}
      <RadioField
        legend={t('channel')}
        value={draft.channel}
        choices={CHANNELS.map((value) => ({ value, label: c(`channel.${value}`) }))}
        onChange={(channel) => update({ channel, feeDue: null })}
        beside={<Term id="cach-nop" />}
      />
    </section>
  );
}
