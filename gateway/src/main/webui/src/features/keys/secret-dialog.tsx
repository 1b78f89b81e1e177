import Button from 'antd/es/button';
import Modal from 'antd/es/modal';
import { useState } from 'react';
import { useTexts } from '@/hooks/use-texts';
import { texts } from './texts';

/** The secret of a key, shown once. It is closed by the one button only, so that it is not lost by a slip. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useTexts(texts);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };
  return (
    <Modal
      open
      title={t('secretTitle')}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={<Button type="primary" onClick={onClose}>{t('secretKept')}</Button>}
    >
      <p role="alert">{t('secretOnce')}</p>
      <p><code data-testid="secret" className="secret">{secret}</code></p>
      <Button onClick={() => void copy()}>{t('copy')}</Button>
      {copied && <p role="status">{t(copied === 'yes' ? 'copied' : 'notCopied')}</p>}
    </Modal>
  );
}
