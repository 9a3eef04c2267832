import type { JSX } from 'preact';
import type { LadderRung } from '../../core/standing/ladder';
import type { SidebarHost } from './sidebar-host';

const MOST_SHOWN = 3;

/** The know, like and trust ladder, each rung with the marketing that supports it. */
export function Ladder({ host, ladder }: { readonly host: SidebarHost; readonly ladder: readonly LadderRung[] }): JSX.Element {
	const { panel, day } = host.words().ui;
	return (
		<ol class="two-hats-ladder">
			{ladder.map(({ rung, activities }) => (
				<li key={rung} class={activities.length === 0 ? 'two-hats-rung two-hats-rung-empty' : 'two-hats-rung'}>
					<span class="two-hats-rung-name">{panel.rung[rung]}</span>
					{activities.length === 0 ? (
						<span class="two-hats-rung-what">{panel.rungEmpty(rung)}</span>
					) : (
						<span class="two-hats-rung-what">
							<span class="two-hats-count">{panel.rungCount(activities.length)}</span>{' '}
							{activities.slice(0, MOST_SHOWN).map(({ kind, day: on }, index) => (
								<span key={index}>
									{index > 0 && ' · '}
									<bdi>{kind}</bdi>, {day(on)}
								</span>
							))}
						</span>
					)}
				</li>
			))}
		</ol>
	);
}
