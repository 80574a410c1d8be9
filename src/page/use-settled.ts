/** A value that follows another once that has stopped changing: for what is too heavy to follow every step of a choice. */
import { useEffect, useState } from 'preact/hooks'

/** Milliseconds without a further change; shorter than a reader looks from the slider to the list. */
const SETTLE_TIME = 200

/** @param value compared by identity */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    if (settled === value) return
    const timer = setTimeout(() => setSettled(value), SETTLE_TIME)
    return () => clearTimeout(timer)
  }, [value, settled])
  return settled
}
