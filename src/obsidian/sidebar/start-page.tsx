import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isStalled } from '../../core/model/flag';
import { doneCount } from '../../core/shapes/check-counts';
import { bestProven } from '../../core/view/best-proven';
import type { Snapshot } from '../snapshot';
import type { HeadingInUse } from '../log-headings';
import { Button, EmptyState } from './empty-state';
import { FlagRow } from './flag-row';
import type { SidebarHost } from './sidebar-host';

const MOST_PROVEN = 3;
const LOOK_BACKS = [6, 12, 24, 60, 1200] as const;

interface Shown {
	readonly host: SidebarHost;
	readonly snapshot: Snapshot;
}

/** The first run: what was found, the few things to ask, and the three findings that speak for themselves. */
export function StartPage({ host, snapshot }: Shown): JSX.Element {
	const { start } = host.words().ui;
	const { counts, result } = snapshot;
	const { won, lost } = result.deals;
	return (
		<div class="two-hats-start">
			<h2 class="two-hats-start-title">{start.title}</h2>
			<p>
				{start.counts({
					notes: counts.read,
					contacts: counts.contacts,
					activities: doneCount(result.activities),
					deals: won + lost,
				})}
			</p>
			<Proven host={host} snapshot={snapshot} />
			<DateOrderQuestion host={host} snapshot={snapshot} />
			{won + lost > 0 && <LookBack host={host} snapshot={snapshot} />}
			<LogHeadings host={host} snapshot={snapshot} />
			<StartButtons host={host} snapshot={snapshot} />
		</div>
	);
}

/** How many flags of marketing that stopped by accident there are. */
function stalledCount({ result }: Snapshot): number {
	return result.flags.filter(isStalled).length;
}

function Proven({ host, snapshot }: Shown): JSX.Element {
	const { start } = host.words().ui;
	const proven = bestProven(snapshot.result.flags, MOST_PROVEN, snapshot.asOf);
	if (proven.length === 0) return <EmptyState host={host} snapshot={snapshot} />;
	return (
		<>
			<p class="two-hats-start-stopped">{start.stalled(stalledCount(snapshot))}</p>
			<h3 class="two-hats-group-title">{start.proven}</h3>
			<ul class="two-hats-rows">
				{proven.map((flag, index) => (
					<li key={flag.contact.path} class="two-hats-row" data-key={`start ${flag.contact.path}`}>
						<FlagRow host={host} id={`two-hats-start-${String(index)}`} flag={flag} isCurrent />
					</li>
				))}
			</ul>
		</>
	);
}

function LookBack({ host, snapshot }: Shown): JSX.Element {
	const { start } = host.words().ui;
	const { lookBackMonths } = snapshot.settings;
	return (
		<label class="two-hats-question two-hats-question-line">
			<span>{start.lookBack(snapshot.result.deals.older)}</span>
			<select
				class="dropdown"
				value={String(lookBackMonths)}
				onChange={(event) => {
					host.saveSettings({ lookBackMonths: Number(event.currentTarget.value) });
				}}
			>
				{[...new Set([...LOOK_BACKS, lookBackMonths])].map((months) => (
					<option key={months} value={String(months)}>
						{start.months(months)}
					</option>
				))}
			</select>
		</label>
	);
}

function StartButtons({ host, snapshot }: Shown): JSX.Element {
	const { start, act } = host.words().ui;
	const { flags, deals } = snapshot.result;
	return (
		<div class="two-hats-buttons">
			<Button
				label={start.done(flags.length)}
				isMain
				onClick={() => {
					host.saveSettings({ hasStarted: true });
				}}
			/>
			{(stalledCount(snapshot) > MOST_PROVEN || deals.older > 0) && (
				<Button
					label={act.many}
					onClick={() => {
						host.run('decide-many');
					}}
				/>
			)}
		</div>
	);
}

function DateOrderQuestion({ host, snapshot }: Shown): JSX.Element | null {
	const { start } = host.words().ui;
	const asked = snapshot.settings.dateOrder === 'unset' ? snapshot.problems.find(({ code }) => code === 'date-order') : undefined;
	if (asked === undefined) return null;
	const written = /\d{1,4}\D\d{1,4}\D\d{1,4}/.exec(asked.found)?.[0] ?? asked.found;
	const [first = 0, second = 0] = written.split(/\D/).map(Number);
	const orders = [
		['day-first', start.dayFirst, first > 12],
		['month-first', start.monthFirst, second > 12],
	] as const;
	return (
		<div class="two-hats-question">
			<span>{start.dateOrder(written)}</span>
			<div class="two-hats-buttons">
				{orders.map(([dateOrder, label, isMain]) => (
					<Button
						key={dateOrder}
						label={label}
						isMain={isMain}
						onClick={() => {
							host.saveSettings({ dateOrder });
						}}
					/>
				))}
			</div>
		</div>
	);
}

function LogHeadings({ host, snapshot }: Shown): JSX.Element | null {
	const { start } = host.words().ui;
	const { settings } = snapshot;
	const [headings, setHeadings] = useState<readonly HeadingInUse[]>([]);
	useEffect(() => {
		let isWanted = true;
		const show = (found: readonly HeadingInUse[]): void => {
			if (isWanted) setHeadings(found);
		};
		void host.headingsInUse().then(show);
		return () => {
			isWanted = false;
		};
	}, [host, settings]);
	const [used] = headings.filter(({ isRead }) => isRead);
	const [unread] = headings.filter(({ isRead }) => !isRead);
	if (used === undefined && unread === undefined) return null;
	return (
		<div class="two-hats-question">
			{used !== undefined && <span>{start.headingUsed(used.heading, used.notes)}</span>}
			{unread !== undefined && (
				<>
					<span>{start.headingNew(unread.heading, unread.notes)}</span>
					<div class="two-hats-buttons">
						<Button
							label={start.readHeading}
							onClick={() => {
								host.saveSettings({ logHeadings: [...settings.logHeadings, unread.heading] });
							}}
						/>
					</div>
				</>
			)}
		</div>
	);
}
