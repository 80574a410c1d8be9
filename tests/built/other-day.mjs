/** For `node --import`: a process whose clock stands more than a year ahead. */
const AHEAD = 400 * 86_400_000
const RealDate = Date
const now = () => RealDate.now() + AHEAD

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})
