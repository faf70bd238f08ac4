import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { searchWords } from '../../../page/search-words.ts';
import type { OwnSearchWords } from '../../../search/answer-here.ts';
import { languageFor } from '../../../suggestions/analysis/languages/languages.ts';
import { localePaths } from '../../../texts/static-paths.ts';
import { loadPhrases } from '../../../wording/phrases.ts';

export const getStaticPaths = localePaths;

/** What a browser needs to know to print results by itself, where no handler answers. */
export const GET: APIRoute<InferGetStaticPropsType<typeof localePaths>> = async ({ props }) => {
  const t = await loadPhrases(props.locale);
  const { gramLength: pieceLength } = languageFor(props.locale);
  return Response.json({ ...searchWords(t), pieceLength } satisfies OwnSearchWords);
};
