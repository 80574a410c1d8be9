/** A class of `<html>`, on which layout hangs: what stands outside a component cannot be drawn by it. */
import { useLayoutEffect } from 'preact/hooks'

/** It goes with the component. */
export function useHtmlClass(name: string, on: boolean): void {
  useLayoutEffect(() => {
    const { classList } = document.documentElement
    classList.toggle(name, on)
    return () => classList.remove(name)
  }, [name, on])
}
