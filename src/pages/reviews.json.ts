import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';

/** When each text that somebody has read through is to be read again, for the team's digest. */
export const GET: APIRoute = async () => {
  const collections = [
    await getCollection('statements'),
    await getCollection('articles'),
    await getCollection('notices'),
  ];
  const reviews = collections.flat().flatMap(({ id, data: { nextReview } }) => {
    const day = nextReview?.toISOString().slice(0, 10);
    return day === undefined ? [] : [{ text: id, nextReview: day }];
  });
  return Response.json({ reviews });
};
