import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const files = [
  '@expo-google-fonts/noto-sans/500Medium/NotoSans_500Medium.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/500Medium/NotoSansArabic_500Medium.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
];

/** The family of the cards; what it has no letters for is taken from its Arabic sister. */
export const cardFont = 'Noto Sans, Noto Sans Arabic';

/**
 * Makes these fonts the only ones that pictures of this process are written in, whatever the
 * machine has, so that cards look alike wherever they are built. Before the first picture.
 */
export async function useCardFonts(folder: string): Promise<void> {
  const fonts = join(folder, 'fonts');
  await mkdir(fonts, { recursive: true });
  const { resolve } = createRequire(import.meta.url);
  await Promise.all(files.map((file, at) => copyFile(resolve(file), join(fonts, `${at}.ttf`))));
  const settings = join(folder, 'fonts.conf');
  const cache = join(folder, 'font-cache');
  await writeFile(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = settings;
}
