/**
 * What we use of the package `docx`, declared by ourselves. Its own declarations bring all of Node's globals with them,
 * and the engine's proof of purity is that its compiler does not know them (`paths` in the layers' tsconfig.json). The
 * tests are compiled against the package's own, so that this can't drift from it.
 */

type Border = { readonly style: string; readonly size: number; readonly color: string; readonly space?: number };
type Borders = { readonly [Edge in 'top' | 'bottom' | 'left' | 'right']?: Border };
type Shading = { readonly fill: string; readonly type: 'clear'; readonly color: string };
type Width = { readonly size: number; readonly type: 'dxa' };
type Spacing = {
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly lineRule?: 'auto';
};
type Edges = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

export const AlignmentType: { readonly LEFT: 'left'; readonly RIGHT: 'right' };
export const BorderStyle: { readonly NONE: 'none'; readonly SINGLE: 'single' };
export const HeadingLevel: {
  readonly HEADING_1: 'Heading1';
  readonly HEADING_2: 'Heading2';
  readonly HEADING_3: 'Heading3';
};
export const LevelFormat: { readonly BULLET: 'bullet'; readonly DECIMAL: 'decimal' };
export const LeaderType: { readonly DOT: 'dot' };
export const LineRuleType: { readonly AUTO: 'auto'; readonly EXACT: 'exact' };
export const PageNumber: { readonly CURRENT: 'CURRENT' };
export const SectionType: { readonly NEXT_PAGE: 'nextPage' };
export const TableLayoutType: { readonly FIXED: 'fixed' };
export const TabStopType: { readonly RIGHT: 'right' };
export const WidthType: { readonly DXA: 'dxa' };

/** What a section or a cell can hold. */
declare class FileChild {
  private readonly fileChild;
}

/** What a paragraph can hold. */
declare class ParagraphPart {
  private readonly paragraphPart;
}

export class Tab {
  private readonly tab;
}

export class NoBreakHyphen {
  private readonly noBreakHyphen;
}

export class TextRun extends ParagraphPart {
  constructor(
    options:
      | string
      | {
          readonly text?: string;
          readonly children?: readonly (string | Tab | NoBreakHyphen)[];
          readonly bold?: boolean;
          readonly italics?: boolean;
          readonly style?: string;
          readonly size?: number;
          readonly rightToLeft?: boolean;
        },
  );
}

export class PageBreak extends ParagraphPart {}

export class Bookmark extends ParagraphPart {
  constructor(options: { readonly id: string; readonly children: readonly TextRun[] });
}

/** A field with what it says until it is updated. */
export class SimpleField extends ParagraphPart {
  constructor(instruction: string, cachedValue: string);
}

export class InternalHyperlink extends ParagraphPart {
  constructor(options: { readonly anchor: string; readonly children: readonly (TextRun | SimpleField)[] });
}

export class ImageRun extends ParagraphPart {
  constructor(options: {
    readonly type: 'png';
    readonly data: Uint8Array;
    /** Pixels at 96 to the inch. */
    readonly transformation: { readonly width: number; readonly height: number };
    readonly altText: {
      readonly id: string;
      readonly name: string;
      readonly description: string;
      readonly title: string;
    };
  });
}

export class Paragraph extends FileChild {
  constructor(
    options:
      | string
      | {
          readonly style?: string;
          readonly heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel];
          readonly text?: string;
          readonly children?: readonly ParagraphPart[];
          readonly alignment?: 'left' | 'right';
          readonly keepNext?: boolean;
          readonly pageBreakBefore?: boolean;
          readonly bidirectional?: boolean;
          readonly spacing?: Spacing;
          readonly border?: Borders;
          readonly shading?: Shading;
          readonly tabStops?: readonly { readonly type: 'right'; readonly position: number; readonly leader?: 'dot' }[];
          readonly numbering?: { readonly reference: string; readonly level: number; readonly instance: number };
        },
  );
}

export class TableCell {
  constructor(options: {
    readonly children: readonly Paragraph[];
    readonly width?: Width;
    readonly columnSpan?: number;
    readonly margins?: Edges;
    readonly borders?: Borders;
    readonly shading?: Shading;
    readonly verticalAlign?: 'bottom';
  });
  private readonly tableCell;
}

export class TableRow {
  constructor(options: {
    readonly children: readonly TableCell[];
    readonly tableHeader?: boolean;
    readonly cantSplit?: boolean;
  });
  private readonly tableRow;
}

export class Table extends FileChild {
  constructor(options: {
    readonly rows: readonly TableRow[];
    readonly width: Width;
    readonly columnWidths: readonly number[];
    readonly layout: 'fixed';
    readonly margins: Edges;
    readonly borders: Borders & { readonly insideHorizontal?: Border; readonly insideVertical?: Border };
  });
}

export class TableOfContents extends FileChild {
  constructor(
    alias: string,
    options: {
      readonly hyperlink: boolean;
      readonly headingStyleRange: string;
      readonly beginDirty: boolean;
      readonly contentChildren: readonly Paragraph[];
    },
  );
}

export class Footer {
  constructor(options: { readonly children: readonly Paragraph[] });
  private readonly footer;
}

export type ISectionOptions = {
  readonly properties?: {
    readonly type?: 'nextPage';
    readonly titlePage?: boolean;
    readonly page?: {
      readonly size: {
        readonly width: number;
        readonly height: number;
        readonly orientation: 'portrait' | 'landscape';
      };
      readonly margin: Edges & { readonly header: number; readonly footer: number };
    };
  };
  readonly footers?: { readonly default?: Footer; readonly first?: Footer };
  readonly children: readonly FileChild[];
};

export class Document {
  constructor(options: {
    readonly title: string;
    readonly creator: string;
    readonly styles: object;
    readonly numbering: object;
    readonly features: { readonly updateFields: boolean };
    readonly sections: readonly ISectionOptions[];
  });
  private readonly document;
}

export const Packer: {
  pack(
    document: Document,
    type: 'uint8array',
    prettify: undefined,
    overrides: readonly { readonly path: string; readonly data: string }[],
  ): Promise<Uint8Array>;
};
