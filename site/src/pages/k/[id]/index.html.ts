import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary, permalinkViews, toStaticPath, type PermalinkView } from '../../../library/index.ts';
import { permalinkPage } from '../../../permalinks/permalink-page.ts';

export const getStaticPaths = (async () =>
  permalinkViews(await loadLibrary()).map((view) =>
    toStaticPath({ params: { id: view.permalinkId }, props: { view } }),
  )) satisfies GetStaticPaths;

interface Props {
  view: PermalinkView;
}

export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(permalinkPage(props.view, site), { headers: { 'content-type': 'text/html; charset=utf-8' } });
