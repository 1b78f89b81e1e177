import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const gateway = process.env['TTHC_GATEWAY'] ?? 'http://localhost:8080';
const toGateway = { target: gateway, changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) },
  },
  // The page's policy is default-src 'self': nothing may be inlined as a data: address.
  build: { outDir: 'dist', assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022' },
  server: {
    port: 5173,
    proxy: {
      '/graphql': toGateway,
      '/api': toGateway,
      '/public': toGateway,
      '/tra-cuu/thu-tuc': toGateway,
      '/quyet-dinh-cong-bo': toGateway,
      '/dang-nhap': toGateway,
      '/dang-xuat': toGateway,
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/lib/testing/set-up.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
    testTimeout: 60_000,
    // Node cannot import antd's extensionless modules: the tests take its CommonJS twin.
    alias: [
      { find: /^antd\/es\/locale\/(.*)$/, replacement: 'antd/lib/locale/$1.js' },
      { find: /^antd\/es\/(.*)$/, replacement: 'antd/lib/$1/index.js' },
    ],
    pool: 'threads',
    maxWorkers: 2,
  },
});
