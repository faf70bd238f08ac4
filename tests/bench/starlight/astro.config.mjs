import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const locales = JSON.parse(process.env.LOCALES ?? '{}');
const sidebar = process.env.SIDEBAR === 'none' ? [] : undefined;

/** As it comes, search included, in the languages that we have. */
export default defineConfig({
  site: 'http://localhost:8080',
  integrations: [starlight({ title: 'Member support', defaultLocale: 'en', locales, sidebar })],
});
