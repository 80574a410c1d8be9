/** Type of the picture of a view: the reader's own fonts, as on the page. */
import type { Palette } from '../palette.ts'

/** The families of `base.css`, each with what every system has at its end. */
export const FONT_STACKS = {
  serif: "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif",
  sans: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
} as const

export interface TextStyle {
  readonly family: keyof typeof FONT_STACKS
  /** Pixels. */
  readonly size: number
  /** Between the feet of two lines, in pixels. */
  readonly lead: number
  readonly weight: 400 | 600
}

export const STYLES = {
  title: { family: 'serif', size: 22, lead: 27, weight: 600 },
  words: { family: 'sans', size: 14, lead: 20, weight: 400 },
  heading: { family: 'sans', size: 13, lead: 20, weight: 600 },
  small: { family: 'sans', size: 13, lead: 19, weight: 400 },
} as const satisfies Record<string, TextStyle>

/** `600 13px system-ui, …`: as a canvas is told. */
export function formatFont({ family, size, weight }: TextStyle): string {
  return `${weight} ${size}px ${FONT_STACKS[family]}`
}

interface LinesProps {
  readonly lines: readonly string[]
  readonly x: number
  /** Upper edge of the first line. */
  readonly y: number
  readonly style: TextStyle
  readonly colour: Palette['ink']
}

export function Lines({ lines, x, y, style, colour }: LinesProps) {
  const { family, size, lead, weight } = style
  return (
    <text x={x} fill={colour} font-family={FONT_STACKS[family]} font-size={size} font-weight={weight}>
      {lines.map((line, i) => (
        <tspan key={line} x={x} y={y + (i + 0.5) * lead + size * 0.35}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
