import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/app';
import { currentLanguage } from '@/lib/texts/language';
import './styles.css';

document.documentElement.lang = currentLanguage();
const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode><App /></StrictMode>);
