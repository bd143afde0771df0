import { markedPieces } from '#shared/search';
import styles from './ResultList.module.css';

/** A text with what was asked for marked in it. */
export function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  return markedPieces(text, query).map((piece, index) =>
    piece.marked ? (
      // oxlint-disable-next-line react/no-array-index-key -- pieces have nothing else to be told apart by
      <mark key={index} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
