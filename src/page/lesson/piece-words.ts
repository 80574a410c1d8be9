/** A text of a lesson as words alone: for titles, descriptions and the like. */
import type { Piece, Pieces } from '../../select/lesson/pieces.ts'
import { formatRef } from '../../words/format/record-label.ts'
import type { PageMessages } from '../../words/words.ts'

function formatNumber({ value, percent }: Extract<Piece, { kind: 'number' }>, t: PageMessages): string {
  return percent ? t.lessons.percent(value) : t.number(value)
}

export function formatPiece(piece: Piece, t: PageMessages): string {
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'number':
      return formatNumber(piece, t)
    case 'date':
      return t.date(piece.edtf)
    case 'record':
      return piece.words ?? formatRef(piece.ref, t)
    case 'source':
      return piece.words ?? piece.source.publisher
    case 'title':
      return piece.words ?? piece.source.title
    case 'country':
      return piece.words ?? t.country(piece.iso2)
    case 'report':
      return piece.words ?? t.reports[piece.report]
    case 'disagreement':
      return piece.words ?? piece.topic
    case 'page':
      return piece.words ?? t.pageNames[piece.page]
  }
}

export function formatPieces(pieces: Pieces, t: PageMessages): string {
  return pieces.map((piece) => formatPiece(piece, t)).join('')
}
