const shapes = {
    home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
    claim: 'M6 3h9l4 4v14H6zM14 3v5h5M9 13h7M9 17h7',
    ranking: 'M5 20v-7h4v7zM10 20V6h4v14zM15 20v-10h4v10z',
    review: 'M5 4h14v16H5zM8 12l3 3 5-6',
    ballot: 'M4 11h16v9H4zM8 11V4h8v7M9 15h6',
    people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-4 2.5-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M17 14c2.5.5 4 2.5 4 6',
    calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
    key: 'M8 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 12h9M18 12v4',
    more: 'M4.5 12a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0zM11.2 12a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0zM17.9 12a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0z',
    back: 'M15 5l-7 7 7 7',
    next: 'M9 5l7 7-7 7',
    plus: 'M12 5v14M5 12h14',
    minus: 'M5 12h14',
    camera: 'M4 8h4l2-3h4l2 3h4v11H4zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
    photos: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01',
    close: 'M6 6l12 12M18 6L6 18',
    report: 'M5 4h14v16H5zM8 9h8M8 13h8M8 17h5',
    search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20 20',
    settings:
        'M4 7h10M18 7h2M4 17h2M10 17h10M16 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM8 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
    chart: 'M4 4v16h16M8 15l4-5 3 3 5-6',
} as const

export type IconName = keyof typeof shapes

/** A drawing beside words; it says nothing to those who listen. */
export function Icon({ name }: { name: IconName }) {
    return (
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d={shapes[name]} />
        </svg>
    )
}
