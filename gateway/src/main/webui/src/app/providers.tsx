import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import ConfigProvider from 'antd/es/config-provider';
import enUS from 'antd/es/locale/en_US';
import viVN from 'antd/es/locale/vi_VN';
import { useState, type ReactNode } from 'react';
import { useLanguage } from '@/hooks/use-texts';
import { newQueryClient } from './query-client';

const theme = {
  token: {
    colorPrimary: '#0f5c8c',
    colorLink: '#0f5c8c',
    colorError: '#a61b1b',
    colorText: '#1b2733',
    colorTextPlaceholder: '#66727f',
    colorBorder: '#8895a3',
    borderRadius: 6,
    fontSize: 15,
    controlHeight: 36,
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
    motion: !globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches,
  },
};

export function Providers({ children, client }: { children: ReactNode; client?: QueryClient }) {
  const language = useLanguage();
  const [queryClient] = useState(() => client ?? newQueryClient());
  return (
    <ConfigProvider locale={language === 'vi' ? viVN : enUS} theme={theme} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </ConfigProvider>
  );
}
