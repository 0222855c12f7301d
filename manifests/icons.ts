/** One committed picture: the drawing that it comes from, and its size in pixels. */
export interface Icon {
  readonly name: string;
  readonly size: number;
  readonly drawing: string;
}

const COMMAND_ICONS = ["frys", "reparera", "rakna-om", "konvertera", "sjalvtest"];

/** Every PNG in manifests/icons. 16, 32 and 80 for the ribbon, 64 for the admin centre, 192 and the outline for the unified manifest. */
export const ICONS: readonly Icon[] = [
  { name: "finsam", size: 16, drawing: "finsam-16.svg" },
  ...[32, 64, 80, 192].map((size) => ({ name: "finsam", size, drawing: "finsam.svg" })),
  { name: "finsam-kontur", size: 32, drawing: "finsam-kontur.svg" },
  ...COMMAND_ICONS.flatMap((name) => [16, 32, 80].map((size) => ({ name, size, drawing: `${name}.svg` }))),
];

/** Its file, here and below the base URL. */
export const iconFile = ({ name, size }: Icon): string => `${name}-${size}.png`;
