/** The way of a flight between two views. */
import { interpolateZoom, type ZoomView } from 'd3'

/**
 * As d3 flies, but where that loses its way: between middles a millionth of a pixel apart, at different zooms, a sum of
 * its own cancels out to nothing, whose logarithm is no number.
 * @returns for a share of the way, from 0 to 1, the view there: its middle and its width
 */
export function interpolateView(from: ZoomView, to: ZoomView): (share: number) => ZoomView {
  const way = interpolateZoom(from, to)
  return way(0.5).every(Number.isFinite) ? way : interpolateZoom(from, [from[0], from[1], to[2]])
}
