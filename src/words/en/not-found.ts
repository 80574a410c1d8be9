/** What the page for missing addresses says of the one that was meant; its address follows. */
export const enNotFound = {
  same: 'You are led to the page that was meant:',
  near: 'The nearest address here is',
}
