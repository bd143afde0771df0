/**
 * What every exporter is: a description that menus and dialogs read, and a writer that is loaded when it is used, so
 * that heavy libraries stay out of the way until then. A writer makes bytes and nothing else; where they go is for
 * whoever called it.
 */
import type { IconName, Result } from '#shared/base';
import type { IsoDate } from '#shared/calendar';
import type { ColourMode } from '#shared/filter';
import type { Plan } from '#shared/plan';
import type { PictureTheme, Scene } from '#shared/scene';
import type { Followed } from '#shared/walk';

/** A lens as it is looked at: its name, and its scene of whatever plan it is given (confidential items may be out). */
export type ExportView = {
  readonly lensId: string;
  readonly lensName: string;
  readonly project: (plan: Plan) => Scene;
  /** What the colours of its cards say, for the legend of a picture; areas when left out. */
  readonly colourBy?: ColourMode;
};

export type ExportInput = {
  readonly plan: Plan;
  /** The day that stands on the title page. */
  readonly today: IsoDate;
  /** The lens on screen; exporters of scope `lens` draw it. */
  readonly view: ExportView;
  /** The colours of pictures of a lens. Documents and the app's pictures are always light, because they are printed. */
  readonly theme: PictureTheme;
  /** Whether items marked as confidential are in. Left out unless asked for; the plan file always holds everything. */
  readonly includeConfidential: boolean;
  /** The child whose way is written down, and from which week on; any child, all the way, when left out. */
  readonly child?: Followed;
};

/** A file's content that is not text. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What a writer may ask of the process that it runs in. */
export type ExportPorts = {
  /** Draws an SVG as a PNG of this width in pixels. */
  readonly rasterise: (svg: string, size: { readonly width: number }) => Promise<Result<Bytes>>;
  /** Prints a self-contained page; absent where there is no browser to print with (the command line). A landscape one has no foot. */
  readonly printPdf?: (
    html: string,
    options: { readonly title: string; readonly landscape?: boolean },
  ) => Promise<Result<Bytes>>;
  /** The bundled typefaces as CSS with `data:` addresses, for pages and pictures that stand alone; may be empty. */
  readonly fontCss: () => Promise<string>;
  /** How far it has come, from 0 to 1. */
  readonly progress: (fraction: number) => void;
  /** Whether the user has thought better of it; asked between steps. */
  readonly cancelled: () => boolean;
};

/**
 * What a writer gets: `plan` is what may leave the room, so a writer that knows nothing of confidentiality gives nothing
 * away. `whole` holds the confidential items too, for writers that count them or must keep everything.
 */
export type WriterInput = ExportInput & { readonly whole: Plan };

export type Writer = (input: WriterInput, ports: ExportPorts) => Promise<Result<string | Bytes>>;

export type Exporter = {
  readonly id: string;
  /** As the export dialog lists it, in sentence case. */
  readonly name: string;
  /** One plain sentence: what one gets, and what it is good for. */
  readonly description: string;
  /** Without a dot. */
  readonly extension: string;
  readonly mime: string;
  readonly icon: IconName;
  /** Whether it takes the whole plan, the lens on screen, or the way of the child that is followed. */
  readonly scope: 'plan' | 'lens' | 'child';
  /** Ports that may be absent and without which it can't work. */
  readonly needs: readonly 'printPdf'[];
  /** Whether it holds confidential items whatever is asked for, because it is the plan itself. */
  readonly holdsEverything: boolean;
  /** Of all items it holds only those that have a date, or a link; all when left out. */
  readonly only?: 'dated' | 'linked';
  readonly load: () => Promise<{ readonly write: Writer }>;
};
