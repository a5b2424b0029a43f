import type { RequestHandler } from 'express';
import { readerAsked, sayingTo } from '../base/reader.ts';

/** Everything that answers this request is said in the language of the page that asks. */
export const inLanguageOfPage: RequestHandler = (request, _response, next) =>
  sayingTo(readerAsked(request.get('accept-language')), () => next());
