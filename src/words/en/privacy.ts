/** The text of `/about/privacy/` in English; a section of `built.ts`. What it says is true of the code, and changes with it. */

interface PrivacySection {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

const stored: PrivacySection = {
  id: 'stored',
  title: 'What is stored on your device?',
  paragraphs: [
    'Nothing, unless you ask for it. The atlas sets no cookies, and it needs no account. Like any site, it tells your browser how long its files stay good, so the browser’s own memory may hold some.',
    'On the data page you can ask your browser to keep the whole atlas, to read it without a network. The copies stay on your device, and nobody is told about them. There you can also remove everything that is kept. Or clear the data of this site in your browser.',
    'What you choose, such as the time and the layers, stands in the address of the page. The atlas stores it nowhere else.',
  ],
}

const asked: PrivacySection = {
  id: 'others',
  title: 'What is asked of other sites?',
  paragraphs: [
    'Nothing. Scripts, styles, maps and data come from the same place as the page. The atlas counts no visitors and has no trackers or advertising.',
    'The atlas links to its sources. Your browser goes to another site only when you follow a link. That site is not told which page you came from.',
    'Pictures and lists of entries that you save are made in your browser. Nothing is copied, saved or shared until you press a button.',
  ],
}

const embedded: PrivacySection = {
  id: 'embedded',
  title: 'What if a part of the atlas stands on another site?',
  paragraphs: [
    'Maps and cards of the atlas can stand in frames on other sites. Of these, your browser keeps no copies.',
    'The other site sees what it sees of any frame: that it is there. The frame tells it how high it needs to be. Where that site is made with WordPress, the frame can also tell it which link of the atlas you press.',
    'The rest of that site has rules of its own.',
  ],
}

const server: PrivacySection = {
  id: 'server',
  title: 'What does the server see?',
  paragraphs: [
    'Like any website, the atlas comes from a server. The server can note your network address, your browser, the time and the address of the page. That includes the choices in an address that you open.',
    'The pages of the atlas cannot see or change such notes. Ask the publisher about them.',
    'A copy of the atlas that you open from a folder asks no server at all.',
  ],
}

export const enPrivacy = {
  privacy: {
    title: 'Privacy',
    description: 'What this site stores on your device, what it asks of other sites, and what a server can see.',
    sections: [stored, asked, embedded, server] as readonly PrivacySection[],
  },
}
