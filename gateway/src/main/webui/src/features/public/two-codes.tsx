import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useState } from 'react';
import { ErrorSummary, type FormError } from '@/components/error-summary';
import { Field } from '@/components/field';
import { useTexts } from '@/hooks/use-texts';
import { texts } from './texts';

interface TwoCodesProps {
  code: string;
  codeLabel: string;
  codeHint?: string;
  onLookUp: (code: string, secret: string) => void;
}

/** Asks for the code and the check secret that stand on the receipt. */
export function TwoCodes({ code, codeLabel, codeHint, onLookUp }: TwoCodesProps) {
  const t = useTexts(texts);
  const [typedCode, setCode] = useState(code);
  const [secret, setSecret] = useState('');
  const [tried, setTried] = useState(0);
  const errors: FormError[] = [];
  if (typedCode.trim() === '') errors.push({ field: 'ma', message: t('follow.codeError') });
  if (secret.trim() === '') errors.push({ field: 'ma-tra-cuu', message: t('follow.secretError') });
  const errorOf = (field: string) => (tried ? errors.find((error) => error.field === field)?.message ?? null : null);
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried((times) => times + 1);
        if (errors.length === 0) onLookUp(typedCode.trim(), secret.trim());
      }}
    >
      <ErrorSummary errors={tried ? errors : []} attempt={tried} />
      <Field id="ma" label={codeLabel} hint={codeHint} required error={errorOf('ma')}>
        {(control) => <Input {...control} autoFocus={code === ''} autoComplete="off" maxLength={80} value={typedCode} onChange={(event) => setCode(event.target.value)} />}
      </Field>
      <Field id="ma-tra-cuu" label={t('follow.secret')} required error={errorOf('ma-tra-cuu')}>
        {(control) => <Input {...control} autoFocus={code !== ''} autoComplete="off" maxLength={80} value={secret} onChange={(event) => setSecret(event.target.value)} />}
      </Field>
      <div className="buttons buttons-end"><Button type="primary" size="large" htmlType="submit">{t('follow.search')}</Button></div>
    </form>
  );
}
