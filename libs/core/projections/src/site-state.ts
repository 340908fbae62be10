import type { SiteFigures, SiteReport, SiteState } from '#core/contracts';

/**
 * How a site is, all things considered: what the crawler tells, and that its articles give no figures any more, which only
 * shows behind the extractor.
 * @param figures null while no article of the site was read
 */
export function siteStateOf({ state }: Pick<SiteReport, 'state'>, figures: SiteFigures | null): SiteState {
  return state === 'working' && figures?.hasFallen === true ? 'layout_changed' : state;
}
