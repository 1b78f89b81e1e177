import { useTexts } from '@/hooks/use-texts';
import { texts } from './texts';

/** What people call a field of the content; a name that is not known is shown as it is. */
export function useFieldName(): (field: string) => string {
  const t = useTexts(texts);
  return (field) => {
    const key = `field.${field}`;
    return key in texts.vi ? t(key as keyof typeof texts.vi) : field;
  };
}
