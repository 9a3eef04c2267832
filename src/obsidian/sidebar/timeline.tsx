import type { JSX } from 'preact';
import { daysBetween, type IsoDay } from '../../core/model/iso-date';
import type { ContactPanel, TimelineDeal, TimelineMark } from '../../core/view/contact-panel';
import type { SidebarHost } from './sidebar-host';

const WIDTH = 300;
const HEIGHT = 46;
const EDGE = 6;
const LANES = { marketing: 10, sales: 20, delivery: 30, untagged: 20 } as const;
const DEAL_LANE = 40;
const SIZE = 4;

/** The last twelve months as a strip: each role has its shape and its lane besides its colour. A screen reader reads the list below it. */
export function Timeline({
	host,
	timeline,
	asOf,
}: {
	readonly host: SidebarHost;
	readonly timeline: ContactPanel['timeline'];
	readonly asOf: IsoDay;
}): JSX.Element {
	const words = host.words();
	const { panel, day } = words.ui;
	const { from, marks, deals } = timeline;
	const span = Math.max(1, daysBetween(from, asOf));
	const x = (on: IsoDay): number => EDGE + (Math.min(Math.max(daysBetween(from, on), 0), span) / span) * (WIDTH - 2 * EDGE);
	const told = [
		...marks.map(({ day: on, role, isPlanned, activity }) =>
			(isPlanned ? panel.plannedActivity : panel.activity)(day(on), words.role[role ?? 'untagged'], activity.kind),
		),
		...deals.map((deal) =>
			panel.deal(deal.name, deal.state, panel.dealDays(deal.from === null ? null : day(deal.from), deal.to === null ? null : day(deal.to))),
		),
	];
	return (
		<div class="two-hats-timeline">
			<svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} aria-hidden="true" focusable="false">
				{[LANES.marketing, LANES.sales, LANES.delivery].map((lane) => (
					<line key={lane} class="two-hats-lane" x1={EDGE} x2={WIDTH - EDGE} y1={lane} y2={lane} />
				))}
				{deals.map((deal, index) => (
					<DealBar key={index} deal={deal} x={x} from={from} asOf={asOf} />
				))}
				{marks.map((mark, index) => (
					<Mark key={index} mark={mark} x={x(mark.day)} title={told[index] ?? ''} />
				))}
			</svg>
			<div class="two-hats-timeline-ends" aria-hidden="true">
				<span>{day(from)}</span>
				<span>{day(asOf)}</span>
			</div>
			<ul class="two-hats-legend" aria-hidden="true">
				{(['marketing', 'sales', 'delivery', ...(marks.some(({ role }) => role === null) ? (['untagged'] as const) : [])] as const).map((role) => (
					<li key={role}>
						<svg viewBox="0 0 10 10" class="two-hats-legend-mark">
							<Shape role={role} x={5} y={5} isPlanned={false} />
						</svg>
						{words.role[role]}
					</li>
				))}
				{[...new Set(deals.map(({ state }) => state))].map((state) => (
					<li key={state}>
						<svg viewBox={`0 ${String(DEAL_LANE - 5)} 14 10`} class="two-hats-legend-mark">
							<DealBar deal={{ name: '', state, from, to: null }} x={(on) => (on === from ? 2 : 11)} from={from} asOf={asOf} />
						</svg>
						{panel.deal('', state, '')}
					</li>
				))}
			</ul>
			{told.length === 0 ? (
				<p class="two-hats-muted">{panel.noActivities}</p>
			) : (
				<ul class="two-hats-hidden" aria-label={panel.timelineOf(day(from), day(asOf))}>
					{told.map((line, index) => (
						<li key={index}>{line}</li>
					))}
				</ul>
			)}
		</div>
	);
}

function Mark({ mark, x, title }: { readonly mark: TimelineMark; readonly x: number; readonly title: string }): JSX.Element {
	return (
		<g>
			<title>{title}</title>
			<Shape role={mark.role ?? 'untagged'} x={x} y={LANES[mark.role ?? 'untagged']} isPlanned={mark.isPlanned} />
		</g>
	);
}

/** A circle for marketing, a square for sales, a triangle for delivery, a hollow diamond for what has no role. */
function Shape(props: { readonly role: keyof typeof LANES; readonly x: number; readonly y: number; readonly isPlanned: boolean }): JSX.Element {
	const { role, x, y, isPlanned } = props;
	const look = `two-hats-mark two-hats-mark-${role}${isPlanned ? ' two-hats-mark-planned' : ''}`;
	const at = (dx: number, dy: number): string => `${(x + dx).toFixed(1)},${(y + dy).toFixed(1)}`;
	switch (role) {
		case 'marketing':
			return <circle class={look} cx={x} cy={y} r={SIZE - 0.5} />;
		case 'sales':
			return <rect class={look} x={x - SIZE + 0.5} y={y - SIZE + 0.5} width={2 * SIZE - 1} height={2 * SIZE - 1} />;
		case 'delivery':
			return <polygon class={look} points={[at(0, -SIZE), at(SIZE, SIZE - 1), at(-SIZE, SIZE - 1)].join(' ')} />;
		case 'untagged':
			return <polygon class={look} points={[at(0, -SIZE), at(SIZE, 0), at(0, SIZE), at(-SIZE, 0)].join(' ')} />;
	}
}

/** A deal as a bar from its opening to its close: open ends run to today, won ends are full, lost ones barred. */
function DealBar(props: { readonly deal: TimelineDeal; readonly x: (on: IsoDay) => number; readonly from: IsoDay; readonly asOf: IsoDay }): JSX.Element {
	const { deal, x, from, asOf } = props;
	const end = x(deal.to ?? asOf);
	const start = deal.from === null ? end : x(deal.from < from ? from : deal.from);
	return (
		<g class={`two-hats-deal two-hats-deal-${deal.state}`}>
			<title>{deal.name}</title>
			<line x1={start} x2={end} y1={DEAL_LANE} y2={DEAL_LANE} />
			{deal.from !== null && deal.from >= from && <line x1={start} x2={start} y1={DEAL_LANE - 3} y2={DEAL_LANE + 3} />}
			{deal.state === 'won' && <circle cx={end} cy={DEAL_LANE} r={3} />}
			{(deal.state === 'lost' || deal.state === 'closed') && (
				<>
					<line x1={end - 3} x2={end + 3} y1={DEAL_LANE - 3} y2={DEAL_LANE + 3} />
					<line x1={end - 3} x2={end + 3} y1={DEAL_LANE + 3} y2={DEAL_LANE - 3} />
				</>
			)}
		</g>
	);
}
