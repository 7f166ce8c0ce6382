import { z } from 'zod';
import { LessonFactsSchema, LessonTextsSchema } from './recommendation.ts';
import { RecommendationFactsSchema, RecommendationTextsSchema } from './recommendation.ts';
import { ItemIdSchema } from './slug.ts';

/** Facts of a publication's lessons and recommendations, in the order of their numbers. */
export const numberedFacts = {
  lessons: z.array(LessonFactsSchema).default([]),
  recommendations: z.array(RecommendationFactsSchema).default([]),
};

/** Their words in one language, by id. */
export const numberedTexts = {
  lessons: z.record(ItemIdSchema, LessonTextsSchema).default({}),
  recommendations: z.record(ItemIdSchema, RecommendationTextsSchema).default({}),
};
