import Button from 'antd/es/button';
import { useState } from 'react';
import { ProcedurePicker } from '@/components/procedure-picker';
import { useTexts } from '@/hooks/use-texts';
import type { DraftLine } from './decision-draft';
import { texts } from './texts';

interface ReplacedFieldProps {
  replaced: DraftLine['replaced'];
  onChange: (replaced: DraftLine['replaced']) => void;
  error: string | null;
}

/** The procedures that go: picking one adds it, so one or several are replaced by one. */
export function ReplacedField({ replaced, onChange, error }: ReplacedFieldProps) {
  const t = useTexts(texts);
  const [times, setTimes] = useState(0);
  return (
    <>
      <ul className="lines">
        {replaced.map((one) => (
          <li key={one.code}>
            {one.code} {one.name}{' '}
            <Button size="small" aria-label={t('lines.removeOf', { name: one.name || one.code })} onClick={() => onChange(replaced.filter((other) => other.code !== one.code))}>×</Button>
          </li>
        ))}
      </ul>
      <ProcedurePicker
        key={times}
        id="thay-the"
        label={t('lines.replaced')}
        hint={t('lines.replacedHint')}
        picked={null}
        error={error}
        onPick={(picked) => {
          if (!picked || replaced.some((one) => one.code === picked.code)) return;
          onChange([...replaced, { code: picked.code, name: picked.name }]);
          setTimes((before) => before + 1);
        }}
      />
    </>
  );
}
