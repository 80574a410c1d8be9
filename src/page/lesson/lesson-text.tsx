/** Texts of lessons: figures and dates marked as data, names as links. */
import type { ComponentChildren } from 'preact'
import type { Piece, Pieces } from '../../select/lesson/pieces.ts'
import { useBuiltSite } from '../built-site.ts'
import { formatPiece } from './piece-words.ts'

function PieceOf({ piece }: { readonly piece: Piece }) {
  const { t, link } = useBuiltSite()
  const words = formatPiece(piece, t)
  switch (piece.kind) {
    case 'text':
      return <>{words}</>
    // What a figure is and where it comes from, for whoever reads the page by program.
    case 'number':
      return (
        <data value={String(piece.value)} data-figure={piece.reference}>
          {words}
        </data>
      )
    case 'date':
      return (
        <data value={piece.edtf} data-figure={piece.reference}>
          {words}
        </data>
      )
    case 'record':
      return <a href={link.record(piece.ref.id)}>{words}</a>
    case 'source':
      return <a href={link.source(piece.source.id)}>{words}</a>
    case 'title':
      return (
        <q lang={piece.words === null ? piece.source.titleLanguage : undefined}>
          <a href={link.source(piece.source.id)}>{words}</a>
        </q>
      )
    case 'country':
      return <a href={link.country(piece.slug)}>{words}</a>
    case 'report':
      return (
        <cite>
          <a href={link.record(piece.published)}>{words}</a>
        </cite>
      )
    case 'disagreement':
      return <a href={link.page('method', `disagreement-${piece.id}`)}>{words}</a>
    case 'page':
      return <a href={link.page(piece.page)}>{words}</a>
  }
}

export function LessonText({ pieces }: { readonly pieces: Pieces }): ComponentChildren {
  return pieces.map((piece, at) => <PieceOf key={at} piece={piece} />)
}

/** A paragraph for each text. */
export function Paragraphs({ texts }: { readonly texts: readonly Pieces[] }): ComponentChildren {
  return texts.map((pieces, at) => (
    <p key={at}>
      <LessonText pieces={pieces} />
    </p>
  ))
}
